internal import DossierOffice

/// The tracked changes of a text (ODF 1.3, part 3, 5.5): what was inserted stands in the text, what was deleted beside it.
enum TextRevisions {
  private static let marks: Set = [
    "text:tracked-changes", "text:change", "text:change-start", "text:change-end",
  ]

  /// Accepts all changes below an element: what is left is the text as it stands.
  ///
  /// - Returns: whether there was anything to accept.
  static func accept(below root: XMLElement) -> Bool {
    let found = areThere(below: root)
    var open = [root]
    while let element = open.popLast() {
      element.children.removeAll { node in node.element.map { marks.contains($0.name) } ?? false }
      open += element.elements
    }
    return found
  }

  /// Whether anything is tracked below an element.
  static func areThere(below root: XMLElement) -> Bool {
    root.descendants(named: "text:tracked-changes").contains { !$0.elements.isEmpty }
  }
}
