internal import DossierOffice

/// The properties that a style sets by itself: attributes and children of its `…-properties` elements.
struct StyleProperties {
  private var attributes: [String: [String: String]] = [:]
  private var children: [String: [String: XMLElement]] = [:]

  init() {}

  init(_ style: XMLElement) {
    for properties in style.elements where properties.name.hasSuffix("-properties") {
      for attribute in properties.attributes {
        attributes[properties.name, default: [:]][attribute.name] = attribute.value
      }
      for child in properties.elements { children[properties.name, default: [:]][child.name] = child }
    }
  }

  /// The attributes that all have with the same value.
  init(commonTo all: [StyleProperties]) {
    guard let first = all.first else { return }
    for (element, values) in first.attributes {
      let common = values.filter { name, value in all.allSatisfy { $0.attributes[element]?[name] == value } }
      if !common.isEmpty { attributes[element] = common }
    }
  }

  var isEmpty: Bool { attributes.values.allSatisfy(\.isEmpty) && children.values.allSatisfy(\.isEmpty) }

  func subtracting(_ other: StyleProperties) -> StyleProperties {
    var copy = self
    for (element, values) in attributes {
      copy.attributes[element] = values.filter { other.attributes[element]?[$0.key] != $0.value }
    }
    return copy
  }

  /// Sets what the style does not set itself.
  func write(into style: XMLElement) {
    for name in Set(attributes.keys).union(children.keys).sorted() {
      let properties = style.properties(name)
      for (attribute, value) in (attributes[name] ?? [:]).sorted(by: { $0.key < $1.key })
      where properties[attribute] == nil {
        properties[attribute] = value
      }
      for (child, element) in (children[name] ?? [:]).sorted(by: { $0.key < $1.key })
      where properties.first(child) == nil {
        properties.children.append(.element(element.deepCopy()))
      }
    }
  }
}

extension XMLElement {
  /// The properties element of a style, made in its place where there is none.
  func properties(_ name: String) -> XMLElement {
    if let there = first(name) { return there }
    let made = XMLElement(name)
    // Properties of text come last, before the conditions only.
    let place = children.firstIndex { node in
      guard let other = node.element?.name else { return false }
      return other == "style:map" || (name != "style:text-properties" && other == "style:text-properties")
    }
    children.insert(.element(made), at: place ?? children.endIndex)
    return made
  }
}
