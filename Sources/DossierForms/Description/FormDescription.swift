/// What a form says and how it is arranged, said once for both file formats.
public struct FormDescription: Sendable, Hashable {
  /// The kind of document, which is also the name of its files.
  public var name: String
  /// The title in the properties of the document.
  public var title: String
  public var page: PageKind
  /// The red mark of a letter: the full name of the organ, usually a tag.
  public var mark: String?
  /// Whether pages carry their number; covers, indexes and closing notes do not.
  public var hasPageNumbers: Bool
  /// A line above the text on each page.
  public var header: String?
  /// Whether the texts in tables are small (五号) instead of ordinary (小四).
  public var hasSmallTables: Bool
  public var blocks: [FormBlock]
}

/// A part of the text: a paragraph or a table.
public enum FormBlock: Sendable, Hashable {
  case paragraph(FormParagraph)
  case table(FormTable)
}

/// A paragraph: what it is for, and its text with tags, `**` around emphasis, and `\n` for a new line.
public struct FormParagraph: Sendable, Hashable {
  public var role: ParagraphRole
  public var text: String
}
