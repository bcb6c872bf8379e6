extension FormTable {
  /// What stands in a row, from left to right: cells that begin there and cells that come down from above.
  enum Slot: Sendable, Hashable {
    case cell(Cell)
    case continuation(Cell)

    var cell: Cell {
      switch self {
      case .cell(let cell), .continuation(let cell): cell
      }
    }
  }

  /// The rows with the cells from above in their places, or `nil` in place of a row that does not fill the columns.
  func grid() -> [[Slot]?] {
    var hanging: [Int: (cell: Cell, rows: Int)] = [:]
    return rows.map { row in
      var cells = row.cells[...]
      var slots: [Slot] = []
      var column = 0
      while column < columns.count {
        if let (cell, left) = hanging[column] {
          slots.append(.continuation(cell))
          hanging[column] = left > 1 ? (cell, left - 1) : nil
          column += cell.columnSpan
        } else if let cell = cells.popFirst() {
          slots.append(.cell(cell))
          if cell.rowSpan > 1 { hanging[column] = (cell, cell.rowSpan - 1) }
          column += cell.columnSpan
        } else {
          return nil
        }
      }
      return cells.isEmpty && column == columns.count ? slots : nil
    }
  }

  /// The width of a cell that begins in the given column, in millimetres.
  func width(of cell: Cell, at column: Int) -> Double {
    columns[column..<min(column + cell.columnSpan, columns.count)].reduce(0, +)
  }
}
