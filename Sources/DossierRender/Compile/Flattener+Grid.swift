internal import DossierOffice

// Cells that repeat make rows longer or shorter than the template's: the columns are counted and written anew.
extension Flattener {
  /// The columns of a table in a row of which cells repeat.
  func grid(of table: XMLElement) -> Grid? {
    let repeats = table.all(markup.row).contains { row in
      row.children.contains { Placeholder.site(of: $0) != nil }
    }
    return repeats ? Grid(of: table) : nil
  }

  /// How many columns a cell takes.
  static func columns(of cell: XMLElement) -> Int {
    let word = cell.first("w:tcPr")?.first("w:gridSpan")?["w:val"]
    let count = (word ?? cell["table:number-columns-repeated"]).flatMap { Int($0) } ?? 1
    return min(max(count, 1), Grid.greatestCount)
  }

  static let cells: Set<String> = ["w:tc", "table:table-cell", "table:covered-table-cell"]
}
