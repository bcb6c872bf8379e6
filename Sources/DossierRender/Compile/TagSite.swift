internal import DossierCore
internal import DossierOffice
internal import DossierTemplate

/// A tag at its place in the tree of a part.
struct TagSite {
  var tag: Tag
  let place: DocumentPlace
  /// The elements around the tag, outermost first; the last one is the placeholder's parent.
  var ancestors: [XMLElement]
  /// The paragraph that the tag was read from.
  var paragraph: XMLElement
}

extension TagSite {
  var parent: XMLElement? { ancestors.last }

  /// How deep the nearest element of a name around the tag stands.
  func depth(of name: String) -> Int? {
    ancestors.lastIndex { $0.name == name }
  }

  var location: Location {
    Location(place: place, quote: quote)
  }

  /// As much of the tag as a person needs to find it.
  private var quote: String {
    tag.source.count > 60 ? tag.source.prefix(59) + "…" : tag.source
  }
}

extension Tag {
  var isOutput: Bool {
    if case .output = content { true } else { false }
  }
}
