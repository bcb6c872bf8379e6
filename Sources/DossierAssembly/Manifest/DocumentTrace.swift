public import DossierFixity

/// What identifies a document's content inside a dossier, however the file around it was saved.
///
/// Editors rewrite markup whenever they save, so the trace is taken from what a reader sees: the text, paragraph by
/// paragraph, without blanks at the ends and without fields' results, and the bytes of the pictures in their order.
public struct DocumentTrace: Sendable, Hashable {
  public var paragraphs: [String]
  public var pictures: [Fingerprint]

  public init(paragraphs: [String], pictures: [Fingerprint]) {
    self.paragraphs = paragraphs
    self.pictures = pictures
  }
}
