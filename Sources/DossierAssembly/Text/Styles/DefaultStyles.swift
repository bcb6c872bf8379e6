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

  /// The first document's distance holds; the styles of the others say their stops.
  private func settleTabStops(
    _ candidates: [XMLElement?], _ sources: [TextSource], in element: XMLElement
  ) {
    let first = candidates.first.flatMap { DefaultTabStops.said(by: $0) }
    if let first { element.properties("style:paragraph-properties")["style:tab-stop-distance"] = first }
    for (candidate, source) in zip(candidates, sources) {
      guard DefaultTabStops.said(by: candidate) != first, let stops = DefaultTabStops(candidate) else {
        continue
      }
      let roots = source.roots(of: .paragraph).map(\.element)
      let others = source.definitions.values.flatMap(\.values).filter { definition in
        definition.key.family == .paragraph
          && definition.element.first("style:paragraph-properties")?.first("style:tab-stops") != nil
      }.map(\.element)
      for style in roots + others.filter({ other in !roots.contains { $0 === other } }) {
        stops.write(into: style)
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
    if family == StyleFamily.paragraph.rawValue { settleTabStops(candidates, sources, in: element) }
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
