extension PlainText {
  /// A byte that may mean something to YAML: a line feed or one of `:#,[]{}?"'\`. The end of a text is a line feed too.
  struct Mark {
    private let shortOffset: Int32
    private let shortColumn: Int32
    let byte: UInt8

    /// Where it stands among the bytes.
    var offset: Int { Int(shortOffset) }
    /// How many characters stand before it in its line.
    var column: Int { Int(shortColumn) }

    private init(_ byte: UInt8, _ offset: Int, _ column: Int) {
      self.byte = byte
      shortOffset = Int32(truncatingIfNeeded: offset)
      shortColumn = Int32(truncatingIfNeeded: column)
    }
  }
}

extension PlainText.Mark {
  /// The marks of a text; nil where it is no UTF-8, or holds characters that a plain text does not.
  ///
  /// The one pass over all bytes: what is not marked is never looked at again, only copied.
  static func all(in bytes: Span<UInt8>, from start: Int) -> [Self]? {
    guard bytes.count < Int(Int32.max) else { return nil }
    var marks: [Self] = []
    marks.reserveCapacity(bytes.count / 10)
    let kinds = Kind.ofASCII.span
    var (index, column) = (start, 0)
    while index < bytes.count {
      let byte = bytes[index]
      // Tried in the order of how often they come; a jump to one of many places would be guessed wrong half of the time.
      if byte < 0x80 {
        let kind = kinds[Int(byte)]
        if kind != .plain {
          guard kind == .mark, marks.count < limit else { return nil }
          marks.append(Self(byte, index, column))
          if byte == PlainText.lineFeed { column = -1 }
        }
        index += 1
      } else {
        let count = ideographs(at: index, in: bytes)
        if count > 0 {
          (index, column) = (index + 3 * count, column + count - 1)
        } else {
          guard let width = width(of: byte, at: index, in: bytes) else { return nil }
          index += width
        }
      }
      column += 1
    }
    marks.append(Self(PlainText.lineFeed, bytes.count, column))
    return marks
  }

  /// What a byte of ASCII is.
  private enum Kind: UInt8 {
    case plain, mark, refused

    static let ofASCII = (0..<UInt8(0x80)).map { byte -> Kind in
      switch byte {
      case _ where "\n:#,[]{}?\"'\\".utf8.contains(byte): .mark
      case 0x20..<0x7F: .plain
      default: .refused
      }
    }
  }

  /// How many characters from U+3000 to U+CFFF, two at most, are seen to stand at an index: all of these are plain.
  private static func ideographs(at index: Int, in bytes: Span<UInt8>) -> Int {
    guard index + 8 <= bytes.count else { return 0 }
    let word = UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
    guard word & 0xC0C0F0 == 0x8080E0, (word & 0x0F) &- 3 < 10 else { return 0 }
    return word >> 24 & 0xC0C0F0 == 0x8080E0 && (word >> 24 & 0x0F) &- 3 < 10 ? 2 : 1
  }

  /// More marks than any text of as many nodes as are read needs.
  private static let limit = YAMLReader.nodeLimit * 20

  /// How many bytes the character at an index has, by its first one.
  ///
  /// Nil where it is ill-formed, a control character, a line break of YAML 1.1 or a byte order mark.
  private static func width(of first: UInt8, at index: Int, in bytes: Span<UInt8>) -> Int? {
    let width: Int
    switch first {
    case 0xC2...0xDF: width = 2
    case 0xE0...0xEF: width = 3
    case 0xF0...0xF4: width = 4
    default: return nil
    }
    guard index + width <= bytes.count,
      (index + 1..<index + width).allSatisfy({ bytes[$0] & 0xC0 == 0x80 })
    else { return nil }
    return isRefused(first, bytes[index + 1], bytes[index + width - 1]) ? nil : width
  }

  /// Whether the characters that begin so, and end with a byte, are no characters or odd ones.
  private static func isRefused(_ first: UInt8, _ second: UInt8, _ last: UInt8) -> Bool {
    switch first {
    // Control characters.
    case 0xC2: second < 0xA0
    // U+2028 and U+2029.
    case 0xE2: second == 0x80 && last & 0xFE == 0xA8
    // U+FEFF, and what follows it up to U+FFFF.
    case 0xEF: second >= 0xBB && last >= 0xBE
    // Longer than need be, halves of pairs, beyond U+10FFFF.
    case 0xE0: second < 0xA0
    case 0xED: second >= 0xA0
    case 0xF0: second < 0x90
    case 0xF4: second >= 0x90
    default: false
    }
  }
}
