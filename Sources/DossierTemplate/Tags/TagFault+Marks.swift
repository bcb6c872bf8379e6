import DossierCore

/// How to find the place in the program that shows the document.
private let searchHint = Wording(
  "在 WPS 或 Word 中按 Ctrl+F，查找引文即可定位", "press Ctrl+F in WPS or Word and search for the quoted text")

extension TagFault {
  static func unclosedTag(_ opener: TagMark, end: Int, in source: SourceText) -> TagFault {
    let upper = max(opener.range.upperBound, min(end, source.count))
    return TagFault(
      opener.range.lowerBound..<upper, "T101",
      Wording(
        "标签没有写完：「\(opener.kind.opening)」之后没有「\(opener.kind.closing)」",
        "a tag is not closed: no `\(opener.kind.closing)` follows `\(opener.kind.opening)`"),
      hints: [
        Wording(
          "标签要写在同一段落内；被拆开的，删除整个标签后一次输完",
          "a tag has to stand in one paragraph; where it was broken, delete all of it and type it again"),
        searchHint,
      ],
      quote: source.quote(from: opener.range.lowerBound))
  }

  static func strayCloser(_ closer: TagMark, in source: SourceText) -> TagFault {
    let mark = closer.kind.closing
    return TagFault(
      closer.range, "T102",
      Wording(
        "多出「\(mark)」，前面没有「\(closer.kind.opening)」", "`\(mark)` without a `\(closer.kind.opening)` before it"),
      hints: [searchHint], quote: quote(before: closer.range.upperBound, in: source))
  }

  /// A warning: it may be text, but more likely it is a tag that nobody would see until the document is printed.
  static func brokenOpener(at range: Range<Int>, in source: SourceText) -> TagFault {
    let meant = String(source.text(range).filter { !$0.unicodeScalars.allSatisfy(\.isTemplateBlank) })
    return TagFault(
      range, "T125",
      Wording(
        "花括号之间有空格，这里不会当作标签", "there is a blank between the marks, so this is not read as a tag"),
      severity: .warning,
      hints: [
        Wording("是标签的，删去空格，写成「\(meant)」", "where a tag is meant, delete the blank: `\(meant)`")
      ],
      quote: source.quote(from: range.lowerBound))
  }

  static func wrongCloser(_ opener: TagMark, _ closer: TagMark, in source: SourceText) -> TagFault {
    TagFault(
      opener.range.lowerBound..<closer.range.upperBound, "T105",
      Wording(
        "标签以「\(opener.kind.opening)」开头，却以「\(closer.kind.closing)」结尾",
        "a tag opens with `\(opener.kind.opening)` and closes with `\(closer.kind.closing)`"),
      hints: [
        Wording("结尾请改为「\(opener.kind.closing)」", "close it with `\(opener.kind.closing)`"), searchHint,
      ],
      quote: source.quote(from: opener.range.lowerBound))
  }

  static func fullWidthBraces(
    _ opener: TagMark, _ closer: TagMark, at range: Range<Int>, in source: SourceText
  ) -> TagFault {
    let inside = source.text(opener.range.upperBound..<closer.range.lowerBound)
    let meant = opener.kind.opening + halfWidth(inside) + opener.kind.closing
    return TagFault(
      range, "T103", Wording("标签用了全角花括号或百分号", "a tag is written with full-width braces or percent signs"),
      hints: [
        Wording("请改为半角：\(short(meant, 60))", "type instead: \(short(meant, 60))"),
        Wording(
          "在 WPS 或 Word 中按 Ctrl+H，把「｛」「｝」替换为「{」「}」",
          "press Ctrl+H in WPS or Word and replace `｛` and `｝` with `{` and `}`"),
      ],
      quote: source.quote(from: range.lowerBound))
  }

  static func fullWidthMarks(
    _ marks: [(written: Unicode.Scalar, meant: Unicode.Scalar)], at range: Range<Int>, in source: SourceText
  ) -> TagFault {
    var listed: [String] = []
    for (written, meant) in marks {
      let pair = "\(written) → \(meant)"
      if !listed.contains(pair), listed.count < 8 { listed.append(pair) }
    }
    return TagFault(
      range, "T104",
      Wording("标签里有全角符号，已按半角理解", "a tag holds full-width marks; they were read as half-width ones"),
      severity: .warning,
      hints: [
        Wording("请改为半角：" + listed.joined(separator: "，"), "type instead: " + listed.joined(separator: ", "))
      ],
      quote: source.quote(from: range.lowerBound))
  }

  static func emptyTag(at range: Range<Int>, in source: SourceText) -> TagFault {
    TagFault(
      range, "T106", Wording("标签里什么也没写", "a tag holds nothing"),
      hints: [Wording("请写字段名，或删除这个标签", "name a field, or delete the tag")],
      quote: quote(before: range.upperBound + 2, in: source))
  }

  static func tooManyFaults(at offset: Int, in source: SourceText) -> TagFault {
    TagFault(
      offset..<offset, "T124", Wording("问题太多，后面的没有再检查", "too many faults; the rest was not checked"),
      hints: [Wording("请先改正前面的问题", "mend these first")], quote: source.quote(from: offset))
  }

  static func strayEndRaw(at range: Range<Int>, in source: SourceText) -> TagFault {
    TagFault(
      range, "T121", Wording("多出 endraw，前面没有 raw", "`endraw` without a `raw` before it"),
      quote: source.quote(from: range.lowerBound))
  }

  static func unclosedRaw(at offset: Int) -> TagFault {
    TagFault(
      offset..<offset, "T120", Wording("raw 没有用 endraw 结束", "`raw` is not closed by `endraw`"),
      hints: [Wording("请补上 {% endraw %}", "add {% endraw %}")])
  }

  /// The last characters before an offset.
  private static func quote(before offset: Int, in source: SourceText) -> String {
    var start = max(0, offset - 40)
    while start < offset, let byte = source.byte(at: start), byte & 0xC0 == 0x80 { start += 1 }
    return String(source.text(start..<offset).suffix(20))
  }

  private static func halfWidth(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch Lexer.Quote(scalar) {
      case .single?: result.append("'")
      case .double?: result.append("\"")
      case nil: result.append(Lexer.halfWidth[scalar] ?? (scalar == "\u{3000}" ? " " : scalar))
      }
    }
    return String(result)
  }

  private static func short(_ text: String, _ limit: Int) -> String {
    text.count > limit ? text.prefix(limit) + "…" : text
  }
}
