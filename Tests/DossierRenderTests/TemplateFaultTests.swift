import DossierCore
import DossierOffice
import DossierRender
import DossierTemplate
import Testing

@Suite struct TemplateFaultTests {
  @Test(arguments: Format.allCases)
  func `all faults of a template are found at once with their places`(format: Format) throws {
    var sheet = Sheet(
      "{% for x in 列 %}", .grid([["{{ 编号 | 大血 }}", "{{ 编号"], ["{% endif %}", ""]]), "｛｛编号｝｝")
    sheet.header = ["{{ }}"]
    sheet.footer = ["{% if 越级 %}"]
    #expect(
      try Set(sheet.faults(format).map { "\($0.code) \($0.location.place?.wording.chinese ?? "")" }) == [
        "T120 正文第1段", "T110 正文第1个表格第1行第1格", "T101 正文第1个表格第1行第2格", "T121 正文第1个表格第2行第1格",
        "T103 正文第2段", "T106 页眉第1段", "T120 页脚第1段",
      ])
    #expect(diagnostics { _ = try sheet.template(format) }.count == 7)
  }

  @Test(arguments: Format.allCases)
  func `crossed blocks are found`(format: Format) throws {
    let found = try Sheet("{% for x in 列 %}", "{% if x %}", "{% endfor %}", "{% endif %}").faults(format)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.severity == .error && $0.location.place != nil })
  }

  @Test(arguments: Format.allCases)
  func `a raw block without its end is found where it begins`(format: Format) throws {
    let found = try Sheet("甲", "{% raw %}乙", "{{ 丙 }}").faults(format)
    #expect(found.map { $0.location.place?.paragraph } == [2])
  }

  private static let misplaced: [(String, [Node])] = [
    ("from a cell to behind the table", [.grid([["{% for x in 列 %}{{ x }}", "右"]]), "{% endfor %}"]),
    (
      "from one table to another",
      [.grid([["甲{% for x in 列 %}", "乙"]]), "中", .grid([["丙", "{% endfor %}丁"]])]
    ),
    ("from a text box to the text", [.box(["{% if 越级 %}甲"]), "乙{% endif %}"]),
    ("else in another cell of the row", [.grid([["{% if 越级 %}甲", "{% else %}乙", "丙{% endif %}"]])]),
  ]

  @Test(arguments: misplaced.indices, Format.allCases)
  func `a block whose tags stand on different levels is refused`(index: Int, format: Format) throws {
    let found = try Sheet(body: Self.misplaced[index].1).faults(format)
    #expect(found.map(\.code) == ["R101"], "\(Self.misplaced[index].0)")
    #expect(found.allSatisfy { $0.message.chinese.contains("正文第") && !$0.hints.isEmpty })
  }

  @Test(arguments: Format.allCases)
  func `a row or cell tag outside a table is refused`(format: Format) throws {
    let found = try Sheet("{%tr for x in 列 %}", "{{ x }}", "{%tr endfor %}").faults(format)
    #expect(found.map(\.code) == ["R103", "R103"])
  }

  @Test(arguments: Format.allCases)
  func `text that a prefixed tag sweeps away is warned of`(format: Format) throws {
    let found = try Sheet("{%p if 越级 %}不印", "印", "{%p endif %}").faults(format)
    #expect(found.map { "\($0.code) \($0.severity)" } == ["R102 warning"])
  }

  @Test func `a tag where none is filled in is warned of`() throws {
    var package = try Sheet("{{ 编号 }}").package(.odt)
    let meta = String(decoding: try package.bytes(of: "meta.xml"), as: UTF8.self)
    package["meta.xml"] = Array(
      meta.replacing(
        "<dc:title>",
        with:
          #"<meta:template xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="{{ 网址 }}"/><dc:title>"#
      ).utf8)
    let found = try TemplateInspection(package, name: "模板.odt").diagnostics
    #expect(found.map(\.code) == ["R105"])
    #expect(found.map(\.severity) == [.warning])
  }

  @Test(arguments: Format.allCases)
  func `what each block repeats is told`(format: Format) throws {
    let sheet = Sheet(
      "{% for x in 列 %}{{ x }}{% endfor %}", "{% if 越级 %}", "甲", "{% endif %}",
      .grid([["{% for x in 列 %}{{ x }}", "{% endfor %}"]]),
      .grid([["{%tc for x in 列 %}", "{{ x }}", "{%tc endfor %}"]]))
    let decisions = try sheet.template(format).decisions
    #expect(decisions.map(\.repeats) == [.text, .paragraphs, .rows, .cells])
    #expect(
      decisions.map { $0.opening.place?.wording.chinese } == [
        "正文第1段", "正文第2段", "正文第1个表格第1行第1格", "正文第2个表格第1行第1格",
      ])
  }

  @Test(arguments: Format.allCases)
  func `the fields of a template are listed with their places`(format: Format) throws {
    let fields = try Sheet("{{ 信访人.姓名 }}", "{% for x in 诉求 %}{{ x.请求 | 空白 }}{% endfor %}").template(format)
      .fields
    #expect(fields.map(\.read.path.description) == ["信访人.姓名", "诉求", "x.请求"])
    #expect(fields.map(\.read.isOptional) == [false, false, true])
    #expect(fields.map { $0.location.place?.paragraph } == [1, 2, 2])
  }

  @Test(arguments: Format.allCases)
  func `templates that ask for too many tags are refused`(format: Format) throws {
    let text = String(repeating: "{{a}}", count: 20_001)
    #expect(try Sheet(.line(.text(text))).faults(format).map(\.code) == ["R104"])
  }
}
