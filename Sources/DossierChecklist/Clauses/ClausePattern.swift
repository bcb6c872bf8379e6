/// Words that stand one after the other: `放弃…(诉讼|复议)`.
///
/// `…` is a gap of at most ``reach`` characters inside one sentence; `(甲|乙)` is one of these words, `(甲|)` the word or
/// nothing.
struct ClausePattern: Sendable {
  /// How far a gap may reach, in characters.
  static let reach = 16

  struct Step: Sendable {
    /// Whether other words may stand before.
    var followsGap: Bool
    /// Longer ones first.
    var words: [[Unicode.Scalar]]
  }

  let source: String
  private(set) var steps: [Step] = []
  /// Whether it begins with a gap: it means what comes after something else.
  var isFollower: Bool { steps.first?.followsGap ?? false }

  /// Nil where brackets do not match, where a bracket stands in another, or where no word is left to begin with.
  init?(_ source: String) {
    self.source = source
    var rest = source[...]
    var followsGap = false
    while let character = rest.first {
      if character == "…" {
        followsGap = true
        rest = rest.dropFirst()
      } else {
        guard let words = Self.words(taking: &rest) else { return nil }
        steps.append(Step(followsGap: followsGap, words: words))
        followsGap = false
      }
    }
    guard let first = steps.first, !first.words.contains([]), !followsGap else { return nil }
  }

  /// The next word, or the words of the next bracket.
  private static func words(taking rest: inout Substring) -> [[Unicode.Scalar]]? {
    guard rest.first == "(" else {
      let word = rest.prefix { $0 != "…" && $0 != "(" }
      rest = rest[word.endIndex...]
      let scalars = FoldedText(String(word)).scalars
      return scalars.isEmpty || word.contains(where: { $0 == ")" || $0 == "|" }) ? nil : [scalars]
    }
    guard let end = rest.firstIndex(of: ")") else { return nil }
    let inner = rest[rest.index(after: rest.startIndex)..<end]
    rest = rest[rest.index(after: end)...]
    guard !inner.contains("("), !inner.contains("…") else { return nil }
    return inner.split(separator: "|", omittingEmptySubsequences: false)
      .map { FoldedText(String($0)).scalars }.sorted { $0.count > $1.count }
  }
}

// MARK: - Matching

extension ClausePattern {
  struct Match: Sendable, Hashable {
    /// From the first word to the last, in the folded text.
    var range: Range<Int>
    /// The words alone, `…` for what stands between: `放弃…诉讼`.
    var quote: String
  }

  /// The match that begins at a place; of several words the longer is tried first, of several places the nearer.
  func match(in text: FoldedText, at start: Int, before end: Int) -> Match? {
    guard let ranges = ranges(of: 0, in: text, at: start, before: end), let first = ranges.first,
      let last = ranges.last
    else { return nil }
    var quote = ""
    var cursor = first.lowerBound
    for range in ranges where !range.isEmpty {
      quote += (range.lowerBound > cursor ? "…" : "") + FoldedText.string(text.scalars[range])
      cursor = range.upperBound
    }
    return Match(range: first.lowerBound..<last.upperBound, quote: quote)
  }

  /// The places of a step and those after it. As deep as a pattern has steps, which its author wrote.
  private func ranges(of index: Int, in text: FoldedText, at start: Int, before end: Int) -> [Range<Int>]? {
    guard index < steps.count else { return [] }
    let step = steps[index]
    let furthest = step.followsGap && index > 0 ? min(start + Self.reach, end) : start
    var place = start
    while place <= furthest {
      for word in step.words where text.scalars.holds(word, at: place, before: end) {
        let range = place..<(place + word.count)
        if let rest = ranges(of: index + 1, in: text, at: range.upperBound, before: end) {
          return [range] + rest
        }
      }
      guard place < end, !FoldedText.sentenceEnds.contains(text.scalars[place]) else { break }
      place += 1
    }
    return nil
  }
}

extension [Unicode.Scalar] {
  fileprivate func holds(_ word: [Unicode.Scalar], at start: Int, before end: Int) -> Bool {
    guard start + word.count <= end else { return false }
    for offset in word.indices where self[start + offset] != word[offset] { return false }
    return true
  }
}
