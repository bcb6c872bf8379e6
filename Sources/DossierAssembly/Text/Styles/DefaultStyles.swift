internal import DossierOffice

/// The default styles of the joined file: what the default styles of all documents agree about.
///
/// There can be one default style for each family only. What a document says beyond is written into those of its
/// styles that stand on nothing else, so that the document looks as it did alone.
struct DefaultStyles {
  private(set) var elements: [XMLElement] = []

  init(of sources: [TextSource]) {
    let defaults = sources.map { source in
      Dictionary(
        (source.styles.first("office:styles")?.all("style:default-style") ?? []).compactMap { element in
          element["style:family"].map { ($0, element) }
        }, uniquingKeysWith: { first, _ in first })
    }
    for family in Set(defaults.flatMap(\.keys)).sorted() {
      let candidates = defaults.map { $0[family] }
      if let first = candidates.first ?? nil, Self.areEqual(candidates) {
        elements.append(first)
      } else {
        settle(family, candidates, sources)
      }
    }
  }

  private static func areEqual(_ elements: [XMLElement?]) -> Bool {
    guard let first = elements.first ?? nil else { return false }
    let markup = first.serialized()
    return elements.allSatisfy { $0.map { $0.serialized() == markup } ?? false }
  }

  private mutating func settle(_ family: String, _ candidates: [XMLElement?], _ sources: [TextSource]) {
    let common = StyleProperties(
      commonTo: candidates.map { $0.map(StyleProperties.init) ?? StyleProperties() })
    let element = XMLElement("style:default-style", [XMLAttribute("style:family", family)])
    common.write(into: element)
    elements.append(element)
    for (candidate, source) in zip(candidates, sources) {
      guard let candidate else { continue }
      let rest = StyleProperties(candidate).subtracting(common)
      guard !rest.isEmpty else { continue }
      source.hasOwnDefaults = source.hasOwnDefaults || family == StyleFamily.paragraph.rawValue
      for definition in source.roots(of: StyleFamily(family)) { rest.write(into: definition.element) }
    }
  }
}

extension TextSource {
  /// The styles of a family that stand on no other style.
  fileprivate func roots(of family: StyleFamily) -> [StyleDefinition] {
    definitions.values.flatMap(\.values).filter {
      $0.key.family == family && $0.element["style:parent-style-name"] ?? "" == ""
        // Automatic styles of paragraphs stand on the standard style even where they do not say so.
        && (family != .paragraph || $0.layer == .common)
    }
  }
}

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
