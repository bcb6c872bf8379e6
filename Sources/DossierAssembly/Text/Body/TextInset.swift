internal import DossierOffice

/// OpenDocument texts that go into another.
struct TextInset: InsetMarkup {
  let markEnd: String? = nil

  func isParagraph(_ element: XMLElement) -> Bool { element.name == "text:p" || element.name == "text:h" }

  func mark(_ element: XMLElement) -> String? {
    element.name == "text:bookmark" ? element["text:name"] : nil
  }

  func isHollow(_ paragraph: XMLElement) -> Bool {
    var isHollow = paragraph.text.isEmpty
    paragraph.walk { node in
      if let element = node.element, !Self.unseen.contains(element.name) { isHollow = false }
      return isHollow
    }
    return isHollow
  }

  private static let unseen: Set = [
    "text:span", "text:a", "text:bookmark", "text:bookmark-start", "text:bookmark-end",
    "text:soft-page-break",
  ]

  func emptyCopy(of element: XMLElement) -> XMLElement {
    XMLElement(element.name, element.attributes.filter { !["xml:id", "text:id"].contains($0.name) })
  }

  func closing(after last: XMLElement?) -> XMLElement? {
    last == nil ? XMLElement("text:p") : nil
  }
}
