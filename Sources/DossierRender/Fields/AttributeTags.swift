internal import DossierOffice
internal import DossierTemplate

/// Tags in attributes: the address of a link, the name of a frame.
///
/// An attribute with tags is taken out of its start tag and becomes the first child of the element, a paragraph of
/// plain text that the compiler treats as any other; the flattener writes it back as an attribute.
enum AttributeTags {
  /// No element of a file can have this name.
  static let elementName = "@"

  static func isLifted(_ node: XMLNode) -> Bool { node.element?.name == elementName }

  /// The name of the attribute that an element stands for.
  static func name(of element: XMLElement) -> String { element["name"] ?? "" }

  /// What a tag in an attribute writes; nil for other elements.
  static func kind(of element: XMLElement, before site: Int) -> OutputStep.Attribute? {
    guard element.name == elementName else { return nil }
    guard name(of: element) == linkName else { return .text }
    return element.children.first.flatMap(Placeholder.site) == site ? .address : .addressRest
  }

  static func lift(below root: XMLElement) {
    var open = [root]
    while let element = open.popLast() {
      open += element.elements
      var lifted: [XMLNode] = []
      element.attributes.removeAll { attribute in
        guard let text = template(in: attribute) else { return false }
        lifted.append(
          .element(XMLElement(elementName, [XMLAttribute("name", attribute.name)], [.text(text)])))
        return true
      }
      if !lifted.isEmpty { element.children = lifted + element.children }
    }
  }

  private static func template(in attribute: XMLAttribute) -> String? {
    guard attribute.name == linkName else {
      return attribute.value.utf8.contains(UInt8(ascii: "{")) && holdsTags(attribute.value)
        ? attribute.value : nil
    }
    var address = attribute.value
    let isMarked = address.hasPrefix(scheme)
    if isMarked { address.removeFirst(scheme.count) }
    let decoded = PercentText.decoded(address)
    if holdsTags(decoded) { return withEncodedBlanks(decoded) }
    return isMarked ? decoded : nil
  }

  private static let linkName = "xlink:href"
  /// What secretary's users put before an address that holds tags.
  private static let scheme = "secretary:"

  private static func holdsTags(_ text: String) -> Bool {
    guard text.contains("{{") || text.contains("{%") else { return false }
    return !TagScanner.scan(text, filters: nil).tags.isEmpty
  }

  /// Outside the tags an address has no blanks.
  private static func withEncodedBlanks(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    var cursor = 0
    for range in TagScanner.scan(text, filters: nil).tags.map(\.range) + [bytes.count..<bytes.count] {
      for byte in bytes[min(cursor, range.lowerBound)..<range.lowerBound] {
        output += byte == 0x20 ? Array("%20".utf8) : [byte]
      }
      output += bytes[range]
      cursor = range.upperBound
    }
    return String(decoding: output, as: UTF8.self)
  }
}
