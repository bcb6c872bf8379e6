internal import DossierCore
internal import DossierTemplate

// Values in ODF text that are more than a line: new paragraphs, page breaks, pieces that look different.
extension PartRun {
  mutating func beginStyles() {
    styles.position = output.count
  }

  mutating func endStyles() {
    guard let position = styles.position, !styles.markup.isEmpty else { return }
    if !output.insert(styles.markup, at: position) { isLateForStyles = true }
  }

  /// Whether a text begins new paragraphs (U+0007) or pages (U+000C).
  static func isDivided(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      let scan = PlainScan(bytes, of: .plain)
      var index = scan.endOfPlain(from: 0)
      while index < bytes.count, bytes[index] != 0x07, bytes[index] != 0x0C {
        index = scan.endOfPlain(from: index + 1)
      }
      return index < bytes.count
    }
  }

  mutating func writePieces(of rich: RichText, _ step: OutputStep) {
    for piece in rich.pieces { write(piece, step) }
  }

  private mutating func write(_ piece: RichText.Piece, _ step: OutputStep) {
    var opening = ""
    var closing = ""
    if let link = piece.link, part.places[step.site]?.isInsideLink != true {
      var address: [UInt8] = []
      _ = MarkupText.append(link, to: &address, in: .address)
      opening = """
        <text:a xmlns:xlink="http://www.w3.org/1999/xlink" xlink:type="simple" \
        xlink:href="\(String(decoding: address, as: UTF8.self))">
        """
      closing = "</text:a>"
    }
    if let style = styles.name(for: piece.look) {
      opening += "<text:span text:style-name=\"\(style)\">"
      closing = "</text:span>" + closing
    }
    writeParagraphs(of: piece.text, step, opening: Array(opening.utf8), closing: Array(closing.utf8))
  }

  /// Writes a text, with markup around each stretch that stands in one paragraph.
  mutating func writeParagraphs(
    of text: String, _ step: OutputStep, opening: [UInt8] = [], closing: [UInt8] = []
  ) {
    guard Self.isDivided(text), let place = part.places[step.site] else {
      return write(stretch: text[...], step, opening, closing)
    }
    var rest = text[...]
    while let mark = rest.unicodeScalars.firstIndex(where: { $0 == "\u{7}" || $0 == "\u{C}" }) {
      write(stretch: rest[..<mark], step, opening, closing)
      divide(at: place, beginsPage: rest.unicodeScalars[mark] == "\u{C}")
      rest = rest[rest.unicodeScalars.index(after: mark)...]
    }
    write(stretch: rest, step, opening, closing)
  }

  private mutating func write(
    stretch text: Substring, _ step: OutputStep, _ opening: [UInt8], _ closing: [UInt8]
  ) {
    guard !text.isEmpty else { return }
    output += opening
    let dropped = MarkupText.append(String(text), to: &output.bytes, in: step.surroundings)
    output += closing
    noteDropped(dropped, site: step.site)
  }

  private mutating func divide(at place: TextPlace, beginsPage: Bool) {
    output += place.closing
    guard beginsPage else { return output += place.reopening }
    output += place.beforeStyle
    output += styles.name(for: place.pageBreak).utf8
    output += place.afterStyle
  }
}
