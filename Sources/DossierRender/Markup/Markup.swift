internal import DossierOffice

/// What the compiler has to know of a document format: which elements hold text, rows and cells.
///
/// Everything that differs between Word and ODF markup is answered here; the compiler itself has no format.
protocol Markup: Sendable {
  var paragraphs: Set<String> { get }
  var row: String { get }
  var cell: String { get }
  var table: String { get }
  var run: String { get }
  /// Elements inside a paragraph whose content is a story of its own: text boxes, notes.
  var nestedStories: Set<String> { get }
  /// What is shown although it is no text: pictures, fields, objects.
  var visibleObjects: Set<String> { get }
  /// What an editor may put in the middle of a tag and which then counts as this text.
  var inlineCharacters: [String: String] { get }
  /// Written into a cell that a loop or condition left without any paragraph.
  var emptyParagraph: String { get }

  /// Whether text nodes below this element are shown as text of the paragraph.
  func holdsText(_ element: XMLElement) -> Bool
  /// Called on an element whose text was taken apart for tags.
  func prepareForValues(_ element: XMLElement)
  /// A copy of the element without its content but with what sets its look: the second half of a split.
  func emptyCopy(of element: XMLElement) -> XMLElement
}

/// What stands in the place of a tag until the part is flattened.
enum Placeholder {
  private static let prefix = "dossier-tag "

  static func node(_ site: Int) -> XMLNode {
    .instruction(prefix + String(site))
  }

  static func site(of node: XMLNode) -> Int? {
    guard case .instruction(let text) = node, text.hasPrefix(prefix) else { return nil }
    return Int(text.dropFirst(prefix.count))
  }
}
