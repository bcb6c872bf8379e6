internal import DossierCore

/// Where the walk through a story is, in the numbers that a user counts by.
struct PlaceCounters {
  var paragraph = 0
  private var tables = 0
  private var rows = 0
  private var cells = 0
  private var insideCell = false

  var cell: DocumentPlace.Cell? {
    insideCell ? DocumentPlace.Cell(table: tables, row: rows, column: cells) : nil
  }

  mutating func enterTable() {
    tables += 1
    rows = 0
  }

  mutating func enterRow() {
    rows += 1
    cells = 0
  }

  mutating func enterCell() {
    cells += 1
    paragraph = 0
    insideCell = true
  }

  /// Tables are numbered through the story; what was counted around this one goes on.
  mutating func leaveTable(to outer: PlaceCounters) {
    let seen = tables
    self = outer
    tables = outer.insideCell ? outer.tables : seen
  }
}
