internal import DossierOffice
internal import DossierTemplate

/// docxtpl's statements about a table cell (`colspan`, `cellbg`, `hm`, `vm`), written into the cell's properties as
/// attributes that hold tags.
enum CellStatements {
  static func expand(below root: XMLElement, macros: Set<String>) {
    var open = [root]
    while let element = open.popLast() {
      if element.name == "w:tr" { expand(row: element, macros) }
      open += element.elements
    }
  }

  private static func expand(row: XMLElement, _ macros: Set<String>) {
    row.children = row.children.flatMap { node -> [XMLNode] in
      guard let cell = node.element, cell.name == "w:tc", expand(cell: cell, macros),
        let opening = TagCarrier.statement("if loop.first", among: "w:tr"),
        let closing = TagCarrier.statement("endif", among: "w:tr")
      else { return [node] }
      return [.element(opening), node, .element(closing)]
    }
  }

  /// Whether the cell is to be written only in the first turn of its loop.
  private static func expand(cell: XMLElement, _ macros: Set<String>) -> Bool {
    var mergesAcross = false
    for paragraph in cell.all("w:p") {
      for statement in takeStatements(from: paragraph, of: cell, macros) {
        apply(statement, to: cell)
        if case .mergeAcross = statement { mergesAcross = true }
      }
    }
    return mergesAcross
  }

  private static func takeStatements(
    from paragraph: XMLElement, of cell: XMLElement, _ macros: Set<String>
  ) -> [CellStatement] {
    let markup = WordMarkup()
    let text = ParagraphText(of: paragraph, ancestors: [], markup: markup)
    guard Self.words.contains(where: text.joined.contains) else { return [] }
    let found = TagScanner.scan(text.joined, filters: nil, macros: macros).tags.compactMap { tag in
      if case .statement(.cell(let statement)) = tag.content { (tag, statement) } else { nil }
    }
    guard !found.isEmpty else { return [] }
    let owners = text.replace(found.map(\.0), firstSite: 0, markup: markup)
    let balanced = isBalanced(cell, markup, macros)
    for ((_, statement), path) in zip(found, owners) {
      guard let parent = path.last,
        let index = parent.children.firstIndex(where: { Placeholder.site(of: $0) != nil })
      else { continue }
      if case .mergeDown = statement, balanced {
        parent.children[index] = .text("{% if loop.first %}")
        cell.all("w:p").last?.children.append(.element(TagCarrier.run("{% endif %}")))
      } else {
        parent.children.remove(at: index)
      }
    }
    return found.map(\.1)
  }

  private static let words = ["colspan", "cellbg", "hm", "vm"]

  /// Whether every block that opens in the cell closes in it; only then its content can be hidden as a whole.
  private static func isBalanced(_ cell: XMLElement, _ markup: any Markup, _ macros: Set<String>) -> Bool {
    var depth = 0
    for paragraph in cell.descendants(named: "w:p") {
      let text = ParagraphText(of: paragraph, ancestors: [], markup: markup)
      for tag in TagScanner.scan(text.joined, filters: nil, macros: macros).tags {
        if case .statement(let statement) = tag.content { depth += statement.nesting }
        if depth < 0 { return false }
      }
    }
    return depth == 0
  }

  private static func apply(_ statement: CellStatement, to cell: XMLElement) {
    switch statement {
    case .columnSpan(let count):
      setProperty("w:gridSpan", of: cell, [XMLAttribute("w:val", "{{ \(count.source) }}")])
    case .background(let color):
      let fill = ##"{{ (\##(color.source)) | string | replace("#", "") }}"##
      setProperty(
        "w:shd", of: cell,
        [XMLAttribute("w:val", "clear"), XMLAttribute("w:color", "auto"), XMLAttribute("w:fill", fill)])
    case .mergeDown:
      setProperty(
        "w:vMerge", of: cell,
        [XMLAttribute("w:val", #"{{ "restart" if loop.first else "continue" }}"#)])
    case .mergeAcross:
      let own = cell.first("w:tcPr")?.first("w:gridSpan")?["w:val"].flatMap { Int($0) } ?? 1
      setProperty("w:gridSpan", of: cell, [XMLAttribute("w:val", "{{ loop.length * \(max(1, own)) }}")])
    }
  }

  /// The order of a cell's properties (ISO/IEC 29500-1, 17.4.66).
  private static let order = [
    "w:cnfStyle", "w:tcW", "w:gridSpan", "w:hMerge", "w:vMerge", "w:tcBorders", "w:shd", "w:noWrap",
    "w:tcMar",
    "w:textDirection", "w:tcFitText", "w:vAlign", "w:hideMark",
  ]

  private static func setProperty(_ name: String, of cell: XMLElement, _ attributes: [XMLAttribute]) {
    let properties = cell.first("w:tcPr") ?? XMLElement("w:tcPr")
    if cell.first("w:tcPr") == nil { cell.children.insert(.element(properties), at: 0) }
    properties.children.removeAll { $0.element?.name == name }
    let rank = order.firstIndex(of: name) ?? order.count
    let place = properties.children.firstIndex { node in
      (node.element.flatMap { order.firstIndex(of: $0.name) } ?? order.count) > rank
    }
    properties.children.insert(.element(XMLElement(name, attributes)), at: place ?? properties.children.count)
  }
}
