import DossierCore

/// What the parser would have liked to see.
enum Expectation {
  case value, name, member, filter, test, end
  case mark(Token.Mark)
  /// The mark that closes a bracket.
  case closing(Token.Mark)
}

// MARK: - Expressions

extension TagFault {
  static func expected(_ expectation: Expectation, instead token: Token, in source: SourceText) -> TagFault {
    let found = token.kind == .end ? nil : source.text(token.range)
    let quote = source.quote(
      from: token.kind == .end ? max(0, token.range.lowerBound - 12) : token.range.lowerBound)
    if case .closing(let mark) = expectation { return unclosedBracket(mark, at: token.range, quote: quote) }
    let wanted = wording(of: expectation)
    if let found {
      return TagFault(
        token.range, "T107",
        Wording(
          "表达式在「\(short(found))」处读不懂：这里应为\(wanted.chinese)",
          "the expression cannot be read at `\(short(found))`: \(wanted.english) is expected here"),
        hints: mends(of: found), quote: quote)
    }
    return TagFault(
      token.range, "T107",
      Wording("表达式没有写完：还缺\(wanted.chinese)", "the expression ends too early: \(wanted.english) is missing"),
      quote: quote)
  }

  private static func wording(of expectation: Expectation) -> Wording {
    switch expectation {
    case .value: Wording("一个值（字段名、数字或带引号的文字）", "a value (a field, a number or a text in quotes)")
    case .name: Wording("一个名称", "a name")
    case .member: Wording("点号后的字段名", "a field name after the dot")
    case .filter: Wording("竖线后的过滤器名", "a filter's name after the bar")
    case .test: Wording("is 后的判断词（如 defined）", "a test after `is`, such as `defined`")
    case .end: Wording("标签结尾或运算符", "the end of the tag or an operator")
    case .mark(let mark), .closing(let mark): Wording("「\(mark.rawValue)」", "`\(mark.rawValue)`")
    }
  }

  /// Advice for words of other languages.
  static func mends(of found: String) -> [Wording] {
    switch found {
    case "=": [Wording("判断相等请写两个等号 ==", "write == to compare")]
    case "&", "&&": [Wording("「并且」请写 and", "write `and`")]
    case "!": [Wording("「不」请写 not", "write `not`")]
    default:
      if found.unicodeScalars.first?.isNameStart == true {
        [Wording("文字要用引号括起；字段名中不能有空格", "put texts in quotes; a field's name holds no blank")]
      } else {
        []
      }
    }
  }

  private static func unclosedBracket(_ mark: Token.Mark, at range: Range<Int>, quote: String) -> TagFault {
    TagFault(
      range, "T109",
      Wording("括号没有配对：缺「\(mark.rawValue)」", "brackets do not match: `\(mark.rawValue)` is missing"),
      quote: quote)
  }

  static func unknownCharacter(_ scalar: Unicode.Scalar, at range: Range<Int>, in source: SourceText)
    -> TagFault
  {
    TagFault(
      range, "T107",
      Wording("表达式里不能有「\(scalar)」", "an expression cannot hold `\(scalar)`"),
      hints: mends(of: String(scalar)), quote: source.quote(from: range.lowerBound))
  }

  static func unclosedText(at range: Range<Int>, in source: SourceText) -> TagFault {
    TagFault(
      range, "T108", Wording("引号没有配对", "a quotation mark is not closed"),
      hints: [Wording("文字两端要用同一种引号", "put the same quotation mark at both ends of the text")],
      quote: source.quote(from: range.lowerBound))
  }

  static func badNumber(at range: Range<Int>, in source: SourceText) -> TagFault {
    TagFault(
      range, "T115",
      Wording("「\(short(source.text(range)))」不是能处理的数", "`\(short(source.text(range)))` is no usable number"),
      quote: source.quote(from: range.lowerBound))
  }

