/// What lies between a tag's marks: signs for blanks, docxtpl's prefix, and the text proper.
struct TagFrame {
  private(set) var trimsBefore = false
  private(set) var trimsAfter = false
  private(set) var element: ElementPrefix?
  private(set) var inside: Range<Int>
  /// `raw` or `endraw`, where the tag is one of them.
  private(set) var rawWord: String?

  init(_ opener: TagMark, _ closer: TagMark, in source: SourceText) {
    var start = opener.range.upperBound
    var end = closer.range.lowerBound
    if start < end, let sign = source.byte(at: start), sign == UInt8(ascii: "-") || Self.isPlus(sign, opener)
    {
      trimsBefore = sign == UInt8(ascii: "-")
      start += 1
    }
    if start < end, let sign = source.byte(at: end - 1),
      sign == UInt8(ascii: "-") || Self.isPlus(sign, opener)
    {
      trimsAfter = sign == UInt8(ascii: "-")
      end -= 1
    }
    inside = start..<max(start, end)
    readPrefix(opener.kind, in: source)
    if opener.kind == .statement {
      let words = source.text(inside).split { $0.unicodeScalars.allSatisfy(\.isTemplateBlank) }
      if words.count == 1, StatementParser.rawWords.contains(String(words[0])) { rawWord = String(words[0]) }
    }
  }

  /// The frame of a tag that has no end or cannot be read.
  init(_ opener: TagMark, upTo end: Int, in source: SourceText) {
    var start = opener.range.upperBound
    if start < end, let sign = source.byte(at: start), sign == UInt8(ascii: "-") || Self.isPlus(sign, opener)
    {
      start += 1
    }
    inside = start..<max(start, end)
    readPrefix(opener.kind, in: source)
  }

  /// `{%+` and `+%}` switch Jinja's own trimming off, which there is none of here.
  private static func isPlus(_ sign: UInt8, _ opener: TagMark) -> Bool {
    opener.kind == .statement && sign == UInt8(ascii: "+")
  }

  private mutating func readPrefix(_ kind: TagMark.Kind, in source: SourceText) {
    var end = inside.lowerBound
    while end < inside.upperBound, let (scalar, length) = source.scalar(at: end), scalar.isNamePart {
      end += length
    }
    guard let element = ElementPrefix(rawValue: source.text(inside.lowerBound..<end)),
      let (blank, _) = source.scalar(at: end), end < inside.upperBound, blank.isTemplateBlank
    else { return }
    var next = end
    while next < inside.upperBound, let (scalar, length) = source.scalar(at: next), scalar.isTemplateBlank {
      next += length
    }
    // `{{p | upper}}` and `{{r if x}}` print a field that happens to have this name.
    guard kind != .output || Self.startsValue(at: next, before: inside.upperBound, in: source) else { return }
    self.element = element
    inside = next..<inside.upperBound
  }

  private static func startsValue(at offset: Int, before end: Int, in source: SourceText) -> Bool {
    guard offset < end, let (scalar, _) = source.scalar(at: offset) else { return false }
    if scalar.isNameStart {
      var wordEnd = offset
      while wordEnd < end, let (part, length) = source.scalar(at: wordEnd), part.isNamePart {
        wordEnd += length
      }
      let word = source.text(offset..<wordEnd)
      return word == "not" || !ExpressionParser.reserved.contains(word)
    }
    return scalar.isDigitASCII || "([{".unicodeScalars.contains(scalar) || Lexer.Quote(scalar) != nil
  }
}
