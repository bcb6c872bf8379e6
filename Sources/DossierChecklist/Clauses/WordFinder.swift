/// Tells quickly which texts hold one of some words, by their bytes: nearly every text is ruled out in one pass.
struct WordFinder: Sendable {
  private let words: [[UInt8]]
  /// For the first bytes of each word, up to three, roughly whether one begins with them.
  private var beginnings = [Bool](repeating: false, count: 4096)
  /// For each byte whether a word begins with it.
  private var leads = [Bool](repeating: false, count: 256)
  /// How many bytes of a beginning are looked at: no more than the shortest word has.
  private let width: Int

  init(_ words: [String]) {
    self.words = words.filter { !$0.isEmpty }.map { Array($0.utf8) }
    width = min(3, self.words.map(\.count).min() ?? 3)
    for word in self.words { leads[Int(word[0])] = true }
    for word in self.words { beginnings[word.withUnsafeBufferPointer { Self.place(of: $0, at: 0, width) }] = true }
  }

  func isFound(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { text in
      var start = 0
      while start + width <= text.count {
        if leads[Int(text[start])], beginnings[Self.place(of: text, at: start, width)],
          isWord(in: text, at: start)
        {
          return true
        }
        start += Self.length(ofCharacterAt: text[start])
      }
      return false
    }
  }

  /// How many bytes a character has that begins with the byte; words begin where characters do.
  private static func length(ofCharacterAt lead: UInt8) -> Int {
    switch lead {
    case ..<0xC0: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }

  private func isWord(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    words.contains { text[start...].starts(with: $0) }
  }

  private static func place(
    of bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ width: Int
  ) -> Int {
    var place = Int(bytes[start])
    if width > 1 { place = place &* 13 &+ Int(bytes[start + 1]) }
    if width > 2 { place = place &* 13 &+ Int(bytes[start + 2]) }
    return place & 4095
  }
}
