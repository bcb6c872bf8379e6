internal import DossierOffice

/// OpenDocument text (ODF 1.3, part 3, chapters 5 to 7 and 9).
struct TextMarkup: Markup {
  let paragraphs: Set<String> = ["text:p", "text:h"]
  let row = "table:table-row"
  let cell = "table:table-cell"
  let table = "table:table"
  let run = "text:span"
  let nestedStories: Set<String> = ["draw:text-box", "text:note-body", "office:annotation", "svg:desc", "svg:title"]
  let visibleObjects: Set<String> = ["draw:frame", "draw:custom-shape", "text:page-number", "text:note"]
  let inlineCharacters = ["text:s": " ", "text:tab": "\t", "text:line-break": "\n"]
  let emptyParagraph = "<text:p/>"

  func holdsText(_ element: XMLElement) -> Bool { true }

  func prepareForValues(_ element: XMLElement) {}

  func emptyCopy(of element: XMLElement) -> XMLElement {
    let copy = XMLElement(element.name)
    copy.attributes = element.attributes.filter { $0.name != "xml:id" }
    return copy
  }
}
