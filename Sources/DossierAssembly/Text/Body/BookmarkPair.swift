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

  /// Puts a point on a document's last page, for fields that show its number. It has a name of its own: a document's end
  /// is where the other one stands.
  static func markLastPage(of blocks: [XMLNode], in bookmark: String) {
    let mark = XMLElement("text:bookmark", [XMLAttribute("text:name", JoinSource.lastPageMark(of: bookmark))])
    BodyPlace.find(in: blocks, isLast: true)?.paragraph.children.append(.element(mark))
  }
}
