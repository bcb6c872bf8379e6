import DossierCore

extension TagFault {
  private static let known = [
    "for", "endfor", "break", "continue", "if", "elif", "else", "endif", "set", "endset", "with", "endwith",
    "macro",
    "endmacro", "call", "endcall", "filter", "endfilter", "raw", "endraw", "renumber",
  ]

  /// Words of Jinja and docxtpl that this language leaves out, and the two that people mistake most.
  private static let unsupported: Set<String> = [
    "include", "import", "from", "extends", "block", "endblock", "do", "autoescape", "endautoescape", "trans",
    "endtrans", "debug",
  ]

  private static let mistaken = [
    "elseif": "elif", "elsif": "elif", "elseIf": "elif", "foreach": "for", "end": "endfor / endif",
    "fi": "endif",
    "unless": "if not", "next": "endfor", "let": "set", "var": "set",
  ]

  static func unknownStatement(_ word: String, at range: Range<Int>, in source: SourceText) -> TagFault {
    if unsupported.contains(word) { return .unsupported(word, at: range, in: source) }
    let hints: [Wording]
    if let meant = mistaken[word] {
      hints = [Wording("是否应为「\(meant)」？", "did you mean `\(meant)`?")]
    } else {
      let near = didYouMean(word, among: known)
      hints = near.isEmpty ? [Wording("要写出一个值，请用 {{ … }}", "to print a value, write {{ … }}")] : near
    }
    return TagFault(
      range, "T112", Wording("没有语句「\(short(word))」", "there is no statement `\(short(word))`"), hints: hints,
      quote: source.quote(from: range.lowerBound))
  }

  static func unsupported(_ word: String, at range: Range<Int>, in source: SourceText) -> TagFault {
    TagFault(
      range, "T116", Wording("不支持语句「\(word)」", "the statement `\(word)` is not supported"),
      hints: [
        Wording(
          "可用的语句：" + known.joined(separator: " "), "statements there are: " + known.joined(separator: ", "))
      ],
      quote: source.quote(from: range.lowerBound))
  }

  static func noKeyword(at range: Range<Int>, in source: SourceText) -> TagFault {
    TagFault(
      range, "T113", Wording("{% 后面应为语句，如 for、if、set", "a statement such as for, if or set must follow {%"),
      hints: [Wording("要写出一个值，请用 {{ … }}", "to print a value, write {{ … }}")],
      quote: source.quote(from: range.lowerBound))
  }

  static func surplus(_ word: String, _ token: Token, in source: SourceText) -> TagFault {
    let found = short(source.text(token.range))
    let isElseIf = word == "else" && token.kind == .name("if")
    return TagFault(
      token.range, "T113",
      Wording("「\(word)」语句里多出了「\(found)」", "the statement `\(word)` ends before `\(found)`"),
      hints: isElseIf
        ? [Wording("「否则如果」请写 elif", "write `elif`")] : word == "if" || word == "elif" ? mends(of: found) : [],
      quote: source.quote(from: token.range.lowerBound))
  }

  static func forWithoutIn(_ token: Token, in source: SourceText) -> TagFault {
    TagFault(
      token.range, "T113", Wording("for 语句缺 in", "`in` is missing in the statement `for`"),
      hints: [Wording("写法：{% for 诉求 in 诉求清单 %}", "write {% for item in list %}")],
      quote: source.quote(from: max(0, token.range.lowerBound - 12)))
  }

  static func setWithoutValue(_ token: Token, in source: SourceText) -> TagFault {
    TagFault(
      token.range, "T113", Wording("set 语句应为：名称 = 值", "the statement `set` is written: name = value"),
      hints: [
        Wording(
          "写法：{% set 合计 = 0 %}，或 {% set 落款 %}…{% endset %}",
          "write {% set total = 0 %}, or {% set ending %}…{% endset %}")
      ],
      quote: source.quote(from: max(0, token.range.lowerBound - 12)))
  }

  static func callOfNoMacro(at range: Range<Int>, in source: SourceText) -> TagFault {
    TagFault(
      range, "T138", Wording("call 后面应为对宏的调用", "`call` must be followed by the call of a macro"),
      hints: [
        Wording("写法：{% call 方框(\"标题\") %}…{% endcall %}", "write {% call box(\"title\") %}…{% endcall %}")
      ],
      quote: source.quote(from: range.lowerBound))
  }
}
