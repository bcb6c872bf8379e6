internal import DossierOffice

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
  /// Elements that must hold at least one of the elements named, or go themselves.
  var needsContent: [String: Set<String>] { get }
  /// What stands before the content of such an element.
  var properties: Set<String> { get }

  /// Elements that may stand in a document only once: a loop writes them in its first turn.
  var singleElements: Set<String> { get }
  /// Attributes of the same kind.
  var singleAttributes: Set<String> { get }
  /// The element whose `id` numbers a drawing through the document.
  var shapeNumber: String { get }

  /// Whether values in Markdown become paragraphs, headings and lists.
  var holdsMarkdown: Bool { get }
  /// The element at whose end new styles belong, where values may need some.
  var styleContainer: String? { get }
  /// Turns fields that hold tags into text, before the tags are read.
  func prepare(_ root: XMLElement) -> Preparation
  /// What an attribute names, where no two elements of a document may have the same name.
  func nameUse(of attribute: XMLAttribute, in element: XMLElement) -> NameUse?
  /// Whether text nodes below this element are shown as text of the paragraph.
  func holdsText(_ element: XMLElement) -> Bool
  /// Whether the element is seen although it is no text: a picture, a field, a page break.
  func isVisible(_ element: XMLElement) -> Bool
  /// What stands around a value in this element.
  func surroundings(in element: XMLElement) -> OutputStep.Surroundings
  var shapeNumbers: Set<String> { get }
  var fillsAttributes: Bool { get }
  func holdsOrders(_ element: XMLElement) -> Bool
  func rewrite(_ root: XMLElement, macros: Set<String>)
  /// Called on an element whose text was taken apart for tags.
  func prepareForValues(_ element: XMLElement)
  /// A copy of the element without its content but with what sets its look: the second half of a split.
  func emptyCopy(of element: XMLElement) -> XMLElement
}

extension Markup {
  var uncounted: Set<String> { [] }
  var holdsMarkdown: Bool { false }
  var styleContainer: String? { nil }

  func prepare(_ root: XMLElement) -> Preparation { Preparation() }

  func nameUse(of attribute: XMLAttribute, in element: XMLElement) -> NameUse? { nil }

  /// The elements whose `id` numbers a drawing.
  var shapeNumbers: Set<String> { [shapeNumber] }

  /// Whether tags in attributes are filled in.
  var fillsAttributes: Bool { false }

  /// Whether text below this element is an order to the program that shows the document, such as a field's.
  func holdsOrders(_ element: XMLElement) -> Bool { false }

  /// Puts into tags what the format says by other means; called before tags are looked for.
  func rewrite(_ root: XMLElement, macros: Set<String>) {}

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
