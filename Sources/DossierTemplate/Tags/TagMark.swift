/// The two characters that open or close a tag.
struct TagMark {
  enum Kind: Sendable {
    case output, statement, comment
  }

  var kind: Kind
  var range: Range<Int>
  /// Whether a Chinese input method wrote any part of it: `｛｛`, `{％`.
  var isFullWidth: Bool

  static func opener(at offset: Int, in source: SourceText) -> TagMark? {
    guard let (first, firstIsWide, length) = mark(at: offset, in: source), first == "{",
      let (second, secondIsWide, width) = mark(at: offset + length, in: source)
    else { return nil }
    let kind: Kind
    switch second {
    case "{": kind = .output
    case "%": kind = .statement
    case "#": kind = .comment
    default: return nil
    }
    return TagMark(
      kind: kind, range: offset..<offset + length + width, isFullWidth: firstIsWide || secondIsWide)
  }

  static func closer(at offset: Int, in source: SourceText) -> TagMark? {
    guard let (first, firstIsWide, length) = mark(at: offset, in: source),
      let (second, secondIsWide, width) = mark(at: offset + length, in: source), second == "}"
    else { return nil }
    let kind: Kind
    switch first {
    case "}": kind = .output
    case "%": kind = .statement
    case "#": kind = .comment
    default: return nil
    }
    return TagMark(
      kind: kind, range: offset..<offset + length + width, isFullWidth: firstIsWide || secondIsWide)
  }

  /// `{ {` or `{ %`: the range of what an editor, or a hand, has put blanks or unseen characters into.
  static func brokenOpener(at offset: Int, in source: SourceText) -> Range<Int>? {
    guard let (first, _, length) = mark(at: offset, in: source), first == "{" else { return nil }
    var next = offset + length
    while next - offset < 16, let (scalar, width) = source.scalar(at: next), scalar.isTemplateBlank {
      next += width
    }
    // A brace before a tag is text.
    guard next > offset + length, let (second, _, width) = mark(at: next, in: source),
      "{%".contains(Character(second)), opener(at: next, in: source) == nil
    else { return nil }
    return offset..<next + width
  }

  private static func mark(
    at offset: Int, in source: SourceText
  ) -> (meant: Unicode.Scalar, isWide: Bool, length: Int)? {
    guard let first = source.byte(at: offset) else { return nil }
    if first < 0x80 { return (Unicode.Scalar(first), false, 1) }
    guard first == 0xEF, let (scalar, length) = source.scalar(at: offset) else { return nil }
    switch scalar {
    case "｛": return ("{", true, length)
    case "｝": return ("}", true, length)
    case "％": return ("%", true, length)
    case "＃": return ("#", true, length)
    default: return nil
    }
  }
}

extension TagMark.Kind {
  var opening: String {
    switch self {
    case .output: "{{"
    case .statement: "{%"
    case .comment: "{#"
    }
  }

  var closing: String {
    switch self {
    case .output: "}}"
    case .statement: "%}"
    case .comment: "#}"
    }
  }
}
