internal import DossierTemplate

/// How far a tag reaches that stands in an input field, as the field's reference says it (`row`, `before::row` …).
///
/// secretary's words; what else people note in a reference says nothing.
struct FieldReach {
  enum Side { case before, after }

  /// The element that the tag takes the place of, or stands beside.
  let element: ElementPrefix?
  /// Where it stands beside that element; nil where it takes its place.
  let side: Side?

  init(reference: String = "") {
    var word = reference.lowercased().filter { !$0.isWhitespace }
    var side: Side?
    if word.hasPrefix("before::") { side = .before }
    if word.hasPrefix("after::") { side = .after }
    if side != nil { word = String(word.drop { $0 != ":" }.dropFirst(2)) }
    element = Self.elements[word]
    self.side = element == nil ? nil : side
  }

  private static let elements: [String: ElementPrefix] = [
    "paragraph": .paragraph, "text:p": .paragraph,
    "row": .row, "table-row": .row, "table:table-row": .row,
    "cell": .cell, "table-cell": .cell, "table:table-cell": .cell,
  ]
}
