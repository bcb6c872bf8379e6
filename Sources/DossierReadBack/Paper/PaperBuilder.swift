internal import DossierCore
internal import DossierRender

/// Takes a document down line by line, whatever its format.
struct PaperBuilder {
  private(set) var paper = Paper()
  /// The names of bookmarks that stand round whole documents.
  private let sections: Set<String>
  private var section: String?
  private var story = DocumentPlace.Story.body
  /// Lines that are open: a text box stands inside a paragraph.
  private var open: [OpenLine] = []
  private var tables: [OpenTable] = []
  private var tableCount = 0
  private var paragraphs = 0
  /// Values whose end is still to come.
  private var values: [(name: String, mark: FieldMark)] = []
  /// The names that were met: a row that somebody copied brings its bookmarks along, which name nothing any more.
  private var known: Set<String> = []

  private struct OpenLine {
    var line: Paper.Line
    /// How many Unicode scalars the text has.
    var count = 0
    var starts: [String: (start: Int, begins: Bool)] = [:]
    /// The lines of text boxes and notes in it, which follow it.
    var after: [Paper.Line] = []
  }

  private struct OpenTable {
    let number: Int
    var row = -1
    var column = 0
    /// Counted as people count the cells of a row.
    var ordinal = 0
    var paragraph = 0
    var cell: Int?
  }

  init(sections: Set<String> = []) {
    self.sections = sections
  }

  mutating func begin(_ story: DocumentPlace.Story) {
    self.story = story
    (paragraphs, tableCount, section) = (0, 0, nil)
    values = []
  }
}

// MARK: - Lines

extension PaperBuilder {
  mutating func beginLine(isHeading: Bool = false, isCentred: Bool = false) {
    var place = DocumentPlace(story: story)
    if let last = tables.indices.last {
      tables[last].paragraph += 1
      place.paragraph = tables[last].paragraph
      place.cell = DocumentPlace.Cell(
        table: tables[last].number + 1, row: tables[last].row + 1, column: tables[last].ordinal)
    } else {
      if open.isEmpty { paragraphs += 1 }
      place.paragraph = max(1, paragraphs)
    }
    var line = Paper.Line(place: place)
    (line.isHeading, line.isCentred) = (isHeading, isCentred)
    line.cell = tables.last?.cell
    line.section = section
    var opened = OpenLine(line: line)
    // A value that began before goes on in this line.
    for value in values { opened.starts[value.name] = (0, false) }
    open.append(opened)
  }

  mutating func add(_ text: String) {
    guard let last = open.indices.last, !text.isEmpty else { return }
    open[last].line.text += text
    open[last].count += text.unicodeScalars.count
  }

  mutating func addPicture() {
    if let last = open.indices.last { open[last].line.pictures += 1 }
  }

  mutating func endLine() {
    guard var done = open.popLast() else { return }
    for (name, start) in done.starts {
      guard let value = values.first(where: { $0.name == name }) else { continue }
      done.line.spans.append(span(value.mark, from: start, to: done.count, ends: false))
    }
    done.line.spans.sort {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    if done.line.section == nil { done.line.section = section }
    let lines = [done.line] + done.after
    if let last = open.indices.last { open[last].after += lines } else { paper.lines += lines }
  }

  private func span(_ mark: FieldMark, from start: (start: Int, begins: Bool), to end: Int, ends: Bool)
    -> Paper.Span
  {
    var span = Paper.Span(mark: mark, range: min(start.start, end)..<end)
    (span.begins, span.ends) = (start.begins, ends)
    return span
  }
}

// MARK: - Bookmarks

extension PaperBuilder {
  mutating func beginBookmark(_ name: String) {
    if sections.contains(name) {
      section = name
      return
    }
    guard let mark = FieldMark(name: name), known.insert(name).inserted else { return }
    values.append((name, mark))
    if let last = open.indices.last { open[last].starts[name] = (open[last].count, true) }
  }

  mutating func endBookmark(_ name: String) {
    if name == section {
      section = nil
      return
    }
    guard let index = values.firstIndex(where: { $0.name == name }) else { return }
    let mark = values.remove(at: index).mark
    guard let last = open.indices.last, let start = open[last].starts.removeValue(forKey: name) else {
      return
    }
    open[last].line.spans.append(span(mark, from: start, to: open[last].count, ends: true))
  }
}

// MARK: - Tables

extension PaperBuilder {
  mutating func beginTable() {
    tables.append(OpenTable(number: tableCount))
    tableCount += 1
  }

  mutating func beginRow() {
    guard let last = tables.indices.last else { return }
    tables[last].row += 1
    (tables[last].column, tables[last].ordinal) = (0, 0)
  }

  mutating func beginCell(columns: Int) {
    guard let last = tables.indices.last else { return }
    let width = min(max(1, columns), 1_000)
    tables[last].ordinal += 1
    tables[last].paragraph = 0
    tables[last].cell = paper.cells.count
    paper.cells.append(
      Paper.Cell(
        table: tables[last].number, row: tables[last].row, column: tables[last].column, columns: width))
    tables[last].column += width
  }

  /// A column that a cell of an earlier row or column takes.
  mutating func passColumn(_ count: Int = 1) {
    guard let last = tables.indices.last else { return }
    tables[last].column += min(max(1, count), 1_000)
  }

  mutating func endTable() { _ = tables.popLast() }
}
