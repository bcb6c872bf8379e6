internal import DossierCore
internal import DossierOffice
internal import DossierTemplate

/// A tag at its place in the tree of a part.
struct TagSite {
  let tag: Tag
  let place: DocumentPlace
  /// The elements around the tag, outermost first; the last one is the placeholder's parent.
  var ancestors: [XMLElement]
  /// The paragraph around the tag, if any.
  var paragraph: XMLElement?
}

extension TagSite {
  var parent: XMLElement? { ancestors.last }

  func enclosing(_ name: String) -> XMLElement? {
    ancestors.last { $0.name == name }
  }

  var location: Location {
    Location(place: place, quote: tag.source)
  }
}
