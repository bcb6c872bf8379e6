public import DossierCore

extension EvaluationFault {
  /// The stable code of the fault.
  public var code: DiagnosticCode {
    switch self {
    case .missing: "T131"
    case .wrongType: "T132"
    case .divisionByZero: "T133"
    case .overflow: "T134"
    case .limit: "T135"
    case .unknownFilter: "T110"
    case .unreadable: "T136"
    case .badArgument: "T137"
    case .failed(let code, _, _): code
    case .needsMacro: "T118"
    }
  }

  /// One sentence: what is wrong. It holds names of fields and no values.
  public var message: Wording {
    switch self {
    case .missing(let path) where path.steps.isEmpty:
      Wording("这里要写的值没有填写", "the value to write here is not filled in")
    case .missing(let path):
      Wording("「\(path)」没有填写", "`\(path)` is not filled in")
    case .wrongType(let operation, let kind):
      Wording(
        "\(operation.chinese)不能用于\(kind.wording.chinese)",
        "\(operation.english) does not work on \(kind.wording.english)")
    case .divisionByZero: Wording("除数为零", "division by zero")
    case .overflow: Wording("数太大，无法精确计算", "the number is too large to be exact")
    case .limit(let limit): limit.wording
    case .unknownFilter(let name): Wording("没有过滤器「\(name)」", "there is no filter `\(name)`")
    case .unreadable(let wanted, _):
      Wording("这里的值不是\(wanted.chinese)", "the value here is not \(wanted.english)")
    case .badArgument(let name, let problem):
      Wording("「\(name)」的参数不对：\(problem.chinese)", "wrong argument for `\(name)`: \(problem.english)")
    case .failed(_, let message, _): message
    case .needsMacro(let call):
      Wording("没有函数「\(call.name)」", "there is no function `\(call.name)`")
    }
  }

  /// How to mend it.
  public var hints: [Wording] {
    switch self {
    case .missing:
      [
        Wording(
          "请在案件文件中填写；确可留空的，模板里写 | 空白 或 | default(\"\")",
          "fill it in, or write `| 空白` or `| default(\"\")` in the template where it may stay empty")
      ]
    case .wrongType:
      [
        Wording(
          "核对数据里的这一项；要变成数写 | int 或 | float，变成文字写 | string",
          "check the data; to turn a value into a number write `| int` or `| float`, into a text `| string`")
      ]
    case .divisionByZero:
      [
        Wording(
          "先判断除数：{{ 甲 / 乙 if 乙 else 0 }}", "ask for the divisor first: {{ a / b if b else 0 }}")
      ]
    case .overflow: [Wording("核对数据和算式；编号一类的长数字写成文字", "check data and formula; write long numbers as texts")]
    case .limit(let limit): [limit.mend]
    case .unknownFilter(let name): TagFault.didYouMean(name, among: FilterLibrary.standard.names)
    case .badArgument: [Wording("核对括号里的参数", "check what stands in the brackets")]
    case .needsMacro:
      [
        Wording(
          "在本文件里用 {% macro %} 定义它，再单独用一个标签调用",
          "define it in this file with {% macro %}, and call it in a tag of its own")
      ]
    case .unreadable(_, let hints) where hints.isEmpty: [Wording("核对数据里的这一项", "check this item of the data")]
    case .unreadable(_, let hints), .failed(_, _, let hints): hints
    }
  }

  /// The fault as a diagnostic at a place that the caller knows.
  public func diagnostic(at location: Location = Location()) -> Diagnostic {
    var location = location
    if case .missing(let path) = self, !path.steps.isEmpty, location.field == nil { location.field = path }
    return Diagnostic(code, .error, message, at: location, hints: hints)
  }

  /// The fault, with the path put in where it says "the value this is about".
  func about(_ path: @autoclosure () -> FieldPath) -> EvaluationFault {
    if case .missing(let known) = self, known.steps.isEmpty { .missing(path()) } else { self }
  }
}

extension EvaluationLimit {
  fileprivate var wording: Wording {
    switch self {
    case .loopTurns(let limit): Wording("循环超过 \(limit) 次", "more than \(limit) turns of loops")
    case .textSize(let limit): Wording("文字超过 \(limit) 字节", "a text of more than \(limit) bytes")
    case .listCount(let limit): Wording("列表超过 \(limit) 项", "a list of more than \(limit) elements")
    case .nesting(let limit):
      Wording("数据嵌套过深或过大（\(limit) 层）", "data nested too deeply (\(limit) levels) or too large")
    case .work: Wording("计算量过大，已停止", "stopped: too much to compute")
    }
  }

  fileprivate var mend: Wording {
    switch self {
    case .loopTurns, .listCount, .work:
      Wording("把数据分成几份，分别生成", "split the data and render it in several documents")
    case .textSize: Wording("把这段文字分成几个字段", "split the text into several fields")
    case .nesting: Wording("让数据少几层", "let the data have fewer levels")
    }
  }
}

extension ValueKind {
  /// The kind in words: `列表`, `a list`.
  public var wording: Wording {
    switch self {
    case .null: Wording("空值", "nothing")
    case .bool: Wording("真假值", "a truth value")
    case .number: Wording("数", "a number")
    case .text: Wording("文字", "a text")
    case .list: Wording("列表", "a list")
    case .record: Wording("记录", "a record")
    case .picture: Wording("图片", "a picture")
    }
  }
}
