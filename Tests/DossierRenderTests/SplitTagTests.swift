import DossierCore
import DossierOffice
import Testing

/// Editors break a tag over runs wherever they like.
@Suite struct SplitTagTests {
  private static let tag = Array("{{ 信访人.姓名 }}")

  /// What an editor leaves between two runs.
  private static let between: [Run] = [
    "",
    .raw(#"<w:proofErr w:type="spellStart"/>"#, #"<text:soft-page-break/>"#),
    .raw(
      #"<w:bookmarkStart w:id="7" w:name="书签"/><w:bookmarkEnd w:id="7"/>"#,
      #"<text:bookmark-start text:name="书签"/><text:bookmark-end text:name="书签"/>"#),
    .raw("<w:r><w:lastRenderedPageBreak/></w:r>", #"<text:bookmark text:name="签"/>"#),
  ]

  private func paragraph(_ cuts: [Int], _ looks: [Run.Look] = [.bold, .italic, .underlined]) -> [Run] {
    let bounds = [0] + cuts + [Self.tag.count]
    return zip(bounds, bounds.dropFirst()).enumerated().map { index, bounds in
      .text(String(Self.tag[bounds.0..<bounds.1]), look: looks[index % looks.count])
    }
  }

  @Test(arguments: Format.allCases, between.indices)
  func `a tag split at any one or two places is found once`(format: Format, between: Int) throws {
    let places = 1..<Self.tag.count
    let cuts = places.map { [$0] } + places.flatMap { first in (first..<Self.tag.count).map { [first, $0] } }
    let body = cuts.map { cut -> Node in
      .paragraph(
        ["前"] + Array(paragraph(cut).map { [$0] }.joined(separator: [Self.between[between]])) + ["后"])
    }
    let lines = try Sheet(body: body).lines(Sample.facts, format)
    #expect(lines == Array(repeating: "前周明远后", count: cuts.count))
  }

  @Test(arguments: Format.allCases)
  func `a tag in which every character has a run of its own is found once`(format: Format) throws {
    let sheet = Sheet(.paragraph(paragraph(Array(1..<Self.tag.count))))
    #expect(try sheet.lines(Sample.facts, format) == ["周明远"])
  }

  @Test(arguments: Format.allCases)
  func `blanks, tabs and line breaks inside a tag count as blanks`(format: Format) throws {
    let blanks: [Run] = [
      .raw("<w:r><w:tab/></w:r>", "<text:tab/>"), .raw("<w:r><w:br/></w:r>", "<text:line-break/>"),
      .raw(#"<w:r><w:t xml:space="preserve">   </w:t></w:r>"#, #"<text:s text:c="3"/>"#),
    ]
    let body = blanks.map { Node.paragraph(["{{", $0, "信访人.姓名", $0, "}}", "后"]) }
    #expect(try Sheet(body: body).lines(Sample.facts, format) == Array(repeating: "周明远后", count: 3))
  }

  @Test(arguments: Format.allCases)
  func `the run of the first character gives the value its look`(format: Format) throws {
    for cut in 1..<Self.tag.count {
      let sheet = Sheet(.paragraph(paragraph([cut])))
      #expect(try sheet.looks(Sample.facts, format) == ["bold:周明远"])
    }
  }

  @Test(arguments: Format.allCases)
  func `three looks in one paragraph stay apart`(format: Format) throws {
    let sheet = Sheet(
      .line(
        .text("{{ 编号 }}", look: .bold), .text("甲{{ 人数 }}", look: .italic),
        .text("{{ 信访人.姓名 }}乙", look: .underlined)))
    #expect(try sheet.looks(Sample.facts, format) == ["bold:XF2026-017", "italic:甲3", "underlined:周明远乙"])
  }

  @Test(arguments: Format.allCases)
  func `every turn of a loop over runs looks like the first`(format: Format) throws {
    let sheet = Sheet(
      .line(
        .text("{% for x in 列 %}甲", look: .bold), .text("{{ x }}", look: .italic),
        .text("；{% endfor %}", look: .underlined)))
    let turn = { (text: String) in ["bold:甲", "italic:\(text)", "underlined:；"] }
    #expect(try sheet.looks(Sample.facts, format) == turn("甲") + turn("乙") + turn("丙"))
  }

  @Test(arguments: Format.allCases)
  func `text beside a statement keeps its look`(format: Format) throws {
    let sheet = Sheet(.line(.text("甲{% if 人数 %}乙", look: .bold), .text("丙{% endif %}丁", look: .italic)))
    #expect(try sheet.looks(Sample.facts, format) == ["bold:甲", "bold:乙", "italic:丙", "italic:丁"])
  }

  @Test(arguments: Format.allCases)
  func `a tag may stand in a link`(format: Format) throws {
    let sheet = Sheet(
      .line(
        "见",
        .raw(
          #"<w:hyperlink w:anchor="甲"><w:r><w:t>{{ 编</w:t></w:r><w:r><w:t>号 }}</w:t></w:r></w:hyperlink>"#,
          ##"<text:a xlink:href="#甲" xlink:type="simple">{{ 编<text:span>号 }}</text:span></text:a>"##)))
    #expect(try sheet.lines(Sample.facts, format) == ["见XF2026-017"])
  }

  @Test func `Word's other wrappings do not hide a tag`() throws {
    let wrapped = [
      "<w:ins w:id=\"1\" w:author=\"甲\"><w:r><w:t>{{ 编</w:t></w:r></w:ins><w:r><w:t>号 }}</w:t></w:r>",
      "<w:smartTag w:element=\"x\"><w:r><w:t>{{ 编号</w:t></w:r></w:smartTag><w:r><w:t> }}</w:t></w:r>",
      "<w:sdt><w:sdtContent><w:r><w:t>{{ 编号 }}</w:t></w:r></w:sdtContent></w:sdt>",
      "<w:r><w:t>{</w:t><w:t>{ 编号 }</w:t></w:r><w:r><w:t>}</w:t></w:r>",
    ]
    let sheet = Sheet(body: wrapped.map { .line(.raw($0, "")) })
    #expect(try sheet.lines(Sample.facts, .docx) == Array(repeating: "XF2026-017", count: 4))
  }

  @Test func `text deleted or moved away under revision is not read`() throws {
    let sheet = Sheet(
      .line(
        .raw(
          """
          <w:del w:id="1" w:author="甲"><w:r><w:delText>{{ 无此项 }}</w:delText></w:r></w:del>\
          <w:moveFrom w:id="2" w:author="甲"><w:r><w:t>{{ 无此项 }}</w:t></w:r></w:moveFrom>
          """, "")), "{{ 编号 }}")
    #expect(try sheet.lines(Sample.facts, .docx).last == "XF2026-017")
  }
}

extension Sheet {
  /// Look and text of each run of the body, as rendered.
  fileprivate func looks(_ data: Value, _ format: Format) throws -> [String] {
    let root = try OfficePackage(bytes: rendered(data, format).bytes, name: "成品").xml(format.mainPart).root
    let runs = root.descendants(named: format == .docx ? "w:r" : "text:span")
    return runs.compactMap { run in
      let text = Reading.text(of: run)
      return text.isEmpty ? nil : "\(look(of: run)):\(text)"
    }
  }

  private func look(of run: XMLElement) -> String {
    let names = ["w:b": "bold", "w:i": "italic", "w:u": "underlined"]
    let properties = run.first("w:rPr")?.elements.first.flatMap { names[$0.name] }
    return run["text:style-name"] ?? properties ?? "plain"
  }
}
