/// Tells quickly which texts hold one of some words, by their bytes: nearly every text is ruled out in one pass.
struct WordFinder: Sendable {
  private let words: [[UInt8]]
  /// For the first bytes of each word, up to three, roughly whether one begins with them.
  private var beginnings = [Bool](repeating: false, count: 4096)
  /// For the last of these bytes, roughly whether one has it there: a single number tells most characters apart.
  private var endings: UInt64 = 0
  /// How many bytes of a beginning are looked at: no more than the shortest word has.
  private let width: Int

  init(_ words: [String]) {
    self.words = words.filter { !$0.isEmpty }.map { Array($0.utf8) }
    width = min(3, self.words.map(\.count).min() ?? 3)
    for word in self.words {
      beginnings[word.withUnsafeBufferPointer { Self.place(of: $0, at: 0, width) }] = true
      endings |= 1 << UInt64(word[width - 1] & 0x3F)
    }
  }

  func isFound(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { text in
      beginnings.withUnsafeBufferPointer { beginnings in
        let (endings, rest) = (endings, width - 1)
        var start = 0
        while start + rest < text.count {
          if endings >> UInt64(text[start + rest] & 0x3F) & 1 != 0,
            beginnings[Self.place(of: text, at: start, width)], isWord(in: text, at: start)
          {
            return true
          }
          start += Self.length(ofCharacterAt: text[start])
        }
        return false
      }
    }
  }

  /// How many bytes a character has that begins with the byte; words begin where characters do.
  private static func length(ofCharacterAt lead: UInt8) -> Int {
    if lead >= 0xE0 { return lead < 0xF0 ? 3 : 4 }
    return lead < 0xC0 ? 1 : 2
  }

  private func isWord(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    words.contains { text[start...].starts(with: $0) }
  }

  /// Of a Chinese character all that its second and third bytes tell: the first is nearly always one of six.
  private static func place(
    of bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ width: Int
  ) -> Int {
    let second = width > 1 ? bytes[start + 1] : bytes[start]
    let third = width > 2 ? bytes[start + 2] : 0
    return Int(second & 0x3F) << 6 | Int(third & 0x3F)
  }
}
