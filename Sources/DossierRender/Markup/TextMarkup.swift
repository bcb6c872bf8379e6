internal import DossierOffice

/// OpenDocument text (ODF 1.3, part 3, chapters 5 to 7 and 9).
struct TextMarkup: Markup {
  let paragraphs: Set<String> = ["text:p", "text:h", "svg:title", "svg:desc"]
  let uncounted: Set<String> = ["svg:title", "svg:desc"]
  let holdsMarkdown = true
  let fillsAttributes = true
  let styleContainer: String? = "office:automatic-styles"
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
  let textElements = ["text:p"]
  let textSurroundings = OutputStep.Surroundings.odfText
  let needsContent: [String: Set<String>] = [
    "table:table": [
      "table:table-row", "table:table-rows", "table:table-header-rows", "table:table-row-group",
    ],
    "table:table-row": ["table:table-cell", "table:covered-table-cell"],
    "text:list": ["text:list-item", "text:list-header"],
  ]
  let properties: Set<String> = []
  let singleElements: Set<String> = ["text:change", "text:change-start", "text:change-end"]
  let singleAttributes: Set<String> = []

  func holdsText(_ element: XMLElement) -> Bool { true }

  func isVisible(_ element: XMLElement) -> Bool {
    element.name.hasPrefix("draw:") || element.name == "text:note"
  }

  func prepare(_ root: XMLElement) -> Preparation {
    var reader = FieldReader()
    reader.read(root)
    var preparation = reader.preparation
    preparation.macros = macroNames(below: root)
    preparation.rowSpans = RowSpan.all(below: root)
    return preparation
  }

  func nameUse(of attribute: XMLAttribute, in element: XMLElement) -> NameUse? {
    NameUse(attribute.name, of: element.name)
  }

  func surroundings(in element: XMLElement) -> OutputStep.Surroundings {
    if Self.blockContent.contains(element.name) { return .odfBlocks }
    return Self.mixedContent.contains(element.name) ? .odfText : .plain
  }

  /// Elements that hold paragraphs and lists.
  private static let blockContent: Set<String> = [
    "office:text", "text:section", "table:table-cell", "draw:text-box", "text:list-item", "text:note-body",
    "style:header", "style:header-left", "style:header-first", "style:footer", "style:footer-left",
    "style:footer-first",
  ]

  /// Elements that may hold a line break or a frame; the text of a field may not.
  private static let mixedContent: Set<String> = [
    "text:p", "text:h", "text:span", "text:a", "text:meta", "text:meta-field", "text:ruby-base",
    "loext:content-control",
  ]

  func prepareForValues(_ element: XMLElement) {}

  func emptyCopy(of element: XMLElement) -> XMLElement {
    XMLElement(element.name, element.attributes.filter { $0.name != "xml:id" && $0.name != "text:id" })
  }
}
