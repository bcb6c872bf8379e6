internal import DossierOffice

/// The fonts that all documents name, with what stands in for them.
enum FontTable {
  static func joined(_ sources: [WordSource]) -> XMLElement? {
    let root = XMLElement("w:fonts", [XMLAttribute("xmlns:w", Namespaces.address(of: "w") ?? "")])
    var seen: Set<String> = []
    for source in sources {
      guard let part = source.part("fontTable"), let table = try? source.package.xml(part).root else {
        continue
      }
      for font in table.all("w:font") {
        guard let name = font["w:name"] else { continue }
        if takeEmbedded(from: font) { source.leave(.embeddedFont) }
        guard seen.insert(name).inserted else { continue }
        font.attributes.removeAll { !$0.name.hasPrefix("w:") }
        root.children.append(.element(font))
      }
    }
    return seen.isEmpty ? nil : root
  }

  /// Embedded fonts hold the letters of one document only.
  private static func takeEmbedded(from font: XMLElement) -> Bool {
    let count = font.elements.count
    font.children.removeAll { $0.element?.name.hasPrefix("w:embed") ?? true }
    return font.elements.count != count
  }
}
