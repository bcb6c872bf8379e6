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
  /// How far the tag reaches where it stands in an input field; nil for tags in plain text.
  let reach: FieldReach?

  init(
    tag: Tag, place: DocumentPlace, ancestors: [XMLElement], paragraph: XMLElement, reach: FieldReach? = nil
  ) {
    var tag = tag
    // Beside an element or in its place: the second is what docxtpl's prefix says.
    if let reach, reach.side == nil, !tag.isOutput { tag.element = tag.element ?? reach.element }
    self.tag = tag
    self.place = place
    self.ancestors = ancestors
    self.paragraph = paragraph
    self.reach = reach
  }
}

extension TagSite {
  /// A statement in an input field.
  var isFieldStatement: Bool { reach != nil && !tag.isOutput }

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

extension TagSite {
  /// Whether numbered lists begin anew at the tag.
  var isRenumbering: Bool {
    if case .statement(.renumber) = tag.content { true } else { false }
  }
}

extension Tag {
  var isOutput: Bool {
    if case .output = content { true } else { false }
  }

  /// Whether the tag gives a value a name, other than by a loop or macro.
  var namesValue: Bool {
    guard case .statement(let statement) = content else { return false }
    return switch statement {
    case .set, .setMember, .unpack, .setBlock, .with: true
    default: false
    }
  }

  var isFilter: Bool {
    if case .statement(.filterBlock) = content { true } else { false }
  }
}
