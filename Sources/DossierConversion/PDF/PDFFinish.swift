/// What LibreOffice leaves undone in a PDF: an outline with an entry for each document, the language of the text, and
/// nothing that differs from one run to the next.
///
/// The file is changed as an incremental update does it (ISO 32000-1, 7.5.6): a new catalog and the outline are added
/// at its end. Dates and identifiers are changed in their places.
public struct PDFFinish: Sendable {
  /// An entry of the outline.
  public struct Entry: Sendable, Hashable {
    public let title: String
    /// The bookmark of the laid-out document at which it points.
    public let bookmark: String

    public init(title: String, bookmark: String) {
      self.title = title
      self.bookmark = bookmark
    }
  }

  /// The entries in order; those whose bookmarks are not in the file are left out, and none keep what outline is there.
  public var outline: [Entry] = []
  /// The language of the text, as in HTML.
  public var language = "zh-CN"

  public init() {}

  /// Finishes a file.
  ///
  /// - Parameter destinations: the named destinations of the file.
  /// - Returns: false where the file is none that LibreOffice writes; it is as it was then.
  public func apply(to path: String, destinations: [String]) -> Bool {
    guard let file = OpenFile(path), let tail = PDFTail(of: file),
      let root = tail.trailer.bytes.number(of: "Root"),
      var catalog = tail.object(root)
    else { return false }
    let known = Set(destinations)
    let entries = outline.compactMap { entry -> (title: String, name: String)? in
      BookmarkName.candidates(for: entry.bookmark).first(where: known.contains).map { (entry.title, $0) }
    }
    var update = PDFUpdate(tail, fileSize: file.size)
    catalog.remove("/Lang(", until: ")")
    var additions = "/Lang(\(language))"
    if !entries.isEmpty {
      catalog.remove("/Outlines ", until: " R")
      catalog.remove("/PageMode/", until: nil)
      additions += "/PageMode/UseOutlines/Outlines \(update.nextNumber) 0 R"
      update.add(entries)
    }
    guard let end = catalog.bytes.lastPlace(of: ">>") else { return false }
    catalog.bytes.insert(contentsOf: additions.utf8, at: end)
    update.replace(root, catalog.bytes)
    forgetTime(in: file, tail)
    setIdentifiers(in: file, tail, to: String(repeating: "0", count: 32))
    let identifier = FileIdentifier(of: file, and: update.bytes(identifier: "")).hexadecimal
    setIdentifiers(in: file, tail, to: identifier)
    return file.write(update.bytes(identifier: identifier), at: file.size)
  }
}

extension PDFFinish {
  /// Takes the time at which the file was made out of its properties and its metadata: blanks of the same length.
  private func forgetTime(in file: OpenFile, _ tail: PDFTail) {
    if let info = tail.trailer.bytes.number(of: "Info").flatMap(tail.object) {
      for key in ["/CreationDate(", "/ModDate("] { blank(key, ")", in: info, of: file) }
    }
    guard let root = tail.trailer.bytes.number(of: "Root").flatMap(tail.object),
      let metadata = root.bytes.number(of: "Metadata").flatMap(tail.object)
    else { return }
    for name in ["xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"] {
      blank("<\(name)>", "</\(name)>", in: metadata, of: file)
    }
  }

  private func blank(_ start: String, _ end: String, in object: PDFObject, of file: OpenFile) {
    guard let value = object.value(after: start, until: end) else { return }
    let whole = (value.lowerBound - start.utf8.count)..<(value.upperBound + end.utf8.count)
    _ = file.write([UInt8](repeating: 0x20, count: whole.count), at: object.offset + whole.lowerBound)
  }

  /// The identifiers of the first trailer, which LibreOffice makes of the time too.
  private func setIdentifiers(in file: OpenFile, _ tail: PDFTail, to identifier: String) {
    let digits = Array(identifier.utf8)
    let bytes = tail.trailer.bytes
    for (key, mark) in [("/ID [ <", ">"), ("/DocChecksum /", "\n")] {
      guard let value = tail.trailer.value(after: key, until: mark), value.count == digits.count else {
        continue
      }
      _ = file.write(digits, at: tail.trailer.offset + value.lowerBound)
      guard key.hasPrefix("/ID"), let second = bytes.place(of: "<", from: value.upperBound),
        second.upperBound + digits.count < bytes.count
      else { continue }
      _ = file.write(digits, at: tail.trailer.offset + second.upperBound)
    }
  }
}

extension PDFObject {
  /// Takes an entry out of a dictionary: from its key to a mark, or to the end of the name that follows.
  fileprivate mutating func remove(_ key: String, until mark: String?) {
    guard let start = bytes.place(of: key) else { return }
    let end: Int
    if let mark {
      end = bytes.place(of: mark, from: start.upperBound)?.upperBound ?? start.upperBound
    } else {
      end =
        bytes[start.upperBound...].firstIndex { $0 <= 0x20 || $0 == 0x2F || $0 == 0x3E } ?? start.upperBound
    }
    bytes.removeSubrange(start.lowerBound..<end)
  }
}
