import DossierCore
import Testing

@testable import DossierTemplate

/// Expressions that are asked again and again while only some names change.
@Suite struct SteadyPartTests {
  private let data: Value = ["名单": ["甲", "乙", "丙"], "数": 2]

  private let numbers = PartNumbers()

  private func remembering(_ source: String, owned: Set<String> = []) throws -> Expression {
    try Expression(parsing: source).rememberingParts(Remembering(numbers, changing: ["项"], owned: owned))
  }

  @Test func `a steady part is worked out once, the rest each time`() throws {
    let expression = try remembering("项 in (名单 | reverse | list) and 名单 | length > 1")
    var scope = Scope(root: data)
    scope.define("项", "乙")
    #expect(try expression.evaluate(in: &scope).isTruthy)
    scope.define("名单", ["丁", "戊"])
    #expect(try expression.evaluate(in: &scope).isTruthy)
    scope.define("项", "丁")
    #expect(try !expression.evaluate(in: &scope).isTruthy)
  }

  @Test func `expressions that hold the same part work it out once between them`() throws {
    let (first, second) = try (
      remembering("项 or 名单 | length > 2"), remembering("not 项 and (名单 | length > 2)")
    )
    let other = try remembering("项 or 名单 | length > 1")
    var scope = Scope(root: data)
    scope.define("项", false)
    #expect(try first.evaluate(in: &scope).isTruthy)
    scope.define("名单", ["丁"])
    #expect(try second.evaluate(in: &scope).isTruthy)
    #expect(try !other.evaluate(in: &scope).isTruthy)
  }

  @Test func `a part with a name that each list has for itself is worked out for each list`() throws {
    let (first, second) = try (
      remembering("我 | length > 2", owned: ["我"]), remembering("我 | length > 2", owned: ["我"])
    )
    var scope = Scope(root: data)
    scope.define("我", ["甲", "乙", "丙"])
    #expect(try first.evaluate(in: &scope).isTruthy)
    scope.define("我", ["甲"])
    #expect(try first.evaluate(in: &scope).isTruthy)
    #expect(try !second.evaluate(in: &scope).isTruthy)
  }

  @Test func `what is picked from the data is picked once, what hangs on a changing name each time`() throws {
    let remembering = Remembering(numbers, changing: ["项"])
    let expression = try Expression(
      parsing: "(名单 | select(\"in\", [\"甲\"]) | list) + (名单 | select(\"in\", 项) | list)"
    )
    .rememberingPicks(remembering)
    var scope = Scope(root: data)
    for (entry, wanted) in [("乙", ["甲", "乙"]), ("丙", ["甲", "丙"]), ("甲", ["甲", "甲"])] as [(String, [String])] {
      scope.define("项", .list([.text(entry)]))
      #expect(try expression.evaluate(in: &scope) == .value(.list(wanted.map { .text($0) })))
    }
    scope.define("名单", ["乙"])
    #expect(try expression.evaluate(in: &scope) == .value(["甲"]))
  }

  @Test func `a named expression stands for nothing where something is missing, and is worked out once`()
    throws
  {
    let remembering = Remembering(numbers, changing: ["项"])
    let many = try #require(try Expression(parsing: "名单 | length + 数").named("多少", remembering))
    let nothing = try #require(try Expression(parsing: "没有 + 1").named("空", remembering))
    #expect(try Expression(parsing: "项 + 1").named("变", remembering) == nil)
    let expression = try Expression(parsing: "多少 == 5 and 空 is undefined and not 空").replacing(
      Record(), [many, nothing])
    #expect(expression.names == ["多少", "空"])
    var scope = Scope(root: data)
    #expect(try expression.evaluate(in: &scope).isTruthy)
    scope.define("数", 7)
    #expect(try expression.evaluate(in: &scope).isTruthy)
    scope.define([many, nothing])
    #expect(scope.lookup("多少") == 5)
    #expect(scope.lookup("空") == nil)
  }

  @Test func `a later name for the same thing goes before an earlier one`() throws {
    let remembering = Remembering(numbers, changing: [])
    let (one, two) = try (
      #require(Expression(parsing: "1").named("甲", remembering)),
      #require(Expression(parsing: "2").named("甲", remembering))
    )
    var scope = Scope(root: [:])
    #expect(try Expression(parsing: "甲").replacing(Record(), [one, two]).evaluate(in: &scope) == .value(2))
  }

