/// Where a tag ends, texts in quotes and brackets inside it respected.
struct TagEnd {
  var closer: TagMark?
  /// Where to go on reading when there is no closing mark.
  var offset: Int

  /// The most bytes a tag may have, so that an unclosed one is told without reading the whole text.
  private static let lengthLimit = 16_384
  /// The same for comments.
  private static let commentLimit = 65_536

  static func find(after opener: TagMark, in source: SourceText) -> TagEnd {
    if opener.kind == .comment { return comment(after: opener, in: source) }
    // A quotation mark without its partner must not swallow the rest of the text: then quotes are not heeded.
    let careful = search(after: opener, in: source, heedsQuotes: true)
    return careful.closer == nil ? search(after: opener, in: source, heedsQuotes: false) : careful
  }

  private static func comment(after opener: TagMark, in source: SourceText) -> TagEnd {
    var offset = opener.range.upperBound
    let end = min(source.count, offset + commentLimit)
    while offset < end {
      if let closer = TagMark.closer(at: offset, in: source), closer.kind == .comment {
        return TagEnd(closer: closer, offset: offset)
      }
      offset += source.scalar(at: offset)?.length ?? 1
    }
    return TagEnd(closer: nil, offset: opener.range.upperBound)
  }

  private static func search(after opener: TagMark, in source: SourceText, heedsQuotes: Bool) -> TagEnd {
    var offset = opener.range.upperBound
    var depth = 0
    let end = min(source.count, offset + lengthLimit)
    while offset < end, let (scalar, length) = source.scalar(at: offset) {
      if heedsQuotes, Lexer.Quote(scalar) != nil,
        let close = Lexer.closingQuote(of: scalar, from: offset + length, to: end, in: source)
      {
        offset = close.offset + close.length
        continue
      }
      if depth == 0, let closer = TagMark.closer(at: offset, in: source) {
        return TagEnd(closer: closer, offset: offset)
      }
      if offset > opener.range.upperBound, let next = TagMark.opener(at: offset, in: source),
        isNewTag(next, opener)
      {
        return TagEnd(closer: nil, offset: offset)
      }
      depth += scalar == "{" ? 1 : scalar == "}" && depth > 0 ? -1 : 0
      offset += length
    }
    return TagEnd(closer: nil, offset: opener.range.upperBound)
  }

  /// Nothing inside a tag looks like `{{` or `{%` but the beginning of another one.
  private static func isNewTag(_ mark: TagMark, _ opener: TagMark) -> Bool {
    !mark.isFullWidth || opener.isFullWidth
  }
}
