public import DossierCore
public import DossierRender

/// What somebody changed in a document since it was written: the values of fields, and the text around them.
///
/// The document is held against one that is written anew from the same case, so that also values whose bookmarks are
/// gone are found, by the text around them or by their place in a table.
public struct PaperComparison: Sendable {
  /// What became of a value.
  public struct Reading: Sendable {
    public enum State: Sendable, Hashable {
      case unchanged
      case changed(String)
      /// Neither the bookmarks are there nor the text around.
      case lost
    }

    public let field: MarkedField
    public let state: State
    /// Where the value stands in the document that came back; where it stood where it is lost.
    public let place: DocumentPlace
    /// Whether its bookmarks are still there.
    public let hasBookmark: Bool
    /// What the value came to when the document was written, by the name of its bookmark; nil where it is gone.
    public let writtenSeal: String?

    /// Whether nobody changed the value since the document was written; nil where that cannot be told.
    public let isSealed: Bool?
  }

  /// A paragraph that differs beside its values.
  public struct LineChange: Sendable, Hashable {
    public enum Kind: Sendable, Hashable { case changed, added, removed }

    public let kind: Kind
    public let place: DocumentPlace
    public let before: String
    public let after: String
    /// The list whose entry the paragraph is, as far as its values tell.
    public let list: FieldPath?
  }

  public private(set) var readings: [Reading] = []
  public private(set) var lines: [LineChange] = []

  private let written: Paper
  private let returned: Paper
  /// The values as they are written now.
  private let texts: [FieldPlace: String]
  private let alignment: LineAlignment
  private let bookmarked: [FieldPlace: (mark: FieldMark, text: String, place: DocumentPlace)]

  /// - Parameters:
  ///   - written: the document as the program writes it now.
  ///   - fields: what it shows between bookmarks.
  ///   - returned: the document that came back.
  public init(written: Paper, fields: [MarkedField], returned: Paper) {
    self.written = written
    self.returned = returned
    texts = Dictionary(written.marked.map { ($0.mark.place, $0.text) }) { first, _ in first }
    alignment = LineAlignment(written: written, returned: returned)
    bookmarked = Dictionary(returned.marked.map { ($0.mark.place, $0) }) { first, _ in first }
    let positions = Self.positions(in: written)
    for field in fields {
      guard let position = positions[field.mark.place] else { continue }
      readings.append(reading(of: field, in: position))
    }
    compareLines()
  }

  /// The lines that each value stands in.
  private static func positions(in paper: Paper) -> [FieldPlace: [Int]] {
    var positions: [FieldPlace: [Int]] = [:]
    for (index, line) in paper.lines.enumerated() {
      for span in line.spans { positions[span.mark.place, default: []].append(index) }
    }
    return positions
  }
}

// MARK: - Values

extension PaperComparison {
  private func reading(of field: MarkedField, in lines: [Int]) -> Reading {
    let place = field.mark.place
    let old = texts[place] ?? ""
    let bookmark = bookmarked[place]
    let around = lines.count == 1 ? valueByText(place, lines[0]) : nil
    let found = Self.chosen(bookmark?.text, around, written: old)
    let state: Reading.State =
      found.map { $0.withoutBlanks == old.withoutBlanks ? .unchanged : .changed($0) } ?? .lost
    let home = lines.first.map {
      alignment.pairs[$0].map { returned.lines[$0].place } ?? written.lines[$0].place
    }
    return Reading(
      field: field, state: state, place: bookmark?.place ?? home ?? DocumentPlace(story: .body),
      hasBookmark: bookmark != nil, writtenSeal: bookmark?.mark.seal,
      isSealed: bookmark.map { $0.mark.seals($0.text) })
  }

  /// What was typed at the edge of a bookmark lies outside of it; the text around then tells more.
  private static func chosen(_ bookmark: String?, _ around: String?, written: String) -> String? {
    guard let bookmark else { return around }
    guard let around, around.withoutBlanks != bookmark.withoutBlanks else { return bookmark }
    let isLonger = around.withoutBlanks.contains(bookmark.withoutBlanks)
    return isLonger ? around : bookmark
  }

