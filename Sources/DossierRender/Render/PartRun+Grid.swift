internal import DossierCore
internal import DossierTemplate

/// The columns of a table that is being written.
struct GridRun {
  let grid: Grid
  /// Where the columns belong.
  let position: Int
  var cells = 0
  var columns = 0
}

extension PartRun {
  mutating func countCells(_ count: Int) {
    guard let last = grids.indices.last else { return }
    grids[last].cells = min(grids[last].cells + count, Grid.greatestCount)
    grids[last].columns = max(grids[last].columns, grids[last].cells)
  }

  /// A cell that a value makes so many columns wide.
  mutating func countSpan(_ expression: Expression, site: Int) {
    let value = try? evaluate(expression, site: site).value
    countCells(max(1, value?.number.flatMap { Int(exactly: $0) } ?? 1))
  }

  mutating func endRow() {
    guard let last = grids.indices.last else { return }
    grids[last].cells = 0
  }

  /// Writes the columns where they belong, unless the table went with its last row.
  mutating func endGrid() {
    guard let run = grids.popLast(), run.position <= output.count, run.columns > 0 else { return }
    output.insert(run.grid.markup(for: run.columns), at: run.position)
  }
}
