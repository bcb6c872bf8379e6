import DossierCore
import Testing

@testable import DossierTemplate

@Suite struct FieldReadTests {
  private func reads(_ source: String) throws -> [String] {
    try Expression(parsing: source).fieldPaths.map { "\($0.path) \($0.usage)\($0.isOptional ? " ?" : "")" }
  }

  @Test(arguments: [
    ("信访人.姓名", ["信访人.姓名 printed"]),
    ("信访人.电话 | default(机关.电话)", ["信访人.电话 filtered(\"default\") ?", "机关.电话 printed"]),
    ("日 | 空白 | upper", ["日 filtered(\"空白\") ?"]), ("a + b", ["a calculated", "b calculated"]),
    ("a == 'x'", ["a compared ?"]),
    ("a < 3", ["a compared"]), ("a is defined", ["a tested ?"]),
    ("a if b else c", ["b tested ?", "a printed", "c printed"]),
    ("a if a else c", ["a tested ?", "a printed ?", "c printed"]),
    ("a and a.b", ["a tested ?", "a.b printed"]),
    ("清单[0].名", ["清单[0].名 printed"]), ("清单[i].名", ["清单[0].名 printed", "i calculated"]),
    ("a.upper()", ["a called(\"upper\")"]),
    ("a ~ b", ["a printed", "b printed"]),
    ("清单 | sum(attribute='金额')", ["清单 filtered(\"sum\")", "清单[0].金额 filtered(\"sum\")"]),
    ("清单 | selectattr('完成') | list", ["清单 filtered(\"selectattr\")", "清单[0].完成 tested ?"]), ("'x'", []),
  ])
  func `the fields of an expression are known without data`(source: String, expected: [String]) throws {
    #expect(try reads(source) == expected)
  }

  @Test func `filters are listed`() throws {
    #expect(
      try Expression(parsing: "a | map('upper') | join(b | 日期)").filterNames == [
        "join", "map", "upper", "日期",
      ])
  }

  @Test func `statements say what they loop over and ask for`() throws {
    guard case .statement(let statement)? = TagScanner.scan("{% for a in 诉求清单 if a.请求 %}").tags.first?.content
    else {
      Issue.record("no statement")
      return
    }
    #expect(
      statement.fieldReads == [
        FieldRead("诉求清单", .looped), FieldRead("a.请求", .tested, isOptional: true),
      ])
  }

  @Test func `filters of other modules take their arguments by place and by name`() throws {
    let library = FilterLibrary.standard.adding(
      "签名",
      Filter(["角色", "字号"], required: 1) { value, arguments throws(EvaluationFault) in
        guard let names = value.list else { throw .failed("S101", Wording("不是签署", "no signatures")) }
        return .text("\(names.count)\(try arguments.text("角色") ?? "")\(try arguments.integer("字号") ?? 0)")
      })
    var scope = Scope(root: ["签署": ["甲", "乙"]], filters: library)
    #expect(try Expression(parsing: "签署 | 签名('审核人', 字号=3)", filters: library).printed(in: &scope) == "2审核人3")
    #expect(throws: TagFault.self) { try Expression(parsing: "签署 | 签名", filters: library) }
    #expect(TagScanner.scan("{{ 签署 | 签名('x') }}").faults.map(\.code) == ["T110"])
    #expect(TagScanner.scan("{{ 签署 | 签名('x') }}", filters: library).faults.isEmpty)
  }
}
