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

/// A cell that takes several rows.
struct SpanRun {
  let key: Int
  /// Where their number belongs.
  let position: Int
  var rows = 1
}

extension PartRun {
  mutating func beginSpan(_ key: Int) { spans.append(SpanRun(key: key, position: output.count)) }

  /// A row belongs to the cell of each kind that was written last.
  mutating func countRows(_ keys: [Int], _ count: Int) {
    let start = spanTables.last ?? 0
    for key in keys {
      guard let index = spans.lastIndex(where: { $0.key == key }), index >= start else { continue }
      spans[index].rows += count
    }
  }

  /// Writes the numbers of a table, the last one first, so that the places before stay what they are.
  mutating func endSpans() {
    let start = min(spanTables.popLast() ?? 0, spans.count)
    for span in spans[start...].reversed() where span.position <= output.count {
      output.insert(Array(String(span.rows).utf8), at: span.position)
    }
    spans.removeSubrange(start...)
  }
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
