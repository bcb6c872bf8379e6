/// What an element can hold.
public enum XMLNode {
  case element(XMLElement)
  /// Text without any escapes; a CDATA section is text too.
  case text(String)
  case comment(String)
  /// A processing instruction: target, space, data.
  case instruction(String)

  /// The element where it is one.
  public var element: XMLElement? {
    if case .element(let element) = self { element } else { nil }
  }

  /// The node with everything below it copied.
  public func deepCopy() -> XMLNode {
    if case .element(let element) = self { .element(element.deepCopy()) } else { self }
  }
}
