internal import DossierOffice
internal import DossierTemplate

// Places for the styles that values need, and what these styles are made from.
extension Flattener {
  mutating func findStyles(in root: XMLElement) {
    guard let name = markup.styleContainer, let styles = root.first(name) else { return }
    self.styles = styles
    styleStem = "Value"
    let names = styles.elements.compactMap { $0["style:name"] }
    while names.contains(where: { $0.hasPrefix(styleStem) }) { styleStem += "_" }
    for (index, site) in sites.enumerated() where site.tag.isOutput || site.tag.isFilter {
      guard let parent = site.parent, markup.surroundings(in: parent) == .odfText else { continue }
      places[index] = TextPlace(around: site, styles: styles, markup: markup)
    }
  }

  mutating func writeStyles(_ element: XMLElement) {
    element.appendOpeningTag(to: &constants)
    for node in element.children { write(node, in: element) }
    add(.beginStyles)
    element.appendClosingTag(to: &constants)
  }
}
