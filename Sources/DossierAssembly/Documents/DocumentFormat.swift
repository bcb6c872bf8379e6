public import DossierOffice

/// The formats in which documents are written.
public enum DocumentFormat: String, Sendable, CaseIterable {
  case docx, odt

  /// The format that a file name asks for; nil where its ending says neither.
  public init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    self.init(rawValue: fileName[fileName.index(after: dot)...].lowercased())
  }

  public var kind: OfficePackage.Kind { self == .docx ? .word : .text }
}