  private func valueByText(_ place: FieldPlace, _ line: Int) -> String? {
    if let pair = alignment.pairs[line], let template = LineTemplate(written.lines[line]),
      let value = template.values(in: returned.lines[pair].text)?[place]
    {
      return value
    }
    return valueByCell(place, written.lines[line])
  }

  /// The text of the cell at the same place, if the cell before it, which holds the label, says the same.
  private func valueByCell(_ place: FieldPlace, _ line: Paper.Line) -> String? {
    guard let index = line.cell, line.spans.count == 1,
      line.spans[0].range.count == line.text.unicodeScalars.count,
      written.lines.count(where: { $0.cell == index }) == 1
    else { return nil }
    let cell = written.cells[index]
    guard let other = returned.cells.firstIndex(where: { $0.isAt(cell) }) else { return nil }
    guard index > 0, other > 0, written.cells[index - 1].row == cell.row,
      returned.cells[other - 1].row == cell.row,
      written.text(ofCell: index - 1).withoutBlanks == returned.text(ofCell: other - 1).withoutBlanks
    else { return nil }
    return returned.text(ofCell: other)
  }
}

extension Paper.Cell {
  fileprivate func isAt(_ other: Paper.Cell) -> Bool {
    table == other.table && row == other.row && column == other.column
  }
}

// MARK: - Text around them

extension PaperComparison {
  private mutating func compareLines() {
    let states = Dictionary(readings.map { ($0.field.mark.place, $0.state) }) { first, _ in first }
    for (old, new) in alignment.pairs.sorted(by: { $0.key < $1.key }) {
      let (before, after) = (written.lines[old], returned.lines[new])
      guard before.text.withoutBlanks != after.text.withoutBlanks, !isExplained(before, after, states) else {
        continue
      }
      lines.append(
        LineChange(kind: .changed, place: after.place, before: before.text, after: after.text, list: nil))
    }
    for old in alignment.removed where !isInsideValue(written.lines[old]) {
      let line = written.lines[old]
      lines.append(
        LineChange(kind: .removed, place: line.place, before: line.text, after: "", list: line.list))
    }
    for new in alignment.added where !isInsideValue(returned.lines[new]) {
      let line = returned.lines[new]
      lines.append(LineChange(kind: .added, place: line.place, before: "", after: line.text, list: nil))
    }
  }

  private func isExplained(
    _ before: Paper.Line, _ after: Paper.Line, _ states: [FieldPlace: Reading.State]
  ) -> Bool {
    if isInsideValue(before) { return true }
    if let template = LineTemplate(before), template.values(in: after.text) != nil { return true }
    // A cell that holds nothing but a value was told with the value.
    if before.spans.count == 1, before.spans[0].range.count == before.text.unicodeScalars.count {
      return states[before.spans[0].mark.place].map { $0 != .lost } ?? false
    }
    guard before.spans.map(\.mark.place) == after.spans.map(\.mark.place) else { return false }
    return before.constants == after.constants
  }

  /// Whether the line is part of a value of several lines.
  private func isInsideValue(_ line: Paper.Line) -> Bool {
    line.spans.contains { !$0.begins || !$0.ends }
  }
}

extension Paper.Line {
  /// The text beside the values.
  fileprivate var constants: [String] {
    let scalars = Array(text.unicodeScalars)
    var (constants, position) = ([String](), 0)
    for span in spans where span.range.lowerBound >= position {
      constants.append(String(scalars[position..<span.range.lowerBound]).withoutBlanks)
      position = span.range.upperBound
    }
    return constants + [String(scalars[min(position, scalars.count)...]).withoutBlanks]
  }

  /// The list whose entry the line shows.
  fileprivate var list: FieldPath? {
    for span in spans {
      let steps = span.mark.path.steps
      if let index = steps.lastIndex(where: { if case .index = $0 { true } else { false } }) {
        return FieldPath(Array(steps[..<index]))
      }
    }
    return nil
  }
}
