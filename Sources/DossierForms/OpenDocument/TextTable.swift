/// Writes a table and the automatic styles which OpenDocument wants for its columns, rows and cells.
struct TextTable: Sendable {
  let table: FormTable
  /// The place of the table in the form, which its name is made of.
  let number: Int

  private var name: String { "表\(number)" }

  // MARK: Styles

  func styles(_ markup: inout Markup) {
    tableStyle(&markup)
    for (index, width) in columnStyles().enumerated() {
      style("列\(index + 1)", "table-column", &markup) { markup in
        markup.empty("style:table-column-properties", [("style:column-width", Measure.millimetres(width))])
      }
    }
    for row in rowStyles() {
      style(rowStyle(row), "table-row", &markup) { markup in
        markup.empty(
          "style:table-row-properties",
          [
            ("style:min-row-height", row.height > 0 ? Measure.millimetres(row.height) : nil),
            ("fo:keep-together", row.mayBreak ? "auto" : "always"),
          ])
      }
    }
    cellStyle("居中格", alignment: "middle", &markup)
    cellStyle("顶端格", alignment: "top", &markup)
  }

  private func tableStyle(_ markup: inout Markup) {
    markup.element("style:style", [("style:name", name), ("style:family", "table")]) { markup in
      markup.empty(
        "style:table-properties",
        [
          ("style:width", Measure.millimetres(table.width)), ("table:align", "center"),
          ("style:may-break-between-rows", "true"), ("table:border-model", "collapsing"),
        ])
    }
  }

  private func cellStyle(_ suffix: String, alignment: String, _ markup: inout Markup) {
    style(suffix, "table-cell", &markup) { markup in
      markup.empty(
        "style:table-cell-properties",
        [
          ("style:vertical-align", alignment), ("fo:padding-top", "0.4mm"), ("fo:padding-bottom", "0.4mm"),
          ("fo:padding-left", "1mm"), ("fo:padding-right", "1mm"),
          ("fo:border", table.isRuled ? "0.5pt solid #000000" : "none"),
        ])
    }
  }

  private func style(
    _ suffix: String, _ family: String, _ markup: inout Markup, _ content: (inout Markup) -> Void
  ) {
    markup.element(
      "style:style", [("style:name", "\(name).\(suffix)"), ("style:family", family)], content)
  }

  /// The different widths, the first first.
  private func columnStyles() -> [Double] { Self.distinct(table.columns) }

  /// The rows that differ in height or in whether they may break.
  private func rowStyles() -> [FormTable.Row] {
    Self.distinct(
      table.rows.map { FormTable.Row(cells: [], height: $0.height, isHeading: false, mayBreak: $0.mayBreak) })
  }

  private static func distinct<Element: Hashable>(_ list: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return list.filter { seen.insert($0).inserted }
  }

  private func rowStyle(_ row: FormTable.Row) -> String {
    let index = rowStyles().firstIndex { $0.height == row.height && $0.mayBreak == row.mayBreak } ?? 0
    return "行\(index + 1)"
  }

  // MARK: Content

  func write(_ markup: inout Markup) {
    markup.element("table:table", [("table:name", name), ("table:style-name", name)]) { markup in
      for width in table.columns {
        let index = columnStyles().firstIndex(of: width) ?? 0
        markup.empty("table:table-column", [("table:style-name", "\(name).列\(index + 1)")])
      }
      let rows = Array(zip(table.rows, table.grid()))
      let headings = rows.prefix { $0.0.isHeading }
      if !headings.isEmpty {
        markup.element("table:table-header-rows") { markup in
          for (row, slots) in headings { write(row, slots ?? [], &markup) }
        }
      }
      for (row, slots) in rows.dropFirst(headings.count) { write(row, slots ?? [], &markup) }
    }
  }

  private func write(_ row: FormTable.Row, _ slots: [FormTable.Slot], _ markup: inout Markup) {
    markup.element("table:table-row", [("table:style-name", "\(name).\(rowStyle(row))")]) { markup in
      for slot in slots {
        var covered = slot.cell.columnSpan
        if case .cell(let cell) = slot {
          write(cell, &markup)
          covered -= 1
        }
        for _ in 0..<covered { markup.empty("table:covered-table-cell") }
      }
    }
  }

  private func write(_ cell: FormTable.Cell, _ markup: inout Markup) {
    let attributes: Markup.Attributes = [
      ("table:style-name", "\(name).\(cell.kind.isTopAligned ? "顶端格" : "居中格")"),
      ("table:number-columns-spanned", cell.columnSpan > 1 ? "\(cell.columnSpan)" : nil),
      ("table:number-rows-spanned", cell.rowSpan > 1 ? "\(cell.rowSpan)" : nil),
      ("office:value-type", "string"),
    ]
    markup.element("table:table-cell", attributes) { markup in
      for paragraph in cell.paragraphs { markup.text(paragraph) }
      if cell.paragraphs.isEmpty { markup.text(FormParagraph(role: cell.kind.role, text: "")) }
    }
  }
}
