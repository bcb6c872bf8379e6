public import DossierCore
public import DossierRender

/// What a reader sees of a document, whoever made it: paragraph by paragraph, with the cells of its tables and the
/// bookmarks round values that are still there.
public struct Paper: Sendable {
  /// In reading order: the body with the paragraphs of tables and text boxes, then headers and footers.
  public internal(set) var lines: [Line] = []
  public internal(set) var cells: [Cell] = []
  /// The text of each cell, its paragraphs one a line.
  private var cellTexts: [String] = []

  /// One paragraph.
  public struct Line: Sendable {
    public internal(set) var text = ""
    public let place: DocumentPlace
    /// The values in it that bookmarks name, in their order.
    public internal(set) var spans: [Span] = []
    /// Whether its style makes it a title or a heading.
    public internal(set) var isHeading = false
    public internal(set) var isCentred = false
    /// How many pictures stand in it.
    public internal(set) var pictures = 0
    /// The number of its cell among the cells of the paper.
    public internal(set) var cell: Int?
    /// Which of the documents that were asked for it belongs to.
    public internal(set) var section: String?
  }

  /// Part of a line that lies between the bookmarks of a value.
  public struct Span: Sendable, Hashable {
    public let mark: FieldMark
    /// Counted in Unicode scalars of the line.
    public let range: Range<Int>
    /// Whether the value begins in this line, and ends in it.
    public internal(set) var begins = true
    public internal(set) var ends = true
  }

  /// One cell of a table.
  public struct Cell: Sendable, Hashable {
    /// Counted from zero.
    public let table: Int
    public let row: Int
    /// The first column of the grid that it takes.
    public let column: Int
    /// How many columns it takes.
    public let columns: Int
  }

  public init() {}
}

extension String {
  /// The text of some Unicode scalars.
  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }

  /// The text without blanks of any kind: what is compared.
  var withoutBlanks: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { !$0.properties.isWhitespace }))
  }
}

extension Paper {
  /// The mark and text of each value that bookmarks still name, in reading order.
  public var marked: [(mark: FieldMark, text: String, place: DocumentPlace)] {
    var order: [FieldMark] = []
    var found: [FieldMark: (texts: [String], place: DocumentPlace)] = [:]
    for line in lines {
      let scalars = Array(line.text.unicodeScalars)
      for span in line.spans {
        if found[span.mark] == nil {
          order.append(span.mark)
          found[span.mark] = ([], line.place)
        }
        found[span.mark]?.texts.append(String(scalars[span.range]))
      }
    }
    return order.compactMap { mark in
      found[mark].map { (mark, $0.texts.joined(separator: "\n"), $0.place) }
    }
  }

  /// The paper from one line to another, with the tables that stand there.
  func part(_ range: Range<Int>) -> Paper {
    var part = Paper()
    var numbers: [Int: Int] = [:]
    for var line in lines[range] {
      if let cell = line.cell {
        if numbers[cell] == nil {
          numbers[cell] = part.cells.count
          part.cells.append(cells[cell])
        }
        line.cell = numbers[cell]
      }
      part.lines.append(line)
    }
    part.indexCells()
    return part
  }

  /// The texts of a cell's paragraphs, one a line.
  public func text(ofCell index: Int) -> String { cellTexts.indices.contains(index) ? cellTexts[index] : "" }

  /// Collects the texts of the cells once all lines are there.
  mutating func indexCells() {
    var texts: [[String]] = Array(repeating: [], count: cells.count)
    for line in lines {
      if let cell = line.cell { texts[cell].append(line.text) }
    }
    cellTexts = texts.map { $0.joined(separator: "\n") }
  }

  /// The paper with some of its lines.
  public func filtered(_ isIncluded: (Line) -> Bool) -> Paper {
    var paper = self
    paper.lines = lines.filter(isIncluded)
    return paper
  }

  /// The lines that belong to a document of a dossier.
  public func section(_ name: String) -> Paper {
    var paper = self
    paper.lines = lines.filter { $0.section == name }
    return paper
  }
}
