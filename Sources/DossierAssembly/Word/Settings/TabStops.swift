internal import DossierOffice

/// A document's default tab stops, said in the paragraphs that use them: a file has one distance for all.
struct TabStops {
  /// The distance in twentieths of a point.
  let width: Int

  init(every width: Int) { self.width = width }

  /// Editors take sixty-four stops in a paragraph.
  private static let limit = 50
  /// The longest line that stops are written for: the short side of A3.
  private static let lineLength = 16_838

  /// Gives a paragraph that holds tabs the stops behind its last one.
  ///
  /// - Parameter styles: the source's; the paragraph still names the style as its source does.
  func put(into paragraph: XMLElement, _ styles: SourceStyles) {
    guard Self.holdsTabs(paragraph) else { return }
    let properties = paragraph.properties("w:pPr", at: 0)
    let last = Self.stops(of: paragraph, styles).max() ?? 0
    let tabs = properties.first("w:tabs") ?? XMLElement("w:tabs")
    var position = (max(last, 0) / width + 1) * width
    var count = tabs.elements.count
    while position <= Self.lineLength, count < Self.limit {
      let values = [XMLAttribute("w:val", "left"), XMLAttribute("w:pos", String(position))]
      tabs.children.append(.element(XMLElement("w:tab", values)))
      position += width
      count += 1
    }
    SchemaOrder.put(tabs, into: properties, SchemaOrder.paragraph)
  }

  /// Text boxes hold paragraphs of their own.
  private static func holdsTabs(_ paragraph: XMLElement) -> Bool {
    var holds = false
    paragraph.walk { node in
      guard let element = node.element, !holds else { return false }
      if element.name == "w:tab" { holds = true }
      return element.name != "w:pPr" && element.name != "w:txbxContent"
    }
    return holds
  }

  /// The stops that styles and the paragraph itself set.
  private static func stops(of paragraph: XMLElement, _ styles: SourceStyles) -> Set<Int> {
    let direct = paragraph.first("w:pPr")
    let named = direct?.first("w:pStyle")?["w:val"] ?? styles.defaultParagraph
    let chain = named.map { styles.chain(from: $0) } ?? []
    let all = chain.reversed().map { styles[$0]?.first("w:pPr") } + [direct]
    var stops: Set<Int> = []
    for tab in all.flatMap({ $0?.first("w:tabs")?.elements ?? [] }) {
      guard let position = tab["w:pos"].flatMap({ Int($0) }) else { continue }
      if tab["w:val"] == "clear" { stops.remove(position) } else { stops.insert(position) }
    }
    // No line is as long as a position can be written.
    return stops.filter { (-31_680...31_680).contains($0) }
  }
}

extension XMLElement {
  /// The properties that stand in an element, made in their place where there are none.
  func properties(_ name: String, at index: Int) -> XMLElement {
    if let known = first(name) { return known }
    let made = XMLElement(name)
    children.insert(.element(made), at: min(index, children.count))
    return made
  }
}
