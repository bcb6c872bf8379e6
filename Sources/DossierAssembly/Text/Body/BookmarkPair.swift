internal import DossierOffice

/// The marks between which a document stands.
///
/// Offices drop a bookmark that begins in a table and ends outside, or in another cell. So a document that begins or ends with
/// a table has two marks that are points: one with the bookmark's name at its beginning, one at its end.
enum BookmarkPair {
  static func endName(of bookmark: String) -> String { bookmark + "_end" }

  /// Marks the document; where it has no paragraph at all, it gets an empty one.
  static func enclose(_ blocks: inout [XMLNode], in bookmark: String) {
    if BodyPlace.find(in: blocks, isLast: false) == nil { blocks.append(.element(XMLElement("text:p"))) }
    guard let first = BodyPlace.find(in: blocks, isLast: false),
      let last = BodyPlace.find(in: blocks, isLast: true)
    else { return }
    let isPair = !first.isInTable && !last.isInTable
    let start = XMLElement(
      isPair ? "text:bookmark-start" : "text:bookmark", [XMLAttribute("text:name", bookmark)])
    let end = XMLElement(
      isPair ? "text:bookmark-end" : "text:bookmark",
      [XMLAttribute("text:name", isPair ? bookmark : endName(of: bookmark))])
    first.paragraph.children.insert(.element(start), at: 0)
    last.paragraph.children.append(.element(end))
  }

  /// Puts a point at the end of a document whose marks are a pair, for what asks where the document ends.
  static func markEnd(of blocks: [XMLNode], in bookmark: String) {
    let name = endName(of: bookmark)
    guard let last = BodyPlace.find(in: blocks, isLast: true)?.paragraph else { return }
    let isThere = last.elements.contains { $0.name == "text:bookmark" && $0["text:name"] == name }
    if !isThere {
      last.children.append(.element(XMLElement("text:bookmark", [XMLAttribute("text:name", name)])))
    }
  }
}
