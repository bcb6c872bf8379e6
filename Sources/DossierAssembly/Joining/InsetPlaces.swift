internal import DossierOffice

/// The paragraphs of a host that give way to documents.
///
/// They are found before anything is rewritten and stay the same elements while it is.
struct InsetPlaces {
  private struct Place {
    let parent: XMLElement
    let paragraph: XMLElement
  }

  private var places: [String: Place] = [:]

  /// - Parameters:
  ///   - mark: the name of a mark, where the element is one.
  init(in body: XMLElement, paragraphs: Set<String>, mark: (XMLElement) -> String?) {
    var open = [body]
    while let parent = open.popLast() {
      for child in parent.elements {
        let marks = paragraphs.contains(child.name) ? child.elements.compactMap(mark) : []
        for name in marks { places[name] = Place(parent: parent, paragraph: child) }
        if marks.isEmpty { open.append(child) }
      }
    }
  }

  func holds(_ mark: String) -> Bool { places[mark] != nil }

  /// Puts blocks in the place of the paragraph with a mark.
  ///
  /// - Parameter closing: what must follow where nothing else does.
  func put(_ blocks: [XMLNode], at mark: String, closing: (_ last: XMLElement?) -> XMLElement?) {
    guard let place = places[mark],
      let index = place.parent.children.firstIndex(where: { $0.element === place.paragraph })
    else { return }
    var blocks = blocks
    let follows = place.parent.children[(index + 1)...].contains { $0.element != nil }
    if !follows || blocks.isEmpty, let end = closing(blocks.last?.element) { blocks.append(.element(end)) }
    place.parent.children.replaceSubrange(index...index, with: blocks)
  }
}
