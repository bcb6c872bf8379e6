/// Wordings that a clause may not hold, and those near them that make it lawful.
struct ClauseRule: Sendable {
  /// 说法: what is looked for.
  let wordings: PatternList
  /// 除外: what excuses a wording in the same piece of the sentence, between commas. It begins no later than the wording,
  /// or, where its pattern begins with a gap, after it.
  let exceptions: PatternList
  /// 句内除外: what excuses a wording anywhere in the same sentence.
  let sentenceExceptions: PatternList

  /// The first wording that nothing excuses; its words alone, never what stands between them.
  func objection(in text: FoldedText) -> String? {
    wordings.first(in: text, text.scalars.indices) { _, match in !excuses(match, in: text) }?.quote
  }

  private func excuses(_ match: ClausePattern.Match, in text: FoldedText) -> Bool {
    let piece = text.stretch(around: match.range, endedBy: FoldedText.pieceEnds)
    let near = exceptions.first(in: text, piece) { pattern, exception in
      pattern.isFollower
        ? exception.range.lowerBound >= match.range.upperBound
        : exception.range.lowerBound <= match.range.lowerBound
    }
    if near != nil { return true }
    let sentence = text.stretch(around: match.range, endedBy: FoldedText.sentenceEnds)
    return sentenceExceptions.first(in: text, sentence) { _, _ in true } != nil
  }
}
