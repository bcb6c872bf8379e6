public import DossierCore

/// Which labels of a form stand beside which fields, read from the form itself: where a template has a tag, other
/// offices' forms have the value.
public struct LabelBook: Sendable {
  /// The fields beside a label, in cells or lines.
  private(set) var fields: [String: FieldPath] = [:]
  /// The fields below the heads of columns, by label; their lists are at index 0.
  private(set) var columns: [String: [FieldPath]] = [:]
  /// The fields below headings.
  private(set) var headings: [String: FieldPath] = [:]

  /// - Parameters:
  ///   - template: the form with its tags as text.
  public init(template: Paper) {
    var loops: [String: FieldPath] = [:]
    for line in template.lines { loops.merge(Self.loops(in: line.text)) { first, _ in first } }
    var heading: String?
    for line in template.lines where line.place.story == .body {
      let pieces = TagText(line.text, loops: loops)
      guard pieces.hasTags else {
        if line.cell == nil, line.text.withoutNumber != line.text.withoutBlanks {
          heading = line.text.withoutNumber.asLabel
        } else if !line.text.withoutBlanks.isEmpty {
          heading = nil
        }
        continue
      }
      take(pieces, of: line, in: template, heading: &heading)
    }
  }

  private mutating func take(
    _ pieces: TagText, of line: Paper.Line, in template: Paper, heading: inout String?
  ) {
    for value in pieces.values {
      if let label = value.label {
        fields[label] = fields[label] ?? value.path
      } else if let cell = line.cell {
        takeCell(value.path, cell, in: template)
      } else if let title = heading {
        headings[title] = value.path
        heading = nil
      }
    }
  }

  /// The label stands to the left; in tables of entries over the column.
  private mutating func takeCell(_ path: FieldPath, _ index: Int, in template: Paper) {
    let cell = template.cells[index]
    if index > 0, template.cells[index - 1].row == cell.row, template.cells[index - 1].table == cell.table,
      let label = template.label(ofCell: index - 1)
    {
      fields[label] = fields[label] ?? path
    } else if path.isInList, let head = template.head(of: cell) {
      columns[head, default: []].append(path)
    }
  }

  /// `{% for 项 in 本件.条目 %}` makes 项 stand for `本件.条目[0]`.
  private static func loops(in text: String) -> [String: FieldPath] {
    var found: [String: FieldPath] = [:]
    for piece in text.components(between: "{%", and: "%}") {
      let words = piece.split(separator: " ").map(String.init)
      guard let place = words.firstIndex(of: "for"), words.count > place + 3, words[place + 2] == "in" else {
        continue
      }
      found[words[place + 1]] = FieldPath(words[place + 3]).appending(0)
    }
    return found
  }
}

extension LabelBook {
  /// Adds a label, unless the form itself has it.
  public mutating func add(_ label: String, _ path: FieldPath) {
    let label = label.asLabel
    if fields[label] == nil { fields[label] = path }
  }

  /// Adds a heading, unless the form itself has it.
  public mutating func add(heading: String, _ path: FieldPath) {
    let heading = heading.asLabel
    if headings[heading] == nil { headings[heading] = path }
  }

  /// Adds labels that mean the same as known ones.
  public mutating func add(synonyms groups: [[String]]) {
    for group in groups.map({ $0.map(\.asLabel) }) {
      if let known = group.compactMap({ self.fields[$0] }).first {
        for label in group where fields[label] == nil { fields[label] = known }
      }
      if let known = group.compactMap({ self.columns[$0] }).first {
        for label in group where columns[label] == nil { columns[label] = known }
      }
      if let known = group.compactMap({ self.headings[$0] }).first {
        for label in group where headings[label] == nil { headings[label] = known }
      }
    }
  }

  /// Whether a text is a label of the form.
  func isLabel(_ text: String) -> Bool { fields[text] != nil || columns[text] != nil }
}

extension FieldPath {
  var isInList: Bool { steps.contains { if case .index = $0 { true } else { false } } }
}

extension Paper {
  /// The label that a cell holds; nil where it holds none or a tag.
  func label(ofCell index: Int) -> String? {
    let text = text(ofCell: index)
    guard !text.contains("{{"), text.count <= 40 else { return nil }
    let label = text.asLabel
    return label.isEmpty ? nil : label
  }

  /// The label over a cell: the nearest cell above it without tags.
  func head(of cell: Cell) -> String? {
    let above = cells.indices.filter {
      cells[$0].table == cell.table && cells[$0].row < cell.row && cells[$0].column == cell.column
    }
    return above.last.flatMap { label(ofCell: $0) }
  }
}

extension String {
  /// What stands between pairs of marks.
  func components(between start: String, and end: String) -> [String] {
    var found: [String] = []
    var rest = self[...]
    while let begin = rest.firstRange(of: start) {
      guard let close = rest[begin.upperBound...].firstRange(of: end) else { break }
      found.append(String(rest[begin.upperBound..<close.lowerBound]))
      rest = rest[close.upperBound...]
    }
    return found
  }
}
