public import DossierCore

extension OfficePackage {
  /// The package as a file: the same bytes for the same parts in every run.
  ///
  /// OpenDocument: `mimetype` first and stored, the manifest listing what is there. Office Open XML: the content types
  /// first. What nobody changed is copied without being inflated.
  public func written(level: Int = 6) -> [UInt8] {
    var writer = PackageWriter(level: level)
    switch kind {
    case .word: writeWord(to: &writer)
    case .text: writeText(to: &writer)
    }
    return writer.finish()
  }

  /// Writes the package to a file.
  ///
  /// - Throws: O171–O173.
  public func write(to path: String, overwrite: Bool) throws(DossierError) {
    try AtomicFile.write(written(), to: path, overwrite: overwrite)
  }

  private func writeWord(to writer: inout PackageWriter) {
    if var types = contentTypes {
      types.keep { existingName(of: $0) != nil }
      writer.add(ContentTypes.partName, bytes: types.serialized())
    }
    let special = EntryName.folded(ContentTypes.partName)
    for part in parts where EntryName.folded(part.name) != special { write(part, to: &writer) }
  }

  private func writeText(to writer: inout PackageWriter) {
    let type = self["mimetype"].map { Array($0.prefix { $0 > 0x20 }) } ?? Array((manifest?["/"] ?? "").utf8)
    writer.add("mimetype", bytes: type, stored: true)
    for part in parts where part.name != "mimetype" && part.name != Manifest.partName {
      write(part, to: &writer)
    }
    if let manifest { writer.add(Manifest.partName, bytes: manifest.listing(partNames).serialized()) }
  }

  private func write(_ part: (name: String, content: Content), to writer: inout PackageWriter) {
    switch part.content {
    case .untouched(let compressed): writer.add(part.name, compressed: compressed)
    case .new(let bytes): writer.add(part.name, bytes: bytes)
    }
  }
}

extension OfficePackage {
  /// Whether the file is a template (DOTX, DOTM, OTT).
  public var isTemplate: Bool {
    switch kind {
    case .word: contentTypes?[mainPart]?.lowercased().contains("template") ?? false
    case .text: mediaType.hasSuffix("-template")
    }
  }

  /// Makes a document of a template; what is a document already stays one.
  public mutating func makeDocument() {
    guard isTemplate else { return }
    switch kind {
    case .word:
      let type =
        hasMacros
        ? "application/vnd.ms-word.document.macroEnabled.main+xml"
        : "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
      contentTypes?[mainPart] = type
    case .text:
      let type = String(mediaType.dropLast("-template".count))
      self["mimetype"] = Array(type.utf8)
      manifest?["/"] = type
    }
  }

  private var mediaType: String {
    let text = self["mimetype"].map { String(decoding: $0, as: UTF8.self) } ?? manifest?["/"] ?? ""
    return String(text.split(whereSeparator: \.isWhitespace).first ?? "")
  }
}
