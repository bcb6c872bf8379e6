internal import DossierOffice

/// The properties part of either format: each property is a paragraph of plain text.
struct PropertiesMarkup: Markup {
  let paragraphs: Set<String> = [
    "dc:title", "dc:subject", "dc:description", "dc:creator", "cp:keywords", "cp:category", "meta:keyword",
    "meta:user-defined",
  ]
  let row = ""
  let cell = ""
  let table = ""
  let run = ""
  let nestedStories: Set<String> = []
  let visibleObjects: Set<String> = []
  let inlineCharacters: [String: String] = [:]
  let emptyParagraph = ""

  func holdsText(_ element: XMLElement) -> Bool { true }

  func prepareForValues(_ element: XMLElement) {}

  func emptyCopy(of element: XMLElement) -> XMLElement { XMLElement(element.name) }
}