  @Test(arguments: [
    "项", "名单", "数 + 1", "名单[0] ~ 项", "项 in 名单", "not (名单 | select(\"in\", [\"乙\", 项]) | list)",
    "项 if 名单 | length > 数 else 名单 | first", "名单 | map(\"upper\") | join(项)", "项.无 | default(数 * 2)",
    "名单 is sequence and 项 is string", "[名单 | last, 项] | join(\"\")", "{\"甲\": 项}.甲",
  ])
  func `it comes to the same`(source: String) throws {
    let plain = try Expression(parsing: source)
    let expression = try remembering(source)
    var scope = Scope(root: data)
    for entry in ["甲", "丁", "乙"] {
      scope.define("项", .text(entry))
      #expect(try expression.evaluate(in: &scope) == plain.evaluate(in: &scope))
      #expect(try expression.evaluate(in: &scope) == plain.evaluate(in: &scope))
    }
    #expect(expression.source == source)
    #expect(expression.fieldPaths == plain.fieldPaths)
  }

  @Test func `a part that fails is not remembered`() throws {
    let expression = try remembering("项 and 1 / 数")
    var scope = Scope(root: ["数": 0])
    scope.define("项", "甲")
    #expect(throws: EvaluationFault.self) { try expression.evaluate(in: &scope) }
    scope.define("数", 1)
    #expect(try expression.evaluate(in: &scope).isTruthy)
  }

  @Test func `the beginning that does not change`() throws {
    func beginning(_ source: String) throws -> Bool? {
      var scope = Scope(root: data)
      let steady = try Expression(parsing: source).steadyBeginning(without: ["项"])
      return try steady?.evaluate(in: &scope).isTruthy
    }
    #expect(try beginning("数 > 1 and 名单 and 项 and 数 > 5") == true)
    #expect(try beginning("数 > 5 and 项") == false)
    #expect(try beginning("数 > 5") == false)
    #expect(try beginning("项 and 数 > 5") == nil)
    #expect(try beginning("项 or 数 > 5") == nil)
  }

  @Test func `values stand in place of names`() throws {
    let expression = try Expression(parsing: "项 in 用语 and (用语 | length) == 上限 and 用语.首 is undefined")
    var constants = Record()
    constants["用语"] = ["甲", "乙"]
    constants["上限"] = 2
    let replaced = expression.replacing(constants)
    var scope = Scope(root: ["项": "乙"])
    #expect(try replaced.evaluate(in: &scope).isTruthy)
    #expect(replaced.names == ["项"])
    let everywhere = #"项.startswith(用语[0]) or 用语[:上限] or -上限 < range(上限) | length or {"甲": 用语}.甲"#
    #expect(try Expression(parsing: everywhere).replacing(constants).names == ["项"])
    #expect(expression.names == ["项", "用语", "上限"])
  }
}

/// Filters look at literal arguments when the expression is read.
@Suite struct PreparedFilterTests {
  @Test(arguments: [
    (#"[1, 2, 3] | select(">", 1) | join(",")"#, "2,3"),
    (#"名单 | selectattr("岁", "equalto", 3) | map(attribute="名") | join(",")"#, "乙"),
    (#"名单 | rejectattr("岁") | map(attribute="名", default="无") | join(",")"#, "无"),
    (#"名单 | map(attribute="岁", default=0) | sum"#, "5"),
    (#"["b", "a"] | map("upper") | join"#, "BA"),
    (#"["b", "a"] | map("replace", "b", "c") | join"#, "ca"),
    (#"名单 | selectattr("岁", "equalto", 名单[1].岁) | map(attribute="名") | join(",")"#, "乙"),
    (#"名单 | rejectattr("岁", "equalto", 名单[1].岁) | map(attribute="号", default="-") | join(",")"#, "-,1"),
    (#"["a", "b"] | select("in", 名单[0].名 ~ "ab") | join"#, "ab"),
  ])
  func `they do what they did with arguments from data`(source: String, wanted: String) throws {
    let data: Value = ["名单": [["名": "甲", "岁": 2], ["名": "乙", "岁": 3], ["号": 1]]]
    #expect(try printed(source, data) == wanted)
  }

  @Test func `wrong arguments are told when they are used, not when they are read`() throws {
    for source in [#"[1] | select("无此判断")"#, #"[1] | map(1)"#, #"[1] | map("无此过滤器")"#] {
      #expect(evaluationFault(source) != nil)
      #expect(parsingFault(source) == nil)
      #expect(evaluationFault("数 or (" + source + ")", ["数": 1]) == nil)
    }
    #expect(evaluationFault(#"[] | map("replace") | list"#) == nil)
  }

  @Test func `an expression may be worked out with other filters than it was read with`() throws {
    let expression = try Expression(parsing: #""a" | upper"#)
    let shouting = FilterLibrary.standard.adding(
      "upper", Filter { value, _ in .text((value.text ?? "") + "!") })
    var scope = Scope(root: [:], filters: shouting)
    #expect(try expression.printed(in: &scope) == "a!")
    var usual = Scope(root: [:])
    #expect(try expression.printed(in: &usual) == "A")
  }
}
