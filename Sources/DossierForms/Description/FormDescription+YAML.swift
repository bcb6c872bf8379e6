public import DossierCore
internal import Yams

extension FormDescription {
  /// Reads the description of a form.
  ///
  /// - Throws: `DossierError` V001 (not YAML), V002 (an unknown word), V003 (another shape was expected),
  ///   V004 (a row that does not fill the columns), with line and column.
  public init(yaml: String) throws(DossierError) {
    let root: Node
    do {
      guard let node = try Yams.compose(yaml: yaml) else { throw DossierError(Diagnostic.notYAML) }
      root = node
    } catch let error as DossierError {
      throw error
    } catch {
      throw DossierError(Diagnostic.notYAML)
    }
    try self.init(reading: FormNode(root))
  }

  private init(reading node: FormNode) throws(DossierError) {
    try node.expectKeys(["名称", "标题", "页面", "机关标志", "页眉", "页码", "字号", "内容"])
    name = try node.required("名称").string()
    title = try node.required("标题").string()
    page = try node.required("页面").word(PageKind.self)
    mark = try node.optional("机关标志")?.string()
    header = try node.optional("页眉")?.string()
    hasPageNumbers = try node.optional("页码")?.flag() ?? (page != .cover && page != .index)
    hasSmallTables = try node.optional("字号")?.string() == "五号"
    var blocks: [FormBlock] = []
    for item in try node.required("内容").items() {
      blocks += try FormBlock.read(item, small: hasSmallTables)
    }
    self.blocks = blocks
  }
}

extension FormBlock {
  fileprivate static func read(_ node: FormNode, small: Bool) throws(DossierError) -> [FormBlock] {
    let (word, content) = try node.singlePair()
    if word.text == "表" { return [.table(try FormTable(reading: content, small: small))] }
    return try FormParagraph.read(word, content).map { .paragraph($0) }
  }
}

extension FormParagraph {
  /// A role and one text or several.
  fileprivate static func read(_ role: FormNode, _ content: FormNode) throws(DossierError) -> [FormParagraph]
  {
    let role = try role.word(ParagraphRole.self)
    var paragraphs: [FormParagraph] = []
    for text in content.itemsOrSelf() {
      paragraphs.append(FormParagraph(role: role, text: try text.string()))
    }
    return paragraphs
  }
}

extension FormTable {
  fileprivate init(reading node: FormNode, small: Bool) throws(DossierError) {
    try node.expectKeys(["列", "框", "行"])
    var columns: [Double] = []
    for width in try node.required("列").items() { columns.append(try width.number()) }
    self.columns = columns
    isRuled = try node.optional("框")?.string() != "无"
    let rowNodes = try node.required("行").items()
    var rows: [Row] = []
    for row in rowNodes { rows.append(try Row(reading: row, small: small)) }
    self.rows = rows
    for (row, node) in zip(grid(), rowNodes) where row == nil {
      throw DossierError(.rowDoesNotFill(at: node.location))
    }
  }
}

extension FormTable.Row {
  fileprivate init(reading node: FormNode, small: Bool) throws(DossierError) {
    let list = try node.isList ? node : node.required("格")
    if !node.isList { try node.expectKeys(["高", "头", "可拆", "格"]) }
    var cells: [FormTable.Cell] = []
    for cell in try list.items() { cells.append(try FormTable.Cell(reading: cell, small: small)) }
    self.cells = cells
    height = try node.isList ? 0 : node.optional("高")?.number() ?? 0
    isHeading = try node.isList ? false : node.optional("头")?.flag() ?? false
    mayBreak = try node.isList ? false : node.optional("可拆")?.flag() ?? false
  }
}

extension FormTable.Cell {
  /// `标/2x3: 文字`: kind, columns, rows, then one text, several, or pairs of role and text.
  fileprivate init(reading node: FormNode, small: Bool) throws(DossierError) {
    let (word, content) = try node.singlePair()
    let parts = word.text.split(separator: "/")
    let spans = parts.count > 1 ? parts[1].split(separator: "x") : []
    guard let kind = parts.first.flatMap({ FormTable.CellKind(rawValue: String($0)) }) else {
      throw DossierError(.unknownWord(word.text, at: word.location))
    }
    self.kind = kind
    columnSpan = spans.first.flatMap { Int($0) } ?? 1
    rowSpan = spans.count > 1 ? Int(spans[1]) ?? 1 : 1
    guard (1...40).contains(columnSpan), (1...100).contains(rowSpan) else {
      throw DossierError(.unexpectedShape(at: word.location))
    }
    var paragraphs: [FormParagraph] = []
    for item in content.itemsOrSelf() {
      if item.isMap {
        let (role, text) = try item.singlePair()
        paragraphs += try FormParagraph.read(role, text)
      } else {
        paragraphs.append(FormParagraph(role: kind.role, text: try item.string()))
      }
    }
    self.paragraphs =
      small ? paragraphs.map { FormParagraph(role: $0.role.small, text: $0.text) } : paragraphs
  }
}
