public import DossierFixity

/// What identifies a document's content inside a dossier, however the file around it was saved.
///
/// Editors rewrite markup whenever they save, so the trace is taken from what a reader sees: the text, paragraph by
/// paragraph, and the bytes of the pictures in their order.
public struct DocumentTrace: Sendable, Hashable {
  /// Paragraph texts in document order, those in tables and text boxes included; blanks are collapsed to one, ends trimmed,
  /// empty paragraphs and the results of fields left out.
  public var paragraphs: [String]
  /// One fingerprint for each picture shown, in document order.
  public var pictures: [Fingerprint]

  public init(paragraphs: [String], pictures: [Fingerprint]) {
    self.paragraphs = paragraphs
    self.pictures = pictures
  }

  /// One fingerprint of all of it.
  public var fingerprint: Fingerprint {
    let lines = paragraphs + pictures.map(\.hex)
    return Fingerprint(of: Array(lines.joined(separator: "\n").utf8))
  }
}
