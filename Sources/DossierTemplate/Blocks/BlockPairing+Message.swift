import DossierCore

extension BlockPairing.Fault.Kind {
  var code: DiagnosticCode {
    switch self {
    case .unclosed: "T120"
    case .stray: "T121"
    case .crossed: "T122"
    case .misplacedBranch: "T123"
    case .callOfPlainLoop: "T139"
    case .misplacedControl: "T140"
    case .callOfNoCaller: "T141"
    }
  }
}

extension BlockPairing.Fault {
  /// What is wrong, naming the place where the block was opened if it is known.
  func message(of tags: [Tag], openedAt place: Wording?) -> Wording {
    let word = tags[tag].keyword
    let opener = opened.map { short(tags[$0].source) } ?? ""
    let at = place.map { Wording("（\($0.chinese)）", " (\($0.english))") } ?? Wording("", "")
    switch kind {
    case .unclosed:
      return Wording(
        "「\(opener)」\(at.chinese)没有用 \(tags[tag].closingWord) 结束",
        "`\(opener)`\(at.english) is not closed by \(tags[tag].closingWord)")
    case .stray where opened == nil:
      return Wording("多出 \(word)，前面没有对应的开头", "\(word) without anything before it that it could belong to")
    case .stray:
      return Wording(
        "多出 \(word)：现在打开着的是「\(opener)」\(at.chinese)",
        "\(word) without its beginning; what is open here is `\(opener)`\(at.english)")
    case .crossed:
      return Wording(
        "\(word) 出现时，「\(opener)」\(at.chinese)还没有结束",
        "\(word) comes while `\(opener)`\(at.english) is still open")
    case .misplacedBranch:
      return Wording(
        "\(word) 不能写在这里：它所在的是「\(opener)」\(at.chinese)",
        "\(word) cannot stand here; it lies in `\(opener)`\(at.english)")
    case .callOfPlainLoop:
      return Wording(
        "loop(…) 只能写在 recursive 循环里", "loop(…) can only stand in a loop that is recursive")
    case .misplacedControl:
      return Wording("\(word) 不在循环里", "\(word) stands in no loop")
    case .callOfNoCaller:
      return Wording("caller(…) 只能写在宏里", "caller(…) can only stand in a macro")
    }
  }

  func hints(of tags: [Tag]) -> [Wording] {
    switch kind {
    case .unclosed, .crossed:
      guard let opened else { return [] }
      let end = "{% \(tags[opened].closingWord) %}"
      return [Wording("请在该块的末尾补上 \(end)", "add \(end) where the block ends")]
    case .stray:
      return [Wording("请删除它，或补上它的开头", "delete it, or add its beginning")]
    case .misplacedBranch:
      return [
        Wording(
          "else 只能有一个，写在最后；循环里没有 elif", "there can be one else, and it comes last; a loop has no elif")
      ]
    case .callOfPlainLoop:
      return [
        Wording(
          "写法：{% for 项 in 清单 recursive %}…{{ loop(项.下级) }}…{% endfor %}",
          "write {% for item in list recursive %}…{{ loop(item.children) }}…{% endfor %}")
      ]
    case .misplacedControl:
      return [
        Wording(
          "把它移到 for 和 endfor 之间；宏、set、filter、call 的内容里不能用",
          "move it between for and endfor, outside of what a macro, set, filter or call holds")
      ]
    case .callOfNoCaller:
      return [
        Wording("把它移到 macro 和 endmacro 之间", "move it between macro and endmacro")
      ]
    }
  }

  private func short(_ source: String) -> String {
    source.count > 30 ? source.prefix(30) + "…" : source
  }
}

extension Tag {
  fileprivate var keyword: String {
    if case .statement(let statement) = content { statement.keyword } else { "" }
  }

  fileprivate var closingWord: String { "end" + keyword }
}
