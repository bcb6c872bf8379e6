/// Writes a text that is too long for one text node: readers on libxml2, python-docx among them, refuse nodes of ten
/// million bytes.
enum LongText {
  /// Bytes of a text that are written in one piece.
  static let pieceSize = 4 << 20

  /// Appends a value's text in several elements and says whether characters had to be dropped.
  static func append(
    _ text: String, to output: inout [UInt8], in surroundings: OutputStep.Surroundings, run: WordRun?
  ) -> Bool {
    var dropped = false
    for (index, piece) in pieces(of: text, size: pieceSize).enumerated() {
      if index > 0 { output += separator(in: surroundings) }
      if MarkupText.append(String(piece), to: &output, in: surroundings, run: run) { dropped = true }
    }
    return dropped
  }

  /// Pieces of a number of bytes and a few more: cut between characters, never inside a line end of two.
  static func pieces(of text: String, size: Int) -> [Substring] {
    var pieces: [Substring] = []
    var rest = text[...]
    while let end = rest.utf8.index(rest.startIndex, offsetBy: size, limitedBy: rest.endIndex),
      end < rest.endIndex
    {
      let cut = rest.firstBoundary(from: end)
      pieces.append(rest[..<cut])
      rest = rest[cut...]
    }
    return pieces + [rest]
  }

  /// What ends one node and begins another without being seen.
  private static func separator(in surroundings: OutputStep.Surroundings) -> [UInt8] {
    switch surroundings {
    case .wordText: Array(#"</w:t><w:t xml:space="preserve">"#.utf8)
    case .odfText: Array("<text:span/>".utf8)
    default: []
    }
  }
}

extension Substring {
  /// The nearest place at or behind an index that is no place inside a character.
  fileprivate func firstBoundary(from index: Index) -> Index {
    var cut = index
    while cut < endIndex, utf8[cut] & 0xC0 == 0x80 { cut = utf8.index(after: cut) }
    return cut < endIndex && unicodeScalars[cut] == "\n" ? unicodeScalars.index(after: cut) : cut
  }
}
