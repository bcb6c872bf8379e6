/// Patterns that are looked for together, by the character that each begins with.
struct PatternList: Sendable {
  let patterns: [ClausePattern]
  private var byFirst: [Unicode.Scalar: [Int]] = [:]
  /// By its last byte, whether a character may be such a first one: most are not, and need not be looked up.
  private var mayBeFirst = [Bool](repeating: false, count: 256)

  init(_ patterns: [ClausePattern]) {
    self.patterns = patterns
    for (index, pattern) in patterns.enumerated() {
      for first in Set(pattern.steps.first?.words.compactMap(\.first) ?? []) {
        byFirst[first, default: []].append(index)
        mayBeFirst[Int(first.value & 0xFF)] = true
      }
    }
  }

  /// The first match in a stretch of the text that is wanted.
  ///
  /// - Parameter isWanted: asked of each match in turn, from the left.
  func first(
    in text: FoldedText, _ range: Range<Int>, where isWanted: (ClausePattern, ClausePattern.Match) -> Bool
  ) -> ClausePattern.Match? {
    for place in range where mayBeFirst[Int(text.scalars[place].value & 0xFF)] {
      for index in byFirst[text.scalars[place]] ?? [] {
        guard let match = patterns[index].match(in: text, at: place, before: range.upperBound),
          isWanted(patterns[index], match)
        else { continue }
        return match
      }
    }
    return nil
  }
}
