internal import DossierOffice

/// OpenDocument text (ODF 1.3, part 3, chapters 5 to 7 and 9).
struct TextMarkup: Markup {
  let paragraphs: Set<String> = ["text:p", "text:h"]
  let row = "table:table-row"
  let cell = "table:table-cell"
  let table = "table:table"
  let run = "text:span"
  let nestedStories: Set<String> = ["draw:text-box", "text:note-body", "svg:desc", "svg:title"]
  let unread: Set<String> = ["office:annotation", "text:tracked-changes"]
  let inlineCharacters = ["text:s": " ", "text:tab": "\t", "text:line-break": "\n"]
  let indivisible: Set<String> = [
    "table:table", "table:table-header-rows", "table:table-rows", "table:table-row-group",
  ]
  let rangeMarks: Set<String> = []
  let needsParagraph: Set<String> = ["table:table-cell"]
  let emptyParagraph = "<text:p/>"
  let needsContent: [String: Set<String>] = [
    "table:table": [
      "table:table-row", "table:table-rows", "table:table-header-rows", "table:table-row-group",
    ],
    "table:table-row": ["table:table-cell", "table:covered-table-cell"],
    "text:list": ["text:list-item", "text:list-header"],
  ]
  let properties: Set<String> = []
  let singleElements: Set<String> = [
    "text:bookmark", "text:bookmark-start", "text:bookmark-end", "text:reference-mark",
    "text:reference-mark-start", "text:reference-mark-end",
  ]
  let singleAttributes: Set<String> = ["xml:id", "text:id"]
  let shapeNumber = ""

  func holdsText(_ element: XMLElement) -> Bool { true }

  func isVisible(_ element: XMLElement) -> Bool {
    element.name.hasPrefix("draw:") || element.name == "text:note"
  }

  func surroundings(in element: XMLElement) -> OutputStep.Surroundings {
    Self.mixedContent.contains(element.name) ? .odfText : .plain
  }

  /// Elements that may hold a line break or a frame; the text of a field may not.
  private static let mixedContent: Set<String> = [
    "text:p", "text:h", "text:span", "text:a", "text:meta", "text:meta-field", "text:ruby-base",
    "loext:content-control",
  ]

  func prepareForValues(_ element: XMLElement) {}

  func emptyCopy(of element: XMLElement) -> XMLElement {
    XMLElement(element.name, element.attributes.filter { !singleAttributes.contains($0.name) })
  }
}
