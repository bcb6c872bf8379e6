internal import DossierOffice

/// Where a style is defined, which decides who can refer to it.
enum StyleLayer: Hashable {
  /// `office:styles`, the master pages and the fonts of `styles.xml`.
  case common
  /// The automatic styles and the fonts of `content.xml`.
  case content
  /// The automatic styles of `styles.xml`, for headers and footers.
  case pages
}

/// A style of one source on its way into the joined file.
final class StyleDefinition {
  enum State {
    case waiting
    case inProgress
    /// Under this name in the joined file.
    case done(String)
  }

  let key: StyleKey
  let layer: StyleLayer
  let element: XMLElement
  var state = State.waiting

  init?(_ element: XMLElement, in layer: StyleLayer) {
    let family = StyleFamily.defined(by: element.name, family: element["style:family"])
    guard let family, let name = element[family.nameAttribute], !name.isEmpty else { return nil }
    key = StyleKey(family: family, name: name)
    self.layer = layer
    self.element = element
  }

  /// Whether the list style counts anything.
  var isNumbered: Bool {
    key.family == .list
      && element.elements.contains {
        $0.name == "text:list-level-style-number" && $0["style:num-format"].map { !$0.isEmpty } ?? false
      }
  }
}