  static func tooDeep(at range: Range<Int>, in source: SourceText) -> TagFault {
    TagFault(
      range, "T114",
      Wording(
        "表达式嵌套过深（括号最多 \(ExpressionParser.nestingLimit) 层）",
        "the expression is nested too deeply (at most \(ExpressionParser.nestingLimit) brackets)"),
      hints: [Wording("请用 {% set %} 拆成几步", "split it with {% set %}")],
      quote: source.quote(from: range.lowerBound))
  }

  static func positionalAfterNamed(at range: Range<Int>, in source: SourceText) -> TagFault {
    TagFault(
      range, "T107",
      Wording("不带名称的参数要写在带名称的参数前面", "arguments without a name come before those with one"),
      quote: source.quote(from: range.lowerBound))
  }
}

// MARK: - Words nobody knows

extension TagFault {
  static func unknownFilter(
    _ name: String, at range: Range<Int>, in source: SourceText, library: FilterLibrary
  ) -> TagFault {
    TagFault(
      range, "T110", Wording("没有过滤器「\(short(name))」", "there is no filter `\(short(name))`"),
      hints: leftOut[name].map { [$0] } ?? didYouMean(name, among: library.names),
      quote: source.quote(from: range.lowerBound))
  }

  /// Jinja's filters that are left out on purpose.
  private static let leftOut = [
    "random": Wording(
      "同样的数据要生成同样的文件，所以没有 random；请写明取第几项，如 值[0]",
      "the same data must give the same document, so there is no `random`; say which element, as in `value[0]`"
    ),
    "urlize": Wording(
      "文档里没有网页标记；链接请在数据里写成富文本的「链接」",
      "documents hold no HTML; let the data give rich text with a `link`"),
  ]

  static func unknownTest(_ name: String, at range: Range<Int>, in source: SourceText) -> TagFault {
    TagFault(
      range, "T111", Wording("没有判断词「is \(short(name))」", "there is no test `is \(short(name))`"),
      hints: didYouMean(name, among: ValueTest.allCases.map(\.rawValue)),
      quote: source.quote(from: range.lowerBound))
  }

  static func unknownFunction(_ name: String, at range: Range<Int>, in source: SourceText) -> TagFault {
    let asFilter = FilterLibrary.standard[name].map { _ in
      [Wording("过滤器写在值的后面：值 | \(name)", "a filter comes after the value: value | \(name)")]
    }
    return TagFault(
      range, "T118", Wording("没有函数「\(short(name))」", "there is no function `\(short(name))`"),
      hints: asFilter ?? didYouMean(name, among: GlobalFunction.allCases.map(\.rawValue)),
      quote: source.quote(from: range.lowerBound))
  }

  static func unknownMethod(_ name: String, at range: Range<Int>, in source: SourceText) -> TagFault {
    TagFault(
      range, "T118", Wording("没有方法「.\(short(name))()」", "there is no method `.\(short(name))()`"),
      hints: didYouMean(name, among: ValueMethod.allCases.map(\.rawValue)),
      quote: source.quote(from: range.lowerBound))
  }

  static func badFilterArguments(
    _ name: String, _ problem: Wording, at range: Range<Int>, in source: SourceText
  ) -> TagFault {
    TagFault(
      range, "T119",
      Wording(
        "过滤器「\(name)」的参数不对：\(problem.chinese)", "wrong arguments for the filter `\(name)`: \(problem.english)"
      ),
      quote: source.quote(from: range.lowerBound))
  }

  static func didYouMean(_ word: String, among candidates: some Sequence<String>) -> [Wording] {
    // A very long word is nobody's slip of the finger, and would take long to compare.
    guard word.utf8.count <= 60, let near = Suggestion.nearest(to: word, among: candidates) else { return [] }
    return [Wording("是否应为「\(near)」？", "did you mean `\(near)`?")]
  }

  /// Template text in a sentence, cut to a length that can be read.
  static func short(_ text: String) -> String {
    text.count > 20 ? text.prefix(20) + "…" : text
  }
}
