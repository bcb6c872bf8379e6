internal import DossierOffice

extension StoryRewriter {
  /// Rewrites an element's attributes; answers whether the element still has what it is there for.
  mutating func rewriteAttributes(_ element: XMLElement) -> Bool {
    guard element.attributes.contains(where: { Self.isOfInterest($0.name) }) else { return true }
    var isWhole = true
    element.attributes = element.attributes.compactMap { rewritten($0, of: element, &isWhole) }
    return isWhole
  }

  /// Whether an attribute may have to be rewritten, told quickly: hardly any has.
  private static func isOfInterest(_ name: String) -> Bool {
    switch name.utf8.first {
    case UInt8(ascii: "r"), UInt8(ascii: "o"): true
    case UInt8(ascii: "x"): name.hasPrefix("xmlns")
    case UInt8(ascii: "w"): name.hasPrefix("w:rsid") || name.hasPrefix("w:theme") || name.hasPrefix("w14:")
    default: false
    }
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
