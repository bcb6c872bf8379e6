import DossierCore
import DossierOffice
import DossierRender
import Foundation
import Testing

/// Tags in the fields of ODF templates, as secretary's users place them.
@Suite struct FieldTests {
  @Test(arguments: FieldSample.all)
  func `a tag in a field is filled where the field stands`(sample: FieldSample) throws {
    let bytes = try sample.sheet.rendered(sample.data, .odt).bytes
    #expect(try Reading.lines(of: bytes, .odt) == sample.lines)
    guard !sample.header.isEmpty else { return }
    #expect(try Reading.lines(of: bytes, .odt, part: "styles.xml") == sample.headerLines)
  }

  @Test(.enabled(if: SecretaryJudge.isHere, Comment(rawValue: SecretaryJudge.absence)))
  func `secretary reads the same, but where a difference is named`() throws {
    let templates = try FieldSample.all.enumerated().map { index, sample in
      let spelt = try SecretaryJudge.spelt(sample.sheet.bytes(.odt), sample.data)
      return (name: "\(index)", bytes: spelt.bytes, json: spelt.json)
    }
    let (documents, complaints) = try SecretaryJudge.render(templates)
    for (index, sample) in FieldSample.all.enumerated() {
      let lines = try documents["\(index)"].map { try Reading.lines(of: $0, .odt) }
      #expect(
        (lines == sample.lines) == sample.difference.isEmpty, "\(sample.name): \(lines ?? []) \(complaints)")
      if !sample.header.isEmpty, let bytes = documents["\(index)"] {
        #expect(try Reading.lines(of: bytes, .odt, part: "styles.xml") == sample.headerLines)
      }
    }
  }
}

/// Values in ODF text that are more than a line.
@Suite struct TextValueTests {
  private func root(_ sheet: Sheet, _ data: Value, part: String = "content.xml") throws -> XMLElement {
    try OfficePackage(bytes: sheet.rendered(data, .odt).bytes, name: "成品").xml(part).root
  }

  private static let rich: Value = [
    "富文本": [
      "普通", ["文字": "红粗", "加粗": true, "颜色": "C00000", "字号": 16, "字体": "方正'小标宋"],
      ["文字": "链", "链接": "https://a.cn/?a=1&b=2", "下划线": "double"], ["文字": "2", "上标": true],
      ["文字": "再", "加粗": true, "颜色": "C00000", "字号": 16, "字体": "方正'小标宋"],
    ]
  ]

  @Test func `rich text is written with automatic styles, each once`() throws {
    let sheet = Sheet(.line("前{{ 文 }}后"), "{% for x in 列 %}", "{{ 文 }}", "{% endfor %}")
    let root = try root(sheet, ["文": Self.rich, "列": [1, 2]])
    #expect(Reading.lines(in: root) == ["前普通红粗链2再后", "普通红粗链2再", "普通红粗链2再"])
    let styles = try #require(root.first("office:automatic-styles")).all("style:style").filter {
      $0["style:name"]?.hasPrefix("Value") == true
    }
    #expect(styles.count == 3)
    let red = try #require(styles[0].first("style:text-properties"))
    #expect(
      ["fo:font-weight", "style:font-weight-asian", "fo:color", "fo:font-size", "style:font-size-asian"].map {
        red[$0]
      }
        == ["bold", "bold", "#C00000", "16.0pt", "16.0pt"])
    let spans = root.descendants(named: "text:p")[0].all("text:span")
    #expect(spans.map(\.text) == ["红粗", "2", "再"])
    #expect(spans.map { $0["text:style-name"] } == ["Value1", "Value3", "Value1"])
    let link = try #require(root.descendants(named: "text:a").first)
    #expect(link["xlink:href"] == "https://a.cn/?a=1&b=2")
    #expect(link.first("text:span")?["text:style-name"] == "Value2")
  }

  @Test func `rich text in a header has its styles there, and none in a title`() throws {
    var sheet = Sheet("{{ 文 }}")
    sheet.header = ["{{ 文 }}"]
    sheet.title = "{{ 文 }}"
    let header = try root(sheet, ["文": Self.rich], part: "styles.xml")
    #expect(Reading.lines(in: header) == ["普通红粗链2再"])
    #expect(header.first("office:automatic-styles")?.all("style:style").count == 3)
    let title = try root(sheet, ["文": Self.rich], part: "meta.xml").descendants(named: "dc:title")
    #expect(title.map(\.text) == ["普通红粗链2再"])
  }

  @Test func `a value may begin new paragraphs and pages`() throws {
    let sheet = Sheet(
      .odf(
        #"<text:p text:style-name="大" xml:id="a">甲<text:span text:style-name="bold">乙{{ 文 }}丙</text:span>丁</text:p>"#
      ),
      .table([[["{{ 文 }}"]]]), .odf(#"<text:h text:outline-level="1">{{ 文 }}</text:h>"#))
    let root = try root(sheet, ["文": "一\u{7}二\n三\u{C}四"])
    #expect(
      Reading.lines(in: root) == ["甲乙一", "二\n三", "四丙丁", "一¶二\n三¶四", "一", "二\n三", "四"])
    let paragraphs = root.descendants(named: "text:p")
    #expect(paragraphs[0..<3].map { $0["text:style-name"] } == ["大", "大", "Value1"])
    #expect(paragraphs.compactMap { $0["xml:id"] } == ["a"])
    #expect(paragraphs[2].first("text:span")?["text:style-name"] == "bold")
    let style = try #require(
      root.first("office:automatic-styles")?.all("style:style").first { $0["style:name"] == "Value1" })
    #expect(style["style:parent-style-name"] == "大")
    #expect(style.first("style:paragraph-properties")?["fo:break-before"] == "page")
  }

  @Test func `a rich text may begin new paragraphs`() throws {
    let root = try root(Sheet("{{ 文 }}"), ["文": ["富文本": [["文字": "一\u{7}二", "加粗": true], "三"]]])
    #expect(Reading.lines(in: root) == ["一", "二三"])
    #expect(root.descendants(named: "text:span").map(\.text) == ["一", "二"])
  }
}
