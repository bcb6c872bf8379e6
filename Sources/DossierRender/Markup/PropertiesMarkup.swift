internal import DossierOffice

/// The properties part of either format: each property is a paragraph of plain text.
struct PropertiesMarkup: Markup {
  let paragraphs: Set<String> = [
    "dc:title", "dc:subject", "dc:description", "dc:creator", "cp:keywords", "cp:category", "meta:keyword",
    "meta:user-defined", "vt:lpwstr",
  ]
  let row = ""
  let cell = ""
  let table = ""
  let run = ""
  let nestedStories: Set<String> = []
  let unread: Set<String> = []
  let inlineCharacters: [String: String] = [:]
  let indivisible: Set<String> = []
  let rangeMarks: Set<String> = []
  let needsParagraph: Set<String> = []
  let emptyParagraph = ""
  let needsContent: [String: Set<String>] = [:]
  let properties: Set<String> = []
  let singleElements: Set<String> = []
  let singleAttributes: Set<String> = []

  func prepare(_ root: XMLElement) -> Preparation {
    root.walk { node in
      if let element = node.element, paragraphs.contains(element.name),
        let tag = GenshiReader.property(element.text)
      {
        element.children = [.text(tag)]
      }
      return true
    }
    return Preparation(macros: macroNames(below: root))
  }

  func holdsText(_ element: XMLElement) -> Bool { true }

  func isVisible(_ element: XMLElement) -> Bool { false }

  func surroundings(in element: XMLElement) -> OutputStep.Surroundings { .plain }

  func prepareForValues(_ element: XMLElement) {}

  func emptyCopy(of element: XMLElement) -> XMLElement { XMLElement(element.name) }
}
