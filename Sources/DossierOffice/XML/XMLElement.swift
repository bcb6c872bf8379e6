/// An element of a tree that can be edited.
///
/// Names carry the prefix everybody uses for the namespace (`w:p`, `text:p`), whatever the file called it;
/// `Namespaces` lists them. Content types, relationships and other vocabularies that are always written without
/// a prefix have none.
public final class XMLElement {
  public var name: String
  /// In the order of the file; namespace declarations (`xmlns:w`) come first.
  public var attributes: [XMLAttribute]
  public var children: [XMLNode]

  public init(_ name: String, _ attributes: [XMLAttribute] = [], _ children: [XMLNode] = []) {
    self.name = name
    self.attributes = attributes
    self.children = children
  }

  /// The value of an attribute; setting nil takes the attribute away, setting a new one appends it.
  public subscript(attribute: String) -> String? {
    get { attributes.first { $0.name == attribute }?.value }
    set {
      let index = attributes.firstIndex { $0.name == attribute }
      switch (index, newValue) {
      case (let index?, let value?): attributes[index].value = value
      case (let index?, nil): attributes.remove(at: index)
      case (nil, let value?): attributes.append(XMLAttribute(attribute, value))
      case (nil, nil): break
      }
    }
  }

  /// The child elements.
  public var elements: [XMLElement] { children.compactMap(\.element) }

  /// The first child element of a name.
  public func first(_ name: String) -> XMLElement? {
    for case .element(let element) in children where element.name == name { return element }
    return nil
  }

  /// The child elements of a name.
  public func all(_ name: String) -> [XMLElement] {
    children.compactMap { node in node.element.flatMap { $0.name == name ? $0 : nil } }
  }

  /// All text below, in the order of the document.
  public var text: String {
    if children.count == 1, case .text(let text) = children[0] { return text }
    var output = ""
    walk { node in
      if case .text(let text) = node { output += text }
      return true
    }
    return output
  }

  /// The elements of a name anywhere below, in the order of the document; this element itself is not among them.
  public func descendants(named name: String) -> [XMLElement] {
    var found: [XMLElement] = []
    walk { node in
      if case .element(let element) = node, element.name == name { found.append(element) }
      return true
    }
    return found
  }

  /// Visits everything below in the order of the document, without recursion.
  ///
  /// - Parameter visit: answers whether to go into an element that it is given.
  public func walk(_ visit: (XMLNode) -> Bool) {
    var open: [(nodes: [XMLNode], next: Int)] = []
    var (nodes, next) = (children, 0)
    while true {
      guard next < nodes.count else {
        guard let last = open.popLast() else { return }
        (nodes, next) = last
        continue
      }
      let node = nodes[next]
      next += 1
      guard visit(node), let element = node.element, !element.children.isEmpty else { continue }
      open.append((nodes, next))
      (nodes, next) = (element.children, 0)
    }
  }

  /// A copy that shares nothing with the original.
  public func deepCopy() -> XMLElement {
    XMLElement(name, attributes, children.map { $0.deepCopy() })
  }
}
