internal import DossierOffice
internal import DossierTemplate

/// What the compiler has to know of a document format: which elements hold text, rows and cells.
///
/// Everything that differs between Word and ODF markup is answered here; the compiler itself has no format.
protocol Markup: Sendable {
  var paragraphs: Set<String> { get }
  /// Those of them that nobody counts: texts that stand in no line.
  var uncounted: Set<String> { get }
  var row: String { get }
  var cell: String { get }
  var table: String { get }
  var run: String { get }
  /// Elements inside a paragraph whose content is a story of its own: text boxes, notes.
  var nestedStories: Set<String> { get }
  /// What is not read at all: comments, text that was deleted under revision.
  var unread: Set<String> { get }
  /// What an editor may put in the middle of a tag and which then counts as this text.
  var inlineCharacters: [String: String] { get }
  /// What a statement cannot be put beside unless nothing else is in it.
  var indivisible: Set<String> { get }
  /// What stays where the paragraph around it vanishes: marks that have a partner elsewhere.
  var rangeMarks: Set<String> { get }

  /// Elements that must hold a paragraph, whatever a loop or condition leaves of them.
  var needsParagraph: Set<String> { get }
  /// Written where they hold none.
  var emptyParagraph: String { get }
  /// The elements around the text of a new paragraph, from the paragraph inwards.
  var textElements: [String] { get }
  /// What stands around a value there.
  var textSurroundings: OutputStep.Surroundings { get }
  /// Elements that must hold at least one of the elements named, or go themselves.
  var needsContent: [String: Set<String>] { get }
  /// What stands before the content of such an element.
  var properties: Set<String> { get }

  /// Elements that may stand in a document only once: a loop writes them in its first turn.
  var singleElements: Set<String> { get }
  /// Attributes of the same kind.
  var singleAttributes: Set<String> { get }
  /// The elements whose `id` numbers a drawing through the document.
  var shapeNumbers: Set<String> { get }

  /// Whether values in Markdown become paragraphs, headings and lists.
  var holdsMarkdown: Bool { get }
  /// The element at whose end new styles belong, where values may need some.
  var styleContainer: String? { get }
  /// Puts into tags what the format says by other means (fields, content controls), before tags are looked for.
  func prepare(_ root: XMLElement) -> Preparation
  /// What an attribute names, where no two elements of a document may have the same name.
  func nameUse(of attribute: XMLAttribute, in element: XMLElement) -> NameUse?
  /// What stands between a name and the number of its copy.
  var nameSign: Character { get }
  /// How many characters such a name may have.
  var nameLimit: Int? { get }
  /// Whether text nodes below this element are shown as text of the paragraph.
  func holdsText(_ element: XMLElement) -> Bool
  /// Whether the element is seen although it is no text: a picture, a field, a page break.
  func isVisible(_ element: XMLElement) -> Bool
  /// What stands around a value in this element.
  func surroundings(in element: XMLElement) -> OutputStep.Surroundings
  /// Whether tags in attributes are filled in.
  var fillsAttributes: Bool { get }
  /// Whether text below this element is an order to the program that shows the document, such as a field's.
  func holdsOrders(_ element: XMLElement) -> Bool
  /// Called on an element whose text was taken apart for tags.
  func prepareForValues(_ element: XMLElement)
  /// A copy of the element without its content but with what sets its look: the second half of a split.
  func emptyCopy(of element: XMLElement) -> XMLElement
}

extension Markup {
  var uncounted: Set<String> { [] }
  var textElements: [String] { [] }
  var textSurroundings: OutputStep.Surroundings { .plain }
  var holdsMarkdown: Bool { false }
  var styleContainer: String? { nil }

  func prepare(_ root: XMLElement) -> Preparation { Preparation(macros: macroNames(below: root)) }

  func nameUse(of attribute: XMLAttribute, in element: XMLElement) -> NameUse? { nil }

  var nameSign: Character { "-" }
  var nameLimit: Int? { nil }
  var shapeNumbers: Set<String> { [] }
  var fillsAttributes: Bool { false }

  func holdsOrders(_ element: XMLElement) -> Bool { false }

  /// The macros that the part defines, wherever it does.
  func macroNames(below root: XMLElement) -> Set<String> {
    var names: Set<String> = []
    root.walk { node in
      guard let element = node.element, paragraphs.contains(element.name) else { return true }
      names.formUnion(
        TagScanner.macroNames(in: ParagraphText(of: element, ancestors: [], markup: self).joined))
      return true
    }
    return names
  }

  /// Whether nothing is left in the half of an element that was split.
  func isHollow(_ element: XMLElement) -> Bool {
    element.children.allSatisfy { node in
      switch node {
      case .element(let child): child.name == element.name + "Pr"
      case .text(let text): text.isEmpty
      default: false
      }
    }
  }
}
