internal import DossierOffice

/// The bookmark by which fields find the number of a document's last page.
enum LastPageMark {
  /// Puts a bookmark before the last character of a paragraph: LibreOffice loses one that stands behind it at the end of
  /// a file, and one at the beginning may stand on the page before.
  static func put(_ name: String, _ id: String, into paragraph: XMLElement) {
    let start = XMLElement("w:bookmarkStart", [XMLAttribute("w:id", id), XMLAttribute("w:name", name)])
    let end = XMLElement("w:bookmarkEnd", [XMLAttribute("w:id", id)])
    let mark: [XMLNode] = [.element(start), .element(end)]
    guard let index = paragraph.children.lastIndex(where: { $0.element.map(isContent) ?? false }),
      let run = paragraph.children[index].element
    else {
      paragraph.children += mark
      return
    }
    let parts = divided(run)
    paragraph.children.replaceSubrange(index...index, with: parts.before + mark + parts.after)
  }

  private static let marks: Set = ["w:pPr", "w:bookmarkStart", "w:bookmarkEnd", "w:proofErr"]

  private static func isContent(_ element: XMLElement) -> Bool { !marks.contains(element.name) }

  /// A run that ends with text, cut before its last character; anything else as a whole behind the mark.
  private static func divided(_ run: XMLElement) -> (before: [XMLNode], after: [XMLNode]) {
    guard run.name == "w:r", let text = run.elements.last, text.name == "w:t",
      case .text(let words)? = text.children.last, text.children.count == 1, words.count > 1
    else { return ([], [.element(run)]) }
    let properties = run.first("w:rPr").map { [XMLNode.element($0.deepCopy())] } ?? []
    let rest = XMLElement("w:t", text.attributes, [.text(String(words.suffix(1)))])
    text.children = [.text(String(words.dropLast()))]
    for piece in [text, rest] { piece["xml:space"] = "preserve" }
    return ([.element(run)], [.element(XMLElement("w:r", run.attributes, properties + [.element(rest)]))])
  }
}
