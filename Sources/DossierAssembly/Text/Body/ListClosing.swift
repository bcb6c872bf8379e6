internal import DossierOffice

/// Lists are closed around what no item of a list may hold (ODF 1.3, part 3, 5.3.3), and opened again behind it.
///
/// A document that is put into an item may bring tables, sections and indexes along. The rest of the item stands behind
/// them without a number of its own, and the numbers of the items that follow go on.
enum ListClosing {
  private static let lists: Set<String> = ["text:list"]
  private static let items: Set<String> = ["text:list-item", "text:list-header"]
  private static let others: Set<String> = [
    "table:table", "text:section", "text:table-of-content", "text:illustration-index", "text:table-index",
    "text:object-index", "text:user-index", "text:alphabetical-index", "text:bibliography",
    "text:numbered-paragraph",
  ]

  /// Recursion is bounded: the XML reader refuses trees deeper than 256 elements.
  static func apply(below element: XMLElement) {
    for child in element.elements { apply(below: child) }
    guard element.elements.contains(where: { lists.contains($0.name) && holdsOthers($0) }) else { return }
    guard !items.contains(element.name) else { return }
    element.children = element.children.flatMap { node -> [XMLNode] in
      guard let list = node.element, lists.contains(list.name), holdsOthers(list) else { return [node] }
      return pieces(of: list)
    }
  }

  private static func holdsOthers(_ list: XMLElement) -> Bool {
    list.elements.contains { item in items.contains(item.name) && item.elements.contains { isOther($0) } }
  }

  private static func isOther(_ element: XMLElement) -> Bool {
    lists.contains(element.name) ? holdsOthers(element) : others.contains(element.name)
  }

  /// The pieces of a list, with what it may not hold between them.
  private static func pieces(of list: XMLElement) -> [XMLNode] {
    var pieces: [XMLNode] = []
    var present = list.emptied
    func close() {
      if !present.elements.isEmpty { pieces.append(.element(present)) }
      present = list.emptied
      present["xml:id"] = nil
      present["text:continue-numbering"] = "true"
    }
    for node in list.children {
      guard let item = node.element, items.contains(item.name) else {
        present.children.append(node)
        continue
      }
      var part = item.emptied
      for child in item.children.flatMap({ $0.element.map(Self.divided) ?? [$0] }) {
        guard let element = child.element, others.contains(element.name) else {
          part.children.append(child)
          continue
        }
        if !part.elements.isEmpty { present.children.append(.element(part)) }
        close()
        pieces.append(child)
        part = XMLElement("text:list-header")
      }
      if !part.elements.isEmpty { present.children.append(.element(part)) }
    }
    if !present.elements.isEmpty { pieces.append(.element(present)) }
    return pieces
  }

  private static func divided(_ element: XMLElement) -> [XMLNode] {
    lists.contains(element.name) && holdsOthers(element) ? pieces(of: element) : [.element(element)]
  }
}

extension XMLElement {
  /// The element without what it holds.
  fileprivate var emptied: XMLElement { XMLElement(name, attributes) }
}
