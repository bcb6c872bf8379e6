internal import DossierOffice

/// A cell of an ODF table that takes several rows, and the rows below its own that it takes.
struct RowSpan {
  let cell: XMLElement
  let row: XMLElement
  let covered: [XMLElement]
}

extension RowSpan {
  /// The cells below that take several rows, before any row is moved.
  static func all(below root: XMLElement) -> [RowSpan] {
    root.descendants(named: "table:table").flatMap { table -> [RowSpan] in
      let rows = table.rowsInOrder.compactMap(\.element)
      return rows.indices.flatMap { index in
        rows[index].all("table:table-cell").compactMap { cell in
          span(of: cell, in: rows[index], before: rows[(index + 1)...])
        }
      }
    }
  }

  private static func span(
    of cell: XMLElement, in row: XMLElement, before rows: ArraySlice<XMLElement>
  ) -> RowSpan? {
    guard let count = cell[attribute].flatMap({ Int($0) }), count > 1 else { return nil }
    var covered: [XMLElement] = []
    var rest = count - 1
    for row in rows where rest > 0 {
      covered.append(row)
      rest -= min(rest, row.rowCount)
    }
    return RowSpan(cell: cell, row: row, covered: covered)
  }

  static let attribute = "table:number-rows-spanned"

  /// Whether what became of the table says how many rows the cell takes only when it is rendered.
  func varies(in table: [XMLNode]) -> Bool {
    guard let start = table.firstIndex(where: { $0.element === row }) else { return false }
    let following = table[(start + 1)...].prefix(covered.count)
    return !zip(following, covered).allSatisfy { $0.element === $1 } || following.count < covered.count
  }
}

extension XMLElement {
  /// The rows of an ODF table and what stands between them, groups of rows left out.
  var rowsInOrder: [XMLNode] {
    children.flatMap { node -> [XMLNode] in
      if Placeholder.site(of: node) != nil { return [node] }
      guard let element = node.element else { return [] }
      if element.name == "table:table-row" { return [node] }
      return Self.rowGroups.contains(element.name) ? element.rowsInOrder : []
    }
  }

  private static let rowGroups: Set<String> = [
    "table:table-header-rows", "table:table-rows", "table:table-row-group",
  ]

  /// How many rows the element stands for.
  var rowCount: Int { min(max(1, self["table:number-rows-repeated"].flatMap { Int($0) } ?? 1), 1 << 20) }
}

/// The spans of a part whose number of rows is counted while it is rendered.
struct CountedSpans {
  /// By the cell.
  private(set) var keys: [ObjectIdentifier: Int] = [:]
  /// By the row: the spans that take it.
  private(set) var covering: [ObjectIdentifier: [Int]] = [:]
  private(set) var tables: Set<ObjectIdentifier> = []

  init() {}

  /// - Parameter spans: those of the template, as they were before its tags were placed.
  init(_ spans: [RowSpan], below root: XMLElement) {
    guard !spans.isEmpty else { return }
    for table in root.descendants(named: "table:table") {
      let nodes = table.rowsInOrder
      let rows = Set(nodes.compactMap(\.element).map(ObjectIdentifier.init))
      for span in spans where rows.contains(ObjectIdentifier(span.row)) && span.varies(in: nodes) {
        tables.insert(ObjectIdentifier(table))
        keys[ObjectIdentifier(span.cell)] = keys.count
        for row in span.covered { covering[ObjectIdentifier(row), default: []].append(keys.count - 1) }
      }
    }
  }
}
