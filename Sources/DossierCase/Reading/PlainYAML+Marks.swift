extension PlainYAML {
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

extension PlainYAML.Mark {
  /// The marks of a text; nil where it is no UTF-8, or holds characters that a plain text does not.
  ///
  /// The one pass over all bytes: what is not marked is never looked at again, only copied.
  static func all(in bytes: Span<UInt8>, from start: Int) -> [Self]? {
    guard bytes.count < Int(Int32.max) else { return nil }
    var marks: [Self] = []
    marks.reserveCapacity(bytes.count / 10)
    var (index, column) = (start, 0)
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if isSpecial(byte) {
          guard isMark(byte), marks.count < limit else { return nil }
          marks.append(Self(byte, index, column))
          if byte == PlainYAML.lineFeed { column = -1 }
        }
        index += 1
      } else if isIdeograph(at: index, in: bytes) {
        index += 3
      } else {
        guard let width = width(of: byte, at: index, in: bytes) else { return nil }
        index += width
      }
      column += 1
    }
    marks.append(Self(PlainYAML.lineFeed, bytes.count, column))
    return marks
  }

  /// Whether one of the characters from U+3000 to U+CFFF stands at an index, as most often: all are plain.
  private static func isIdeograph(at index: Int, in bytes: Span<UInt8>) -> Bool {
    guard index + 4 <= bytes.count else { return false }
    let word = UInt32(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt32.self))
    return word & 0x00C0_C0F0 == 0x0080_80E0 && (3...12).contains(word & 0x0F)
  }

  /// More marks than any text of as many nodes as are read needs.
  private static let limit = YAMLReader.nodeLimit * 20

  private static func isMark(_ byte: UInt8) -> Bool {
    isSpecial(byte) && (byte >= 0x20 || byte == PlainYAML.lineFeed) && byte != 0x7F
  }

  /// Whether an ASCII character is a mark or a control character; each half is one test of a bit.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    if byte < 64 {
      switch byte {
      case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "#"), UInt8(ascii: "'"), UInt8(ascii: ","),
        UInt8(ascii: ":"), UInt8(ascii: "?"):
        true
      default: false
      }
    } else {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "\\"), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
        0x7F:
        true
      default: false
      }
    }
  }

  /// How many bytes the character at an index has, by its first one.
  ///
  /// Nil where it is ill-formed, a control character, a line break of YAML 1.1 or a byte order mark; also for the characters
  /// of a few rare planes, which the library may judge.
  private static func width(of first: UInt8, at index: Int, in bytes: Span<UInt8>) -> Int? {
    switch first {
    case 0xE3...0xEC, 0xEE:
      return goesOn(bytes, index + 2) && goesOn(bytes, index + 1) ? 3 : nil
    case 0xC2:
      return goesOn(bytes, index + 1) && bytes[index + 1] >= 0xA0 ? 2 : nil
    case 0xC3...0xDF:
      return goesOn(bytes, index + 1) ? 2 : nil
    case 0xE1, 0xE2, 0xEF:
      guard goesOn(bytes, index + 2), goesOn(bytes, index + 1) else { return nil }
      return isOdd(first, bytes[index + 1], bytes[index + 2]) ? nil : 3
    case 0xF0:
      guard goesOn(bytes, index + 3), goesOn(bytes, index + 2), goesOn(bytes, index + 1) else { return nil }
      return bytes[index + 1] >= 0x90 ? 4 : nil
    default:
      return nil
    }
  }

  private static func goesOn(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    index < bytes.count && bytes[index] & 0xC0 == 0x80
  }

  /// U+2028 and U+2029, and U+FEFF and what follows it up to U+FFFF.
  private static func isOdd(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch first {
    case 0xE2: second == 0x80 && third & 0xFE == 0xA8
    case 0xEF: second >= 0xBB && third >= 0xBE
    default: false
    }
  }
}
