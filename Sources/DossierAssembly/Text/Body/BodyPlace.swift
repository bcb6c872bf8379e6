internal import DossierOffice

/// Where in a document something begins or ends.
struct BodyPlace {
  /// The paragraph or heading; its text may be empty.
  var paragraph: XMLElement
  /// Whether it lies in a table: a bookmark cannot reach from there into the text outside.
  var isInTable: Bool

  /// Elements that only hold paragraphs and tables.
  private static let containers: Set<String> = [
    "text:list", "text:list-item", "text:list-header", "text:section", "text:numbered-paragraph",
    "text:alphabetical-index", "text:bibliography", "text:illustration-index", "text:object-index",
    "text:table-index", "text:table-of-content", "text:user-index", "text:index-body", "text:index-title",
    "table:table", "table:table-header-rows", "table:table-rows", "table:table-row-group", "table:table-row",
    "table:table-cell",
  ]

  private static let blocks: Set<String> = ["text:p", "text:h"]

  /// The first, or the last, paragraph of some blocks.
  static func find(in nodes: [XMLNode], isLast: Bool) -> BodyPlace? {
    find(in: nodes, isLast: isLast, isInTable: false)
  }

  private static func find(in nodes: [XMLNode], isLast: Bool, isInTable: Bool) -> BodyPlace? {
    let elements = nodes.compactMap(\.element)
    for element in isLast ? elements.reversed() : elements {
      if blocks.contains(element.name) { return BodyPlace(paragraph: element, isInTable: isInTable) }
      guard containers.contains(element.name) else { continue }
      let isTable = isInTable || element.name == "table:table"
      if let found = find(in: element.children, isLast: isLast, isInTable: isTable) { return found }
    }
    return nil
  }

  /// The first paragraph, heading or table: what a new page can begin with.
  static func firstBlock(in nodes: [XMLNode]) -> XMLElement? {
    for element in nodes.compactMap(\.element) {
      if blocks.contains(element.name) || element.name == "table:table" { return element }
      if containers.contains(element.name), let found = firstBlock(in: element.children) { return found }
    }
    return nil
  }
}
