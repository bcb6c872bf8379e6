extension ForeignFormat {
  /// What the bytes of a file are, nil where they may be a ZIP package.
  static func detect(_ source: ArchiveSource) -> ForeignFormat? {
    let head = ByteView(source.read(at: 0, count: 1_024))
    guard !head.bytes.isEmpty else { return .empty }
    if head.bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return compound(source) }
    if let found = byMagic(head) { return found }
    return byText(head)
  }

  /// What may be a damaged package is not judged here.
  private static func byMagic(_ head: ByteView) -> ForeignFormat? {
    let bytes = head.bytes
    if head.starts(with: "%PDF-") { return .pdf }
    if head.starts(with: "{\\rtf") { return .rtf }
    if head.starts(with: "Rar!") || bytes.starts(with: [0x37, 0x7A, 0xBC, 0xAF])
      || bytes.starts(with: [0x1F, 0x8B])
    {
      return .archive
    }
    return ImageFormat(head) == nil ? nil : .picture
  }

  private static func byText(_ head: ByteView) -> ForeignFormat? {
    if head.starts(with: "PK") { return nil }
    let text = String(decoding: head.bytes, as: UTF8.self).drop { $0.isWhitespace || $0 == "\u{FEFF}" }
      .lowercased()
    if ["<html", "<!doctype html", "mime-version:"].contains(where: text.hasPrefix) { return .webPage }
    if text.hasPrefix("<?xml") || text.hasPrefix("<") { return text.contains("<html") ? .webPage : .flatXML }
    return nil
  }

  /// The program behind an OLE2 file, by the names of its streams, which stand in UTF-16 in the directory.
  private static func compound(_ source: ArchiveSource) -> ForeignFormat {
    let window = 4 << 20
    let pieces = [
      source.read(at: 0, count: window), source.read(at: max(source.size - window, 0), count: window),
    ]
    func holds(_ name: String) -> Bool {
      let wanted = name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
      return pieces.contains { contains($0, wanted) }
    }
    if holds("EncryptedPackage") { return .locked }
    if holds("WordDocument") { return .oldWord }
    if holds("PowerPoint Document") { return .oldSlides }
    if holds("Workbook") || holds("Book") { return .oldSheet }
    return .oldOther
  }

  private static func contains(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
    // Entries of the directory start at multiples of 128 bytes.
    stride(from: 0, to: bytes.count, by: 128).contains { bytes[$0...].starts(with: wanted) }
  }
}
