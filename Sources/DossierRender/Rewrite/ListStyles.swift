internal import DossierCore
internal import DossierOffice

/// The paragraph styles that number their paragraphs; said at the paragraphs themselves, the number can be another.
struct ListStyles {
  /// By the style's id: the number of its list and the level in it.
  private var lists: [String: (number: String, level: String?)] = [:]

  init(of package: OfficePackage) throws(DossierError) {
    let relationships = try package.relationships(of: package.mainPart)
    guard let part = relationships.all("styles").first.flatMap(relationships.partName),
      package.partNames.contains(part)
    else { return }
    let styles = try package.xml(part).root.all("w:style")
    let byName = Dictionary(styles.compactMap { style in style["w:styleId"].map { ($0, style) } }) {
      first, _ in
      first
    }
    for (name, style) in byName { lists[name] = Self.list(of: style, in: byName, depth: 0) }
  }

  /// A style says it itself or takes it from the one it is based on.
  private static func list(
    of style: XMLElement, in styles: [String: XMLElement], depth: Int
  ) -> (number: String, level: String?)? {
    let properties = style.first("w:pPr")?.first("w:numPr")
    if let number = properties?.first("w:numId")?["w:val"] {
      return (number, properties?.first("w:ilvl")?["w:val"])
    }
    guard depth < 20, let base = style.first("w:basedOn")?["w:val"].flatMap({ styles[$0] }) else {
      return nil
    }
    return list(of: base, in: styles, depth: depth + 1)
  }

  func writeNumbers(below root: XMLElement) {
    guard !lists.isEmpty else { return }
    for properties in root.descendants(named: "w:pPr") where properties.first("w:numPr") == nil {
      guard let style = properties.first("w:pStyle")?["w:val"], let list = lists[style], list.number != "0"
      else {
        continue
      }
      let number = XMLElement("w:numPr")
      if let level = list.level {
        number.children.append(.element(XMLElement("w:ilvl", [XMLAttribute("w:val", level)])))
      }
      number.children.append(.element(XMLElement("w:numId", [XMLAttribute("w:val", list.number)])))
      let place = properties.children.firstIndex { node in
        node.element.map { !Self.before.contains($0.name) } ?? false
      }
      properties.children.insert(.element(number), at: place ?? properties.children.count)
    }
  }

  /// What stands before the number among a paragraph's properties (ISO/IEC 29500-1, 17.3.1.26).
  private static let before: Set<String> = [
    "w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:framePr", "w:widowControl",
  ]
}
