internal import DossierOffice

extension StoryRewriter {
  /// Rewrites an element's attributes; answers whether the element still has what it is there for.
  mutating func rewriteAttributes(_ element: XMLElement) -> Bool {
    var isWhole = true
    var isChanged = false
    var kept: [XMLAttribute] = []
    for attribute in element.attributes {
      guard let next = rewritten(attribute, of: element, &isWhole) else {
        isChanged = true
        continue
      }
      if next.value != attribute.value { isChanged = true }
      kept.append(next)
    }
    if isChanged { element.attributes = kept }
    return isWhole
  }

  private func rewritten(
    _ attribute: XMLAttribute, of element: XMLElement, _ isWhole: inout Bool
  ) -> XMLAttribute? {
    let name = attribute.name
    if name.hasPrefix("r:") || name == "o:relid" {
      return reference(attribute, of: element, &isWhole)
    }
    if name.hasPrefix("xmlns") { return .transitional(attribute) }
    if name.hasPrefix("w:rsid") || name == "w14:paraId" || name == "w14:textId" { return nil }
    if source.resolvesTheme, name.hasPrefix("w:theme") {
      let probe = XMLElement("", [attribute])
      WordTheme.dropColors(probe)
      return probe.attributes.first
    }
    // A path to where a picture was once taken from.
    if name == "o:href" { return nil }
    return attribute
  }

  private func reference(
    _ attribute: XMLAttribute, of element: XMLElement, _ isWhole: inout Bool
  ) -> XMLAttribute? {
    if attribute.value.isEmpty { return attribute }
    if let id = links.id(of: attribute.value) { return XMLAttribute(attribute.name, id) }
    if Self.nothingWithoutTarget.contains(element.name) { isWhole = false }
    return nil
  }

  private static let nothingWithoutTarget: Set = [
    "w:headerReference", "w:footerReference", "w:contentPart", "c:chart", "dgm:relIds", "o:OLEObject",
    "v:imagedata", "w:printerSettings", "a:hlinkClick", "a:hlinkHover", "w:movie",
  ]
}
