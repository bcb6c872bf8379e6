import DossierCore
import Testing

@testable import DossierTemplate

@Suite struct MissingValueTests {
  private static let data: Value = ["信访人": ["姓名": "周明远", "单位": nil], "诉求清单": [["请求": "修路"], [:]], "列": []]

  @Test(arguments: [
    ("列 | first", "列"), ("列 | max", "列"), ("[] | last", "| last"), ("信访人.电话", "信访人.电话"), ("信访人.单位", "信访人.单位"),
    ("信访人.单位.名称", "信访人.单位"), ("机关.承办.名称", "机关"),
    ("诉求清单[1].请求", "诉求清单[1].请求"), ("诉求清单[5].请求", "诉求清单[5]"), ("信访人[\"电话\"]", "信访人.电话"),
    ("\"致\" ~ 信访人.电话", "信访人.电话"), ("\"致\" ~ 信访人.单位", "信访人.单位"), ("信访人.电话 | upper", "信访人.电话"),
    ("信访人.年龄 + 1", "信访人.年龄"), ("信访人.单位.upper()", "信访人.单位"), ("-信访人.年龄", "信访人.年龄"), ("信访人.年龄 > 3", "信访人.年龄"),
    ("[信访人.年龄]", "信访人.年龄"), ("信访人.单位 | upper", "信访人.单位"), ("信访人.get(\"电话\")", "信访人.电话"),
    ("诉求清单 | map(attribute=\"请求\") | join(\"、\")", "诉求清单"), ("诉求清单 | join(\"、\", attribute=\"请求\")", "请求"),
  ])
  func `printing what is missing names the field`(source: String, path: String) {
    guard case .missing(let found)? = evaluationFault(source, Self.data) else {
      Issue.record("\(source) is no missing value")
      return
    }
    #expect(found.description == path)
  }

  @Test(arguments: [
    ("信访人.电话 | default(\"无\")", "无"), ("机关.承办.名称 | 空白", "＿＿＿＿"), ("机关.名称 is defined", "False"),
    ("\"有\" if 信访人.电话 else \"无\"", "无"), ("信访人.电话 or \"无\"", "无"), ("not 机关.名称", "True"),
    ("\"甲\" in 机关.名单", "False"),
    ("机关.名称 == \"甲\"", "False"), ("机关.名称 != \"甲\"", "True"), ("信访人.姓名 and \"有\"", "有"), ("\"甲\" if 列", ""),
    ("诉求清单 | map(attribute=\"请求\") | select | join(\"、\")", "修路"),
    ("诉求清单 | selectattr(\"请求\") | list | length", "1"),
    ("诉求清单 | map(attribute=\"请求\", default=\"无\") | join", "修路无"),
  ])
  func `what is missing can be asked for`(source: String, expected: String) throws {
    #expect(try printed(source, Self.data) == expected)
  }

  @Test func `a name of a loop is reported by its place in the data`() throws {
    var scope = Scope(root: Self.data)
    let list = try Expression(parsing: "诉求清单")
    let origin = list.origin(in: scope)
    scope.push()
    scope.define("诉求", Self.data["诉求清单"][1], from: origin?.appending(1))
    let expression = try Expression(parsing: "诉求.请求")
    #expect(throws: EvaluationFault.missing("诉求清单[1].请求")) { try expression.printed(in: &scope) }
    scope.pop()
    #expect(scope.lookup("诉求") == nil)
  }

  @Test func `the message names the field and no value`() {
    let fault = EvaluationFault.missing("信访人.电话")
    #expect(fault.message.chinese == "「信访人.电话」没有填写")
    #expect(fault.diagnostic().location.field == "信访人.电话")
  }
}
