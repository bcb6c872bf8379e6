internal import DossierOffice

/// Joins paragraphs where a tag asks for it, as docxtpl does: `{%-` at the beginning of a paragraph joins it to the
/// one before, `-%}` at its end to the one behind.
enum ParagraphJoining {
  /// - Returns: how many paragraphs were added to a paragraph.
  static func join(below root: XMLElement, markup: any Markup) -> [ObjectIdentifier: Int] {
    var joined: [ObjectIdentifier: Int] = [:]
    var open = [root]
    while let element = open.popLast() {
      joinChildren(of: element, markup: markup, joined: &joined)
      open += element.elements.filter { !markup.unread.contains($0.name) }
    }
    return joined
  }

  private static func joinChildren(
    of element: XMLElement, markup: any Markup, joined: inout [ObjectIdentifier: Int]
  ) {
    guard element.elements.contains(where: { markup.paragraphs.contains($0.name) && asks($0, markup) }) else {
      return
    }
    var last: (paragraph: XMLElement, asks: Bool)?
    var kept: [XMLNode] = []
    for node in element.children {
      guard let paragraph = node.element else {
        kept.append(node)
        continue
      }
      guard markup.paragraphs.contains(paragraph.name) else {
        if !markup.rangeMarks.contains(paragraph.name) { last = nil }
        kept.append(node)
        continue
      }
      let wish = wish(of: paragraph, markup)
      if let before = last, before.asks || wish.before {
        before.paragraph.children += paragraph.children.filter { $0.element?.name != paragraph.name + "Pr" }
        joined[ObjectIdentifier(before.paragraph), default: 0] += 1
        last = (before.paragraph, wish.after)
      } else {
        kept.append(node)
        last = (paragraph, wish.after)
      }
    }
    element.children = kept
  }

  private static func asks(_ paragraph: XMLElement, _ markup: any Markup) -> Bool {
    let wish = wish(of: paragraph, markup)
    return wish.before || wish.after
  }

  private static func wish(of paragraph: XMLElement, _ markup: any Markup) -> (before: Bool, after: Bool) {
    let text = ParagraphText(of: paragraph, ancestors: [], markup: markup)
    guard text.mayHoldTags else { return (false, false) }
    let trimmed = text.joined.drop { $0 == " " || $0 == "\t" || $0 == "\n" }
    let end = trimmed.reversed().drop { $0 == " " || $0 == "\t" || $0 == "\n" }
    let opens = trimmed.hasPrefix("{%-") || trimmed.hasPrefix("{{-")
    return (opens, end.starts(with: "}%-") || end.starts(with: "}}-"))
  }
}
