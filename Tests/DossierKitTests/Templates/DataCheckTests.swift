import DossierCore
import Foundation
import Testing

@testable import DossierKit

/// Templates tried with data: `dossier template check FILE --data FILE`.
@Suite struct DataCheckTests {
  private let scratch = SupportScratch()

  private func check(_ data: String, _ text: String...) throws -> [Diagnostic] {
    let file = try scratch.document("模板.docx", text.joined(separator: " "))
    let path = "\(scratch.path)/数据.json"
    try Data(data.utf8).write(to: URL(filePath: path))
    return try InspectTemplate(data: path).check(file).diagnostics.filter { $0.code != "K102" }
  }

  private func briefs(_ found: [Diagnostic]) -> [String] {
    found.map { "\($0.code) \($0.severity) \($0.message.chinese) \($0.hints.first?.chinese ?? "")" }
  }

  @Test func `a template that fits its data has nothing to object to`() throws {
    let data = #"{"人": {"姓名": "甲", "电话": null}, "表": [{"名": "乙"}], "日": "2026-03-05"}"#
    #expect(
      try check(
        data, "{{ 人.姓名 }}{{ 人.电话 | 空白 }}{% for x in 表 %}{{ x.名 }}{% endfor %}{{ 日 | 日期 }}"
      ).isEmpty)
  }

  @Test func `a misspelt field is named with what was meant`() throws {
    let found = try check(#"{"信访人": {"姓名": "甲"}}"#, "{{ 信访人.性名 }}{{ 信访人.姓名 }}{{ 姓名 }}")
    #expect(found.map(\.code) == ["R201", "R201"])
    #expect(found.map { $0.hints.first?.chinese } == ["是不是「信访人.姓名」？", "是不是「信访人.姓名」？"])
    #expect(found.allSatisfy { $0.location.place?.paragraph == 1 && $0.severity == .error })
  }

  @Test func `a misspelt field in a branch that is not taken is a warning`() throws {
    let found = try check(#"{"甲": false, "电话": "1"}"#, "{% if 甲 %}{{ 电活 }}{{ 别的 }}{% endif %}{{ 电话 }}")
    #expect(
      briefs(found) == [
        "K104 warning 数据里没有「电活」；这次填写没有用到它 是不是「电话」？",
        "K104 note 数据里没有「别的」；这次填写没有用到它 会用到的时候，在数据里补上它",
      ])
  }

  @Test func `what may be missing is not spoken of unless it looks misspelt`() throws {
    let found = try check(
      #"{"单位": "甲"}"#, "{{ 单位 }}{{ 备注 | 空白 }}{% if 附件 %}有{% endif %}{{ 单立 | default(\"\") }}")
    #expect(briefs(found) == ["K104 warning 数据里没有「单立」；这次填写没有用到它 是不是「单位」？"])
  }

  @Test func `a field that only some elements lack is named for those`() throws {
    let found = try check(#"{"表": [{"名": "甲"}, {}]}"#, "{% for x in 表 %}{{ x.名 }}{% endfor %}")
    #expect(found.map(\.code) == ["R201"])
    #expect(found.first?.location.field?.description == "表[1].名")
  }

  @Test func `wrong types are told with their place`() throws {
    let found = try check(
      #"{"数": 3, "日": "明天", "零": 0}"#, "{% for x in 数 %}{{ x }}{% endfor %}", "{{ 日 | 日期 }}{{ 数 / 零 }}")
    #expect(found.map(\.code) == ["R202", "T136", "T133"])
    #expect(found.allSatisfy { $0.location.place != nil && !$0.hints.isEmpty })
  }

  @Test func `data that no tag reads is a note at its line`() throws {
    let found = try check(
      """
      {"信访人": {"姓名": "甲", "住址": "乙"},
       "备注": "丙",
       "整块": {"一": 1, "二": 2},
       "表": [{"名": 1, "数": 2},
              {"名": 3, "另": 4}]}
      """, "{{ 信访人.姓名 }}{% for x in 表 %}{{ x.名 }}{% endfor %}")
    #expect(
      found.map { "\($0.code) \($0.severity) \($0.location.line ?? 0) \($0.message.chinese)" } == [
        "K105 note 1 模板没有用到数据里的「信访人.住址」", "K105 note 2 模板没有用到数据里的「备注」",
        "K105 note 3 模板没有用到数据里的「整块」", "K105 note 4 模板没有用到数据里的「表[].数」",
        "K105 note 4 模板没有用到数据里的「表[].另」",
      ])
    #expect(found.allSatisfy { $0.location.file?.hasSuffix("数据.json") == true })
  }

  @Test(arguments: [
    "{{ 表 }}", "{{ 表 | join }}", "{{ 表 | tojson }}", "{% for x in 表 %}{{ x }}{% endfor %}",
    "{% for x in 表 %}{{ x.items() | list }}{% endfor %}", "{% for k, v in 表[0].items() %}{{ k }}{% endfor %}",
    "{{ 表 | map(attribute='名') | join }}{{ 表 | length }}", "{{ 表 | groupby('名') }}",
    "{% if 表 == 1 %}{% endif %}",
    "{% set y = 表 %}{{ y }}", "{{ 表[0] }}", "{% for x in 表 | sort(attribute='名') %}{{ x }}{% endfor %}",
  ])
  func `data that is read as a whole is used`(text: String) throws {
    #expect(try check(#"{"表": [{"名": 1, "数": 2}]}"#, text).filter { $0.code == "K105" }.isEmpty)
  }

  @Test func `a faulty template is told of its faults and of fields that are not there`() throws {
    let found = try check(#"{"姓名": "甲", "余": 1}"#, "{{ 姓名 | 大些 }}{{ 性名 }}")
    #expect(found.map(\.code) == ["T110", "K104"])
  }

  @Test func `data that cannot be read is an error with its line`() throws {
    let error = #expect(throws: DossierError.self) { _ = try check("{\n \"a\": ]", "{{ a }}") }
    #expect(error?.diagnostics.first?.location.line == 2)
  }

  @Test func `a picture outside the folder of the data is not read`() throws {
    try Data("x".utf8).write(to: URL(filePath: "\(scratch.path)/外.png"))
    for path in ["/etc/passwd", "../\(URL(filePath: scratch.path).lastPathComponent)/外.png", "a/../../b.png"]
    {
      let found = try check("{}", "{{ '\(path)' | 图片 }}")
      #expect(found.map(\.code) == ["R230"])
      #expect(found.first?.location.place?.paragraph == 1)
    }
  }

  @Test(arguments: [
    #"\ud800"#, #"\udfff甲"#, #"\ud800\ud800"#, #"\u0000"#, #"\ufffe"#, #"\u001b"#, #"\ud842\udfb7"#,
  ])
  func `any escape of JSON is filled in or refused, and never breaks the file`(escape: String) throws {
    do {
      let found = try check("{\"值\": \"甲\(escape)乙\"}", "{{ 值 }}")
      #expect(found.map(\.code).allSatisfy { $0 == "R206" })
    } catch let error as DossierError {
      // Half of a surrogate pair is no character: the line is named.
      #expect(error.diagnostics.map(\.location.line) == [1])
      #expect(escape.contains("d800") || escape.contains("dfff"))
    }
  }
}
