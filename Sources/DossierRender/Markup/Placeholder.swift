internal import DossierOffice

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

  /// Takes out what a file brings along that looks like a placeholder.
  static func removeForeign(below root: XMLElement) {
    var open = [root]
    while let element = open.popLast() {
      element.children.removeAll { node in
        if case .instruction(let text) = node { text.hasPrefix(prefix) } else { false }
      }
      open += element.elements
    }
  }
}
