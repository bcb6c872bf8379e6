internal import DossierOffice

/// The surroundings of a tag in the text of an ODF document, as far as a value may have to close and open them: for new
/// paragraphs, page breaks and links.
struct TextPlace: Sendable {
  /// From the tag up to and with the end of its paragraph.
  let closing: [UInt8]
  /// The same opened again, for a new paragraph.
  let reopening: [UInt8]
  /// The start tag of a paragraph up to the name of its style, and what comes behind the name.
  let beforeStyle: [UInt8]
  let afterStyle: [UInt8]
  /// The paragraph's style as a style that begins a page, without its name.
  let pageBreak: PageBreakStyle
  let isInsideLink: Bool
}

/// A paragraph style that begins a page: a template's style, once more and under another name.
struct PageBreakStyle: Sendable, Hashable {
  /// `<style:style … style:name="`.
  let head: [UInt8]
  /// What follows the name.
  let tail: [UInt8]
}

extension TextPlace {
  /// Nil where the paragraph cannot be divided.
  ///
  /// - Parameter styles: the automatic styles of the part.
  init?(around site: TagSite, styles: XMLElement?, markup: any Markup) {
    guard let start = site.ancestors.lastIndex(where: { $0 === site.paragraph }),
      Self.paragraphs.contains(site.paragraph.name)
    else { return nil }
    let around = site.ancestors[start...]
    guard
      around.allSatisfy({ element in
        Self.divisible.contains(element.name)
          && !element.attributes.contains { AttributeText.isMark($0.value) }
      })
    else { return nil }
    var bytes: [UInt8] = []
    for element in around.reversed() { element.appendClosingTag(to: &bytes) }
    closing = bytes
    bytes = []
    for element in around.dropFirst() { markup.emptyCopy(of: element).appendOpeningTag(to: &bytes) }
    isInsideLink = around.contains { $0.name == "text:a" }
    let copy = markup.emptyCopy(of: site.paragraph)
    var whole: [UInt8] = []
    copy.appendOpeningTag(to: &whole)
    reopening = whole + bytes
    let style = copy["text:style-name"]
    copy["text:style-name"] = nil
    var opening: [UInt8] = []
    copy.appendOpeningTag(to: &opening)
    beforeStyle = opening.dropLast() + Array(" text:style-name=\"".utf8)
    afterStyle = Array("\">".utf8) + bytes
    pageBreak = PageBreakStyle(of: style, among: styles)
  }

  private static let paragraphs: Set<String> = ["text:p", "text:h"]
  private static let divisible: Set<String> = ["text:p", "text:h", "text:span", "text:a"]
}

extension PageBreakStyle {
  /// ODF 1.3, part 3, 16.2: an automatic style can be no parent, so it is copied; another one is the parent.
  fileprivate init(of name: String?, among styles: XMLElement?) {
    let known = styles?.all("style:style").first {
      $0["style:name"] == name && $0["style:family"] == "paragraph"
    }
    let style = known?.deepCopy() ?? XMLElement("style:style", [XMLAttribute("style:family", "paragraph")])
    if known == nil { style["style:parent-style-name"] = name ?? "Standard" }
    for attribute in ["style:name", "style:display-name", "style:master-page-name"] { style[attribute] = nil }
    let properties = style.first("style:paragraph-properties") ?? XMLElement("style:paragraph-properties")
    if style.first("style:paragraph-properties") == nil { style.children.insert(.element(properties), at: 0) }
    properties["fo:break-before"] = "page"
    properties["style:page-number"] = nil
    var whole: [UInt8] = []
    style.appendOpeningTag(to: &whole)
    head = whole.dropLast() + Array(" style:name=\"".utf8)
    var rest = Array("\">".utf8)
    for node in style.children { node.append(to: &rest) }
    style.appendClosingTag(to: &rest)
    tail = rest
  }
}
