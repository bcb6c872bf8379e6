extension Markup {
  /// A table of fixed layout, its widths said in the table, the grid and every cell.
  mutating func word(_ table: FormTable) {
    let columns = table.columns.map { Measure.twips(millimetres: $0) }
    element("w:tbl") { markup in
      markup.element("w:tblPr") { markup in
        markup.empty("w:tblStyle", [("w:val", table.isRuled ? WordStyles.ruledTable : WordStyles.plainTable)])
        markup.empty("w:tblW", [("w:w", "\(columns.reduce(0, +))"), ("w:type", "dxa")])
        markup.empty("w:jc", [("w:val", "center")])
        markup.empty("w:tblLayout", [("w:type", "fixed")])
        markup.empty("w:tblLook", [("w:val", "0000")])
      }
      markup.element("w:tblGrid") { markup in
        for width in columns { markup.empty("w:gridCol", [("w:w", "\(width)")]) }
      }
      for (row, slots) in zip(table.rows, table.grid()) {
        markup.word(row, slots ?? [], columns: columns)
      }
    }
  }

  private mutating func word(_ row: FormTable.Row, _ slots: [FormTable.Slot], columns: [Int]) {
    element("w:tr") { markup in
      markup.wordProperties(of: row)
      var column = 0
      for slot in slots {
        let span = slot.cell.columnSpan
        let width = columns[column..<min(column + span, columns.count)].reduce(0, +)
        markup.word(slot, width: width)
        column += span
      }
    }
  }

  private mutating func wordProperties(of row: FormTable.Row) {
    guard !row.mayBreak || row.isHeading || row.height > 0 else { return }
    element("w:trPr") { markup in
      if !row.mayBreak { markup.empty("w:cantSplit") }
      if row.height > 0 {
        let height = Measure.twips(millimetres: row.height)
        markup.empty("w:trHeight", [("w:val", "\(height)"), ("w:hRule", "atLeast")])
      }
      if row.isHeading { markup.empty("w:tblHeader") }
    }
  }

  private mutating func word(_ slot: FormTable.Slot, width: Int) {
    let cell = slot.cell
    element("w:tc") { markup in
      markup.element("w:tcPr") { markup in
        markup.empty("w:tcW", [("w:w", "\(width)"), ("w:type", "dxa")])
        if cell.columnSpan > 1 { markup.empty("w:gridSpan", [("w:val", "\(cell.columnSpan)")]) }
        if cell.rowSpan > 1 {
          if case .cell = slot {
            markup.empty("w:vMerge", [("w:val", "restart")])
          } else {
            markup.empty("w:vMerge")
          }
        }
        if !cell.kind.isTopAligned { markup.empty("w:vAlign", [("w:val", "center")]) }
      }
      if case .cell = slot, !cell.paragraphs.isEmpty {
        for paragraph in cell.paragraphs { markup.word(paragraph) }
      } else {
        markup.word(FormParagraph(role: cell.paragraphs.first?.role ?? cell.kind.role, text: ""))
      }
    }
  }
}
