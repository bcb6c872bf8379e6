internal import DossierOffice

extension Markup {
  /// Marks of tags that docxtpl writes as they are.
  func writeLiteralMarks(below root: XMLElement) {
    guard fillsAttributes else { return }
    root.walk { node in
      guard let element = node.element, holdsText(element) else { return true }
      for (index, node) in element.children.enumerated() {
        if case .text(let text) = node, text.contains("{_") || text.contains("_}") {
          element.children[index] = .text(text.withLiteralMarks)
        }
      }
      return true
    }
  }
}

extension String {
  /// `{_{`, `}_}`, `{_%` and `%_}` as the marks they stand for.
  fileprivate var withLiteralMarks: String {
    replacing("{_{", with: "{{").replacing("}_}", with: "}}").replacing("{_%", with: "{%")
      .replacing("%_}", with: "%}")
  }
}
