import DossierCore
import DossierRender
import Testing

@Suite struct MissingValueTests {
  private let sheet: Sheet = {
    var sheet = Sheet(
      "{{ 信访人.单位 }}{{ 信访人.姓名 }}",
      .grid([["头", "头"], ["{% for x in 诉求 %}{{ x.请求 }}", "{{ x.金额 | 大写 }}{% endfor %}"]]),
      .table([[["左"], ["上", "{{ 案件.编号 }}"]]]),
      "{% if 信访人.单位 %}有{% else %}没有{% endif %}{{ 信访人.单位 | 空白 }}{{ 备注 | default('') }}")
    sheet.header = ["{{ 卷号 }}"]
    sheet.footnote = ["{{ 脚注 }}"]
    sheet.title = "{{ 题名 }}"
    return sheet
  }()

  private let data: Value = [
    "信访人": ["姓名": "周明远", "单位": nil], "案件": [:],
    "诉求": [["请求": "甲"], ["请求": "乙", "金额": 12], ["金额": 3]],
  ]

  @Test(arguments: Format.allCases)
  func `all missing values are reported at once with place and path`(format: Format) throws {
    let found = diagnostics { _ = try sheet.rendered(data, format) }
    #expect(
      Set(found.map(\.summary)) == [
        "R201 | 正文第1段 | 信访人.单位 | {{ 信访人.单位 }}",
        "R201 | 正文第1个表格第2行第1格 | 诉求[2].请求 | {{ x.请求 }}",
        "R201 | 正文第1个表格第2行第2格 | 诉求[0].金额 | {{ x.金额 | 大写 }}",
        "R201 | 正文第2个表格第1行第2格 | 案件.编号 | {{ 案件.编号 }}",
        "R201 | 页眉第1段 | 卷号 | {{ 卷号 }}",
        "R201 | 脚注第1段 | 脚注 | {{ 脚注 }}",
        "R201 | 文档属性第1段 | 题名 | {{ 题名 }}",
      ])
    #expect(found.allSatisfy { $0.location.file == "模板.\(format)" && $0.severity == .error })
    #expect(found.first?.message.chinese == "没有「信访人.单位」的值")
  }

  @Test(arguments: Format.allCases)
  func `a blank stands in for what is missing where that is asked for`(format: Format) throws {
    let (bytes, notes) = try sheet.rendered(data, format, missing: .blank("＿＿"))
    #expect(
      try Reading.lines(of: bytes, format).prefix(5) == [
        "＿＿周明远", "头｜头", "甲｜＿＿", "乙｜壹拾贰元整", "＿＿｜叁元整",
      ])
    #expect(notes.count == 7)
    #expect(notes.allSatisfy { $0.severity == .warning && $0.code == "R201" })
  }

  @Test(arguments: Format.allCases)
  func `the tag stays where that is asked for`(format: Format) throws {
    let lines = try sheet.lines(data, format, missing: .keep)
    #expect(lines.prefix(3) == ["{{ 信访人.单位 }}周明远", "头｜头", "甲｜{{ x.金额 | 大写 }}"])
  }

  @Test(arguments: Format.allCases)
  func `a name given to a missing value is reported by its place in the data`(format: Format) throws {
    let sheet = Sheet("{% set 单位 = 信访人.单位 %}", "{% if 单位 %}有{% endif %}{{ 单位 | default('无') }}", "{{ 单位 }}")
    #expect(
      diagnostics { _ = try sheet.rendered(data, format) }.map(\.summary)
        == ["R201 | 正文第3段 | 信访人.单位 | {{ 单位 }}"])
  }

  @Test(arguments: Format.allCases)
  func `a loop with a condition counts the places of the whole list`(format: Format) throws {
    let sheet = Sheet("{% for x in 诉求 if x.金额 %}{{ x.请求 }}{% endfor %}")
    #expect(
      diagnostics { _ = try sheet.rendered(data, format) }.map(\.location.field?.description) == ["诉求[2].请求"])
  }

  @Test(arguments: Format.allCases)
  func `nested lists are named by both places`(format: Format) throws {
    let sheet = Sheet("{% for x in 甲 %}", "{% for y in x.乙 %}", "{{ y.丙 }}", "{% endfor %}", "{% endfor %}")
    let data: Value = ["甲": [["乙": []], ["乙": [["丙": 1], ["丁": 1]]]]]
    #expect(
      diagnostics { _ = try sheet.rendered(data, format) }.map(\.location.field?.description) == [
        "甲[1].乙[1].丙"
      ])
  }

  @Test(arguments: Format.allCases)
  func `a loop over what is missing or no list is reported`(format: Format) throws {
    let sheet = Sheet(
      "{% for x in 没有 %}{{ x }}{% endfor %}", "{% for x in 数 %}{{ x }}{% endfor %}",
      "{% for x in 空值 %}{% endfor %}")
    #expect(
      diagnostics { _ = try sheet.rendered(["数": 3, "空值": nil], format) }.map(\.summary) == [
        "R201 | 正文第1段 | 没有 | {% for x in 没有 %}", "R202 | 正文第2段 |  | {% for x in 数 %}",
        "R201 | 正文第3段 | 空值 | {% for x in 空值 %}",
      ])
  }

  @Test(arguments: Format.allCases)
  func `faults beyond a thousand are counted as one`(format: Format) throws {
    let sheet = Sheet("{% for x in range(5000) %}{{ 甲[x].乙 }}{% endfor %}")
    let found = diagnostics { _ = try sheet.rendered([:], format) }
    #expect(found.count <= 1001)
    #expect(Set(found.map(\.code)).isSubset(of: ["R201", "R208"]))
  }

  @Test func `a loop without end is stopped`() throws {
    let sheet = Sheet("{% for x in range(1001) %}{% for y in range(1001) %}{% endfor %}{% endfor %}")
    #expect(diagnostics { _ = try sheet.rendered([:], .docx) }.map(\.code) == ["R204"])
  }
}
