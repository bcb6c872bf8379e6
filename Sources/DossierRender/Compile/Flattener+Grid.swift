internal import DossierOffice
internal import DossierTemplate

// Cells that repeat make rows longer or shorter than the template's: the columns are counted and written anew.
extension Flattener {
  /// The columns of a table in a row of which cells repeat.
  func grid(of table: XMLElement) -> Grid? {
    let repeats = table.allWithinControls(markup.row).contains { row in
      row.children.contains { Placeholder.site(of: $0) != nil }
        || row.elements.contains { $0.gridSpan.map(AttributeText.isMark) ?? false }
    }
    return repeats ? Grid(of: table) : nil
  }

  /// How many columns a cell takes.
  static func columns(of cell: XMLElement) -> Int {
    let word = cell.gridSpan
    let count = (word ?? cell["table:number-columns-repeated"]).flatMap { Int($0) } ?? 1
    return min(max(count, 1), Grid.greatestCount)
  }

  mutating func countColumns(of cell: XMLElement) {
    guard let span = cell.gridSpan, let text = AttributeText.of(span, in: attributeTexts),
      let site = text.onlySite,
      case .output(let expression) = sites[site].tag.content
    else { return add(.countCells(Self.columns(of: cell))) }
    add(.countSpan(expression, site: site))
  }

  static let cells: Set<String> = ["w:tc", "table:table-cell", "table:covered-table-cell"]
}

extension XMLElement {
  /// How many columns a Word cell says that it takes.
  fileprivate var gridSpan: String? { first("w:tcPr")?.first("w:gridSpan")?["w:val"] }
}
