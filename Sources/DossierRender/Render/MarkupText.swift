/// Writes text into markup: escaped, line breaks and tabs as the format has them.
enum MarkupText {
  /// Appends a value's text and says whether characters had to be dropped that no XML may hold.
  static func append(
    _ text: String, to output: inout [UInt8], in surroundings: OutputStep.Surroundings
  ) -> Bool {
    var text = text
    return text.withUTF8 { appendEscaping($0, to: &output, in: surroundings) }
  }

  /// Copies what stands as it is in runs, as long as they come.
  private static func appendEscaping(
    _ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8], in surroundings: OutputStep.Surroundings
  ) -> Bool {
    var dropped = false
    var start = 0
    var index = endOfPlain(bytes, from: 0)
    while index < bytes.count {
      let length = special(bytes, at: index, in: surroundings)
      if length == 0 {
        index = endOfPlain(bytes, from: index + 1)
        continue
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      if !appendSpecial(bytes, at: index, count: length, to: &output, in: surroundings) { dropped = true }
      start = index + length
      index = endOfPlain(bytes, from: start)
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    return dropped
  }

  /// How many bytes from here on are written otherwise than they stand; 0 where this one is not.
  private static func special(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, in surroundings: OutputStep.Surroundings
  ) -> Int {
    switch bytes[index] {
    case 0x20: surroundings == .odfText ? blanks(bytes, at: index) : 0
    case 0xEF: isNoncharacter(bytes, at: index) ? 3 : 0
    case ..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): 1
    default: 0
    }
  }

  /// - Returns: false where something had to be dropped.
  private static func appendSpecial(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, count: Int, to output: inout [UInt8],
    in surroundings: OutputStep.Surroundings
  ) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "&"): output += Entities.ampersand
    case UInt8(ascii: "<"): output += Entities.less
    case UInt8(ascii: ">"): output += Entities.greater
    case 0x0D where index + 1 < bytes.count && bytes[index + 1] == 0x0A: break
    case 0x0A, 0x0D: output += lineBreak(in: surroundings)
    case 0x09: output += tab(in: surroundings)
    case 0x20: output += #"<text:s text:c="\#(count)"/>"#.utf8
    default: return false
    }
    return true
  }

  /// ODF collapses blanks that follow each other or begin or end a paragraph, so those are written as an element.
  ///
  /// - Returns: how many are, or 0.
  private static func blanks(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    var count = 0
    while index + count < bytes.count, bytes[index + count] == 0x20 { count += 1 }
    let atEdge = index == 0 || index + count == bytes.count
    return count > 1 || atEdge ? count : 0
  }

  /// The first byte from here on that may not stand as it is, eight looked at together.
  private static func endOfPlain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    let all = UnsafeRawBufferPointer(bytes)
    while index + 8 <= bytes.count {
      let mask = marks(all.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian)
      if mask != 0 { return index + mask.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count, !mayBeSpecial(bytes[index]) { index += 1 }
    return index
  }

  private static func mayBeSpecial(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
      || byte == 0xEF
  }

  /// The highest bit of each byte that may be special; bytes behind the first one may be marked without cause.
  private static func marks(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
    let controls = (word &- ones &* 0x21) & ~word
    let found =
      controls | zeros(word ^ ones &* 0x26) | zeros(word ^ ones &* 0x3C) | zeros(word ^ ones &* 0x3E)
      | zeros(word ^ ones &* 0xEF)
    return found & ones &* 0x80
  }

  /// U+FFFE and U+FFFF, which XML 1.0 has no place for.
  private static func isNoncharacter(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
  }

  private static func lineBreak(in surroundings: OutputStep.Surroundings) -> [UInt8] {
    switch surroundings {
    case .wordText: Entities.wordBreak
    case .odfText: Entities.odfBreak
    case .plain: [0x20]
    }
  }

  private static func tab(in surroundings: OutputStep.Surroundings) -> [UInt8] {
    switch surroundings {
    case .wordText: Entities.wordTab
    case .odfText: Entities.odfTab
    case .plain: [0x20]
    }
  }

  private enum Entities {
    static let ampersand = Array("&amp;".utf8)
    static let less = Array("&lt;".utf8)
    static let greater = Array("&gt;".utf8)
    static let wordBreak = Array(#"</w:t><w:br/><w:t xml:space="preserve">"#.utf8)
    static let wordTab = Array(#"</w:t><w:tab/><w:t xml:space="preserve">"#.utf8)
    static let odfBreak = Array("<text:line-break/>".utf8)
    static let odfTab = Array("<text:tab/>".utf8)
  }
}
