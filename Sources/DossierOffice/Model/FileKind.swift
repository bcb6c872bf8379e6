public import DossierCore

/// What a file is, told by its first bytes, whatever its name.
public enum FileKind: Sendable, Hashable {
  /// A picture that documents can hold.
  case picture
  /// A picture of a telephone (HEIC) or of a browser (WebP), which documents do not hold.
  case foreignPicture
  case pdf
  /// A ZIP package: DOCX, ODT, or another.
  case package
  /// DOC, WPS or RTF.
  case oldText
  /// Protected by a password.
  case locked
  case empty
  /// None of these: sound, film, tables, text.
  case other

  /// - Throws: O101 where the file cannot be read.
  public init(of path: String) throws(DossierError) {
    let source = try ArchiveSource(path: path)
    let head = ByteView(source.read(at: 0, count: 64))
    if ImageMessage.isHEIC(head) || head.starts(with: "RIFF") && head.starts(with: "WEBP", at: 8) {
      self = .foreignPicture
      return
    }
    switch ForeignFormat.detect(source) {
    case .empty: self = .empty
    case .oldWord, .rtf: self = .oldText
    case .locked: self = .locked
    case .pdf: self = .pdf
    case .picture: self = .picture
    case nil where head.starts(with: "PK"): self = .package
    default: self = Self.holdsLatePDF(source) ? .pdf : .other
    }
  }

  /// Readers take a PDF whose head comes a little later (ISO 32000-1, annex H, 3.4.1).
  private static func holdsLatePDF(_ source: ArchiveSource) -> Bool {
    let head = ByteView(source.read(at: 0, count: 1_024))
    return head.bytes.indices.contains { head.starts(with: "%PDF-", at: $0) }
  }
}
