/// Where something is, as the user can see it.
public struct Location: Sendable, Hashable {
  /// The file's path as the user named it.
  public var file: String?
  /// Line and column of a text file, counted from one.
  public var line: Int?
  public var column: Int?
  /// The field of the case file.
  public var field: FieldPath?
  /// The place in a document.
  public var place: DocumentPlace?
  /// Up to 20 characters of the text around, never a value that the user filled in.
  public var quote: String?

  public init(
    file: String? = nil, line: Int? = nil, column: Int? = nil, field: FieldPath? = nil,
    place: DocumentPlace? = nil, quote: String? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.field = field
    self.place = place
    self.quote = quote
  }
}

/// A place in a document in the terms of the program that shows it.
public struct DocumentPlace: Sendable, Hashable {
  public enum Story: String, Sendable, CaseIterable {
    case body = "正文"
    case header = "页眉"
    case footer = "页脚"
    case footnote = "脚注"
    case endnote = "尾注"
    case comment = "批注"
    case properties = "文档属性"
  }

  /// A table cell; all numbers count from one.
  public struct Cell: Sendable, Hashable {
    public var table: Int
    public var row: Int
    public var column: Int

    public init(table: Int, row: Int, column: Int) {
      self.table = table
      self.row = row
      self.column = column
    }
  }

  public var story: Story
  /// The part of the package, for machines only.
  public var part: String?
  /// The paragraph in the story, or in the cell where there is one; counted from one.
  public var paragraph: Int?
  public var cell: Cell?

  public init(story: Story, part: String? = nil, paragraph: Int? = nil, cell: Cell? = nil) {
    self.story = story
    self.part = part
    self.paragraph = paragraph
    self.cell = cell
  }

  /// The place in words: `正文第3个表格第2行第1格`.
  public var wording: Wording {
    if let cell {
      return Wording(
        "\(story.rawValue)第\(cell.table)个表格第\(cell.row)行第\(cell.column)格",
        "\(story.english), table \(cell.table), row \(cell.row), cell \(cell.column)")
    }
    guard let paragraph else { return Wording(story.rawValue, story.english) }
    return Wording("\(story.rawValue)第\(paragraph)段", "\(story.english), paragraph \(paragraph)")
  }
}

extension DocumentPlace.Story {
  public var english: String {
    switch self {
    case .body: "body"
    case .header: "header"
    case .footer: "footer"
    case .footnote: "footnote"
    case .endnote: "endnote"
    case .comment: "comment"
    case .properties: "document properties"
    }
  }
}
