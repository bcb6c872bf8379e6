internal import DossierOffice

/// DOCX documents that go into another.
struct WordInset: InsetMarkup {
  let markEnd: String? = "w:bookmarkEnd"

  /// All blocks of a source, none of its sections.
  static func blocks(of source: WordSource) -> [XMLNode] {
    for paragraph in source.body.descendants(named: "w:pPr") {
      paragraph.children.removeAll { $0.element?.name == "w:sectPr" }
    }
    return source.body.elements.filter { $0.name != "w:sectPr" }.map { .element($0) }
  }

  func isParagraph(_ element: XMLElement) -> Bool { element.name == "w:p" }

  func mark(_ element: XMLElement) -> String? {
    element.name == "w:bookmarkStart" ? element["w:name"] : nil
  }

  /// A paragraph that ends a section is kept whatever it shows.
  func isHollow(_ paragraph: XMLElement) -> Bool {
    guard paragraph.first("w:pPr")?.first("w:sectPr") == nil else { return false }
    var isHollow = true
    paragraph.walk { node in
      guard let element = node.element, isHollow else { return false }
      if element.name == "w:pPr" || element.name == "w:rPr" { return false }
      isHollow = Self.unseen.contains(element.name) || (element.name == "w:t" && element.text.isEmpty)
      return isHollow
    }
    return isHollow
  }

  private static let unseen: Set = [
    "w:r", "w:proofErr", "w:bookmarkStart", "w:bookmarkEnd", "w:hyperlink", "w:smartTag", "w:ins",
    "w:lastRenderedPageBreak",
  ]

  /// The section ends with the second half, so the first gives it up.
  func emptyCopy(of element: XMLElement) -> XMLElement {
    let copy = XMLElement(element.name, element.attributes.filter { !$0.name.hasPrefix("w14:") })
    guard let properties = element.first(element.name + "Pr") else { return copy }
    copy.children = [.element(properties.deepCopy())]
    properties.children.removeAll { $0.element?.name == "w:sectPr" }
    return copy
  }

  /// A cell, a text box and a section must end with a paragraph.
  func closing(after last: XMLElement?) -> XMLElement? {
    last?.name == "w:p" ? nil : SectionJoiner.tinyParagraph()
  }
}
