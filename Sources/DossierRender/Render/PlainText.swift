/// The text of markup: what stands between its tags, breaks and tabs as characters, U+0007 between paragraphs.
enum PlainText {
  static func text(of markup: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    var rest = markup
    var isOrder = false
    while let byte = rest.first {
      if byte == UInt8(ascii: "<") {
        let tag = rest.prefix { $0 != UInt8(ascii: ">") }
        bytes += characters(of: tag)
        isOrder = tag.starts(with: "<w:instrText".utf8) || tag.starts(with: "<w:delText".utf8)
        rest = rest.dropFirst(tag.count + 1)
      } else if byte == UInt8(ascii: "&"), let (character, length) = entity(at: rest) {
        if !isOrder { bytes.append(character) }
        rest = rest.dropFirst(length)
      } else {
        if !isOrder { bytes.append(byte) }
        rest = rest.dropFirst()
      }
    }
    while bytes.last == 0x07 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func characters(of tag: ArraySlice<UInt8>) -> [UInt8] {
    guard let mark = marks.first(where: { tag.starts(with: $0.tag.utf8) }) else { return [] }
    let end = tag.dropFirst(mark.tag.utf8.count).first
    // A tab with attributes is a tab stop.
    let isPlain = end == nil || end == UInt8(ascii: "/")
    guard isPlain || (end == UInt8(ascii: " ") && mark.tag != "<w:tab") else { return [] }
    return Array(repeating: mark.character, count: mark.tag == "<text:s" ? blanks(of: tag) : 1)
  }

  private static let marks: [(tag: String, character: UInt8)] = [
    ("<w:br", 0x0A), ("<w:cr", 0x0A), ("<text:line-break", 0x0A), ("<w:tab", 0x09), ("<text:tab", 0x09),
    ("<text:s", 0x20), ("</w:p", 0x07), ("</text:p", 0x07), ("</text:h", 0x07),
  ]

  /// How many blanks `<text:s text:c="3"/>` stands for.
  private static func blanks(of tag: ArraySlice<UInt8>) -> Int {
    let figures = String(decoding: tag, as: UTF8.self).split(separator: "\"").dropFirst().first
    return min(max(1, figures.flatMap { Int($0) } ?? 1), 1_000)
  }

  private static func entity(at bytes: ArraySlice<UInt8>) -> (UInt8, Int)? {
    let known: [(String, Character)] = [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\"")]
    for (written, meant) in known where bytes.starts(with: written.utf8) {
      return meant.asciiValue.map { ($0, written.utf8.count) }
    }
    return nil
  }
}
