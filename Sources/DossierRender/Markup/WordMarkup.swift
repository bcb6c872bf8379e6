internal import DossierOffice

/// WordprocessingML (ISO/IEC 29500-1, 17).
struct WordMarkup: Markup {
  let paragraphs: Set<String> = ["w:p", "a:p"]
  let row = "w:tr"
  let cell = "w:tc"
  let table = "w:tbl"
  let run = "w:r"
  let nestedStories: Set<String> = ["w:txbxContent", "w:footnote", "w:endnote", "w:comment"]
  let visibleObjects: Set<String> = ["w:drawing", "w:pict", "w:object", "w:sym", "w:fldChar", "w:footnoteReference"]
  let inlineCharacters = ["w:tab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "-"]
  let emptyParagraph = "<w:p/>"

  func holdsText(_ element: XMLElement) -> Bool {
    element.name == "w:t" || element.name == "a:t"
  }

  func prepareForValues(_ element: XMLElement) {
    if element.name == "w:t" { element["xml:space"] = "preserve" }
  }

  func emptyCopy(of element: XMLElement) -> XMLElement {
    let copy = XMLElement(element.name)
    copy.attributes = element.attributes
    if let properties = element.elements.first(where: { $0.name == element.name + "Pr" }) {
      copy.children = [.element(properties.deepCopy())]
    }
    return copy
  }
}
