public import DossierCore
internal import DossierRender

/// Finds the fields of a document by the labels of a form.
public struct FieldFinder {
  /// A field that was found, or a label with nothing beside it.
  public struct Found: Sendable, Hashable {
    public let path: FieldPath
    /// Empty where the form has the place for it and nothing stands there.
    public let text: String
    public let place: DocumentPlace
    public let sureness: Sureness
  }

  private let book: LabelBook
  private let paper: Paper
  private var found: [Found] = []
  private var known: Set<FieldPath> = []

  /// All fields, each once: those of tables first, as they are the surest.
  public static func fields(of paper: Paper, by book: LabelBook) -> [Found] {
    var finder = FieldFinder(book: book, paper: paper)
    finder.readBookmarks()
    finder.readCells()
    finder.readColumns()
    finder.readLines()
    finder.readHeadings()
    return finder.found
  }

  private mutating func take(_ path: FieldPath, _ text: String, _ place: DocumentPlace, _ sureness: Sureness)
  {
    guard known.insert(path).inserted else { return }
    found.append(Found(path: path, text: Self.trimmed(text), place: place, sureness: sureness))
  }

  private static func trimmed(_ text: String) -> String {
    func isFiller(_ character: Character) -> Bool { character.isWhitespace || "＿_".contains(character) }
    let head = text.drop(while: isFiller)
    return String(head.reversed().drop(while: isFiller).reversed())
  }
}

extension FieldFinder {
  /// A document of ours names its fields itself.
  private mutating func readBookmarks() {
    for value in paper.marked { take(value.mark.path, value.text, value.place, .certain) }
  }

  private func place(ofCell index: Int) -> DocumentPlace {
    paper.lines.first { $0.cell == index }?.place ?? DocumentPlace(story: .body)
  }

  private mutating func readCells() {
    for index in paper.cells.indices {
      let raw = paper.text(ofCell: index)
      guard raw.count <= 40, let path = book.fields[raw.asLabel], !isHead(index),
        let value = valueCell(of: index)
      else { continue }
      take(path, paper.text(ofCell: value), place(ofCell: value), .certain)
    }
  }

  /// Whether a cell is one of the heads of columns: the number over a column is not the document's own.
  private func isHead(_ index: Int) -> Bool {
    let cell = paper.cells[index]
    let heads = paper.cells.indices.filter {
      paper.cells[$0].table == cell.table && paper.cells[$0].row == cell.row
        && book.columns[paper.text(ofCell: $0).asLabel] != nil
    }
    return heads.count > 1 && heads.contains(index)
  }

  /// The cell to the right, or, where that is a label too or there is none, the one below.
  private func valueCell(of index: Int) -> Int? {
    let cell = paper.cells[index]
    let next = index + 1
    if next < paper.cells.count, paper.cells[next].table == cell.table, paper.cells[next].row == cell.row,
      !book.isLabel(paper.text(ofCell: next).asLabel)
    {
      return next
    }
    let below = paper.cells.indices.first {
      paper.cells[$0].table == cell.table && paper.cells[$0].row == cell.row + 1
        && paper.cells[$0].column == cell.column
    }
    return below.flatMap { book.isLabel(paper.text(ofCell: $0).asLabel) ? nil : $0 }
  }

  /// Tables whose first row holds the heads of columns: each row below is an entry of the list.
  private mutating func readColumns() {
    var heads: [Int: [(column: Int, row: Int, path: FieldPath)]] = [:]
    for (index, cell) in paper.cells.enumerated() {
      guard let path = book.columns[paper.text(ofCell: index).asLabel]?.first
      else { continue }
      let table = heads[cell.table, default: []]
      if let first = table.first, first.row != cell.row || first.path.list != path.list { continue }
      heads[cell.table, default: []].append((cell.column, cell.row, path))
    }
    for (table, columns) in heads.sorted(by: { $0.key < $1.key }) where columns.count >= 2 {
      readRows(of: table, under: columns)
    }
  }

  private mutating func readRows(of table: Int, under heads: [(column: Int, row: Int, path: FieldPath)]) {
    guard let head = heads.first else { return }
    var entry = 0
    let rows = Set(paper.cells.filter { $0.table == table && $0.row > head.row }.map(\.row)).sorted()
    for row in rows {
      let cells = paper.cells.indices.filter { paper.cells[$0].table == table && paper.cells[$0].row == row }
      let values = heads.compactMap { head in
        cells.first { paper.cells[$0].column == head.column }.map { (head.path, $0, paper.text(ofCell: $0)) }
      }
      guard values.contains(where: { !$0.2.withoutBlanks.isEmpty }), values.count * 2 > heads.count else {
        continue
      }
      for (path, cell, text) in values where !text.withoutBlanks.isEmpty {
        take(path.entry(entry), text, place(ofCell: cell), .certain)
      }
      entry += 1
    }
  }

  /// `标签：值`, several in a line divided by semicolons or wide gaps.
  private mutating func readLines() {
    for line in paper.lines where line.text.count <= 2_000 {
      for piece in line.text.split(whereSeparator: { "；;\t\n".contains($0) }) {
        guard let colon = piece.firstIndex(where: { $0 == "：" || $0 == ":" }) else { continue }
        let head = piece[..<colon].split(whereSeparator: { "（(，,。　".contains($0) }).last ?? ""
        guard let path = book.fields[String(head).asLabel] else { continue }
        var value = String(piece[piece.index(after: colon)...])
        if value.hasSuffix("）") || value.hasSuffix(")"), !value.contains("（"), !value.contains("(") {
          value.removeLast()
        }
        take(path, value, line.place, .likely)
      }
    }
  }

  /// The paragraphs below a heading, up to the next one.
  private mutating func readHeadings() {
    let lines = paper.lines.filter { $0.place.story == .body && $0.cell == nil }
    for (index, line) in lines.enumerated() {
      let title = line.text.withoutNumber
      guard title.count <= 40, title != line.text.withoutBlanks || line.isHeading,
        let path = book.headings[title.asLabel]
      else { continue }
      let below = lines[(index + 1)...].prefix { next in
        next.text.withoutNumber == next.text.withoutBlanks && !next.isHeading
      }
      take(path, below.map(\.text).joined(separator: "\n"), line.place, .likely)
    }
  }
}

extension FieldPath {
  /// The list that the field's entry belongs to.
  fileprivate var list: FieldPath {
    FieldPath(Array(steps.prefix { if case .index = $0 { false } else { true } }))
  }

  /// The same field of another entry.
  fileprivate func entry(_ number: Int) -> FieldPath {
    guard let index = steps.firstIndex(where: { if case .index = $0 { true } else { false } }) else {
      return self
    }
    var steps = steps
    steps[index] = .index(number)
    return FieldPath(steps)
  }
}
