import DossierCore
import DossierOffice
import DossierRender
import Testing

/// secretary's `markdown` filter in ODF templates.
@Suite struct MarkdownTests {
  private func root(_ text: String, _ sheet: Sheet = Sheet("前", "{{ 文|markdown|safe }}", "后")) throws
    -> XMLElement
  {
    let bytes = try sheet.rendered(["文": .text(text)], .odt).bytes
    return try OfficePackage(bytes: bytes, name: "成品").xml("content.xml").root
  }

  private static let cases: [(String, [String])] = [
    ("# 标题\n\n一段\n两行\n\n又一段", ["标题", "一段\n两行", "又一段"]),
    ("标题\n====\n次\n---\n***\n文", ["标题", "次", "文"]),
    ("- 甲\n- 乙\n  续\n\n  再一段\n    - 内\n- 丙", ["甲", "乙\n续", "再一段", "内", "丙"]),
    ("1. 甲\n2) 乙\n> 引\n> 文", ["甲", "乙", "引\n文"]),
    ("```swift\nlet a = 1 < 2\n\n  b\n```\n末", ["let a = 1 < 2\n\n  b", "末"]),
    ("**粗***斜*`码 * x`[链](https://a.cn) \\*不\\* 2 * 3 * 4 a_b_c", ["粗斜码 * x链 *不* 2 * 3 * 4 a_b_c"]),
    ("a&lt;b <b>c</b> 1 < 2 ![图](x.png) [坏](javascript:x) <https://a.cn>", ["a<b c 1 < 2 图 坏 https://a.cn"]),
    ("", []), ("**未完 `也未完 [同", ["**未完 `也未完 [同"]),
  ]

  @Test(arguments: cases.indices)
  func `Markdown becomes paragraphs, headings and lists`(index: Int) throws {
    let (text, lines) = Self.cases[index]
    #expect(Reading.lines(in: try root(text)) == ["前"] + lines + ["后"])
  }

  @Test func `what Markdown says of the look is kept`() throws {
    let root = try root("## 头\n- **粗**\n\n[链](https://a.cn)")
    let head = try #require(root.descendants(named: "text:h").first)
    #expect([head["text:style-name"], head["text:outline-level"]] == ["Heading_20_2", "2"])
    let list = try #require(root.descendants(named: "text:list").first)
    let styles = try #require(root.first("office:automatic-styles"))
    #expect(styles.all("text:list-style").map { $0["style:name"] } == [list["text:style-name"]])
    let bold = try #require(list.descendants(named: "text:span").first)
    let style = styles.all("style:style").first { $0["style:name"] == bold["text:style-name"] }
    #expect(style?.first("style:text-properties")?["fo:font-weight"] == "bold")
    #expect(root.descendants(named: "text:a").map { $0["xlink:href"] } == ["https://a.cn"])
  }

  @Test func `in a cell that gets nothing a paragraph stays`() throws {
    let cell = try #require(
      try root("", Sheet(.table([[["{{ 文|markdown }}"]]]))).descendants(named: "table:table-cell").first)
    #expect(cell.elements.map(\.name) == ["text:p"])
  }

  @Test func `in Word and inside other text it is written as it is`() throws {
    #expect(try Sheet("{{ 文|markdown }}").lines(["文": "**甲**"], .docx) == ["**甲**"])
    let sheet = Sheet("{% if 文 %}{{ 文|markdown }}{% endif %}")
    #expect(try sheet.lines(["文": "**甲**"], .odt) == ["**甲**"])
  }

  @Test func `hostile Markdown takes no long time`() throws {
    let text = String(repeating: "[*_`<&![", count: 4_000) + String(repeating: "> - ", count: 500)
    #expect(try Reading.lines(in: root(text)).count > 2)
  }
}
