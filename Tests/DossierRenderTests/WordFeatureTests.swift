import DossierCore
import DossierOffice
import DossierRender
import Testing

/// What only Word documents have, or what their templates ask for in a way of their own.
@Suite struct WordFeatureTests {
  private func document(_ sheet: Sheet, _ data: Value) throws -> XMLElement {
    try OfficePackage(
      bytes: sheet.rendered(data, .docx, files: PictureTests.source).bytes, name: "成品"
    ).xml("word/document.xml").root
  }

  private func raw(_ markup: String) -> Node { .raw(markup, "") }

  private func runs(of element: XMLElement) -> [String] {
    element.descendants(named: "w:r").map { run in
      let look = (run.first("w:rPr")?.elements ?? []).map { property in
        let value = property["w:val"] ?? property["w:fill"] ?? property["w:eastAsia"]
        return property.name.dropFirst(2) + (value.map { "=\($0)" } ?? "")
      }
      return "\(Reading.text(of: run))[\(look.joined(separator: " "))]"
    }
    .filter { !$0.hasPrefix("[") }
  }

  // MARK: - Rich text

  @Test func `rich text is pieces over the look of the tag`() throws {
    let data: Value = [
      "文": [
        "富文本": [
          "前", ["文字": "粗", "加粗": true, "颜色": "c00000"],
          ["text": "小", "italic": true, "size": 7.5, "font": "楷体", "highlight": "#FFFF00"],
          ["文字": "x", "上标": true], ["文字": "线", "下划线": "double", "删除线": true, "加粗": false], 3,
        ]
      ]
    ]
    let root = try document(Sheet(.line("甲", .text("{{ 文 }}尾", look: .bold))), data)
    #expect(
      runs(of: root) == [
        "甲[]", "前[b]", "粗[b bCs color=C00000]",
        "小[rFonts=楷体 b i iCs sz=15 szCs=15 shd=clear]", "x[b vertAlign=superscript]",
        "线[b=0 bCs=0 strike u=double]", "3[b]", "尾[b]",
      ])
  }

  @Test func `rich text of a run prefix and plain places`() throws {
    let data: Value = ["文": ["richtext": [["text": "a<b", "bold": true], "\n第二行"]]]
    let root = try document(Sheet("{{r 文 }}", "{{ 文 ~ '' if false else '无' }}"), data)
    #expect(runs(of: root) == ["a<b[b bCs]", "\n第二行[]", "无[]"])
    var sheet = Sheet("甲")
    sheet.title = "{{ 文 }}"
    let package = try OfficePackage(bytes: sheet.rendered(data, .docx).bytes, name: "成品")
    #expect(try package.xml("docProps/core.xml").root.text == "a<b 第二行")
  }

  @Test func `a link in rich text is a relationship of the part, stored once`() throws {
    let piece: Value = ["文字": "国家信访局", "链接": "https://www.gjxfj.gov.cn/?a=1&b=2", "下划线": true]
    let sheet = Sheet("{{ 文 }}和{{ 文 }}")
    let package = try OfficePackage(
      bytes: sheet.rendered(["文": ["富文本": [piece]]], .docx).bytes, name: "成品")
    let links = try package.xml("word/document.xml").root.descendants(named: "w:hyperlink")
    #expect(links.map(\.text) == ["国家信访局", "国家信访局"])
    let relationships = try package.relationships(of: "word/document.xml").all("hyperlink")
    #expect(relationships.map(\.target) == ["https://www.gjxfj.gov.cn/?a=1&b=2"])
    #expect(Set(links.map { $0["r:id"] }) == [relationships.first?.id])
    #expect(relationships.filter(\.isExternal).count == 1)
  }

  @Test(
    arguments: [
      ["文字": "x", "粗": true], ["文字": "x", "颜色": "红"], ["文字": "x", "字号": 0],
      ["文字": "x", "链接": "javascript:1"],
      ["文字": "x", "下划线": "曲线"],
    ] as [Value])
  func `rich text that cannot be read is refused with its place`(piece: Value) throws {
    let found = diagnostics { _ = try Sheet("{{ 文 }}").rendered(["文": ["富文本": [piece]]], .docx) }
    #expect(found.map(\.code) == ["T137"])
    #expect(found.first?.location.place?.paragraph == 1)
  }

  // MARK: - Values

  @Test func `new paragraphs, page breaks, lines and tabs in values`() throws {
    let paragraph = """
      <w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>前{{ 值 }}后</w:t></w:r></w:p>
      """
    let root = try document(Sheet(raw(paragraph)), ["值": "一\u{7}二\n三\t四\u{C}五"])
    let paragraphs = root.descendants(named: "w:p")
    #expect(paragraphs.map(Reading.text) == ["前一", "二\n三\t四", "\n五后"])
    #expect(paragraphs.allSatisfy { $0.first("w:pPr")?.first("w:jc")?["w:val"] == "center" })
    #expect(root.descendants(named: "w:r").allSatisfy { $0.first("w:rPr")?.first("w:b") != nil })
    #expect(root.descendants(named: "w:br").map { $0["w:type"] } == [nil, "page"])
  }

  @Test func `a picture may be a record of plain data`() throws {
    let data: Value = [
      "图": ["图片": "材料/甲.png", "宽": 20, "说明": "门牌"], "p": ["picture": "材料/乙.png", "height": 30],
    ]
    let root = try document(Sheet("{{ 图 }}{{ p }}"), data)
    let extents = root.descendants(named: "wp:extent")
    #expect(extents.map { $0["cx"] } == ["720000", "540000"])
    #expect(root.descendants(named: "wp:docPr").map { $0["descr"] } == ["门牌", ""])
  }

  // MARK: - Attributes, fields, links

  @Test func `tags in attributes and in the texts of fields are filled in`() throws {
    let field = #"""
      <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> HYPERLINK "https://a/{{</w:instrText></w:r>\#
      <w:r><w:instrText> 号 }}" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
      """#
    let control = #"""
      <w:sdt><w:sdtPr><w:alias w:val="{% if 急 %}急件 {% endif %}{{ 号 }}"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>
      """#
    let root = try document(Sheet(raw(field), raw(control)), ["号": "7<\"&", "急": true])
    #expect(
      root.descendants(named: "w:instrText").map(\.text).joined() == #" HYPERLINK "https://a/7<\"&" "#)
    #expect(root.descendants(named: "w:alias").map { $0["w:val"] } == ["急件 7<\"&"])
  }

  @Test func `the tag of an alternative text may replace the picture`() throws {
    let drawing = """
      <w:p><w:r><w:drawing><wp:inline><wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="图" descr="{{ 照 }}"/>\
      <a:graphic><a:graphicData><a:blip r:embed="rId1"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
      """
    let sheet = Sheet("{% for 照 in 照片 %}", raw(drawing), "{% endfor %}")
    let data: Value = ["照片": [["图片": "材料/甲.png", "说明": "楼道"], "没有换", ["图片": "材料/乙.png"]]]
    let package = try OfficePackage(
      bytes: sheet.rendered(data, .docx, files: PictureTests.source).bytes, name: "成品")
    let root = try package.xml("word/document.xml").root
    #expect(root.descendants(named: "wp:docPr").map { $0["descr"] } == ["楼道", "没有换", ""])
    let ids = root.descendants(named: "a:blip").compactMap { $0["r:embed"] }
    #expect(ids[1] == "rId1")
    let relationships = try package.relationships(of: "word/document.xml")
    let targets = ids.compactMap { relationships[$0].flatMap(relationships.partName) }
    #expect(try package.bytes(of: targets[0]) == PictureTests.files["材料/甲.png"])
    #expect(try package.bytes(of: targets[2]) == PictureTests.files["材料/乙.png"])
    #expect(root.descendants(named: "wp:extent").map { $0["cx"] } == ["360000", "360000", "360000"])
    #expect(Set(root.descendants(named: "wp:docPr").map { $0["id"] }).count == 3)
  }

  // MARK: - Content controls

  private static let boxed = #"""
    <w:p><w:sdt><w:sdtPr><w:tag w:val="同意"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" \#
    w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent>\#
    <w:r><w:rPr><w:b/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>同意</w:t></w:r></w:p>
    """#
  private static let listed = #"""
    <w:sdt><w:sdtPr><w:tag w:val="{{ 方式 }}"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="直接送达" \#
    w:value="a"/><w:listItem w:displayText="邮寄" w:value="b"/></w:dropDownList></w:sdtPr><w:sdtContent><w:p><w:r><w:rPr>\#
    <w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>请选择</w:t></w:r></w:p></w:sdtContent></w:sdt>
    """#
  private static let dated = #"""
    <w:p><w:sdt><w:sdtPr><w:tag w:val="日"/><w:date><w:dateFormat w:val="yyyy'年'M月d日"/></w:date></w:sdtPr><w:sdtContent>\#
    <w:r><w:t>点此</w:t></w:r></w:sdtContent></w:sdt></w:p>
    """#

  @Test(
    arguments: [
      (["同意": true, "方式": "b", "日": "2026-03-05"], ["☑同意", "邮寄", "2026年3月5日"], "1"),
      (["同意": false, "方式": "邮寄", "日": "三月"], ["☐同意", "邮寄", "三月"], "0"),
      (["无关": 1], ["☐同意", "请选择", "点此"], "0"),
    ] as [(Value, [String], String)])
  func `check boxes, lists and dates are set by their tags`(data: Value, lines: [String], checked: String)
    throws
  {
    let root = try document(Sheet(raw(Self.boxed), raw(Self.listed), raw(Self.dated)), data)
    #expect(Reading.lines(in: root) == lines)
    #expect(root.descendants(named: "w14:checked").map { $0["w14:val"] } == [checked])
  }

  // MARK: - All of it, for other programs to judge

  static let everything = Sheet(
    .line("甲", .text("{{ 文 }}尾", look: .bold)), "前{{ 段 }}后", .raw(boxed, ""), .raw(listed, ""),
    .raw(dated, ""),
    "{%p macro 致(人) %}", "致{{ 人 }}", "{%p endmacro %}", "{{p 致('乙') }}", "前{{ 致('丙') }}后",
    .table([
      [["{% colspan 列 | length + 1 %}{% cellbg 'FFDD00' %}表头"]],
      [["a"], ["{%tc for x in 列 %}"], ["{% hm %}并{{ x }}"], ["{%tc endfor %}"]],
      [["b"], ["{%tc for x in 列 %}"], ["{{ x }}"], ["{%tc endfor %}"]],
    ]),
    .table([[["{%tr for x in 列 %}"], [""]], [["{% vm %}组"], ["{{ x }}"]], [["{%tr endfor %}"], [""]]]))
  static let everythingData: Value = [
    "文": [
      "富文本": [
        "前", ["文字": "粗", "加粗": true, "颜色": "C00000", "字号": 10.5, "字体": "楷体", "底色": "FFFF00"],
        ["文字": "x", "上标": true, "斜体": true], ["文字": "线\u{7}新段", "下划线": "wave", "删除线": true],
        ["文字": "网", "链接": "https://example.org/?a=1&b=2"],
      ]
    ],
    "段": "一\u{7}二\u{C}三\n四\t五", "同意": true, "方式": "b", "日": "2026-03-05", "列": ["q", "w", "e"],
  ]

  // MARK: - Numbering

  @Test func `lists begin anew where the template asks for it`() throws {
    let item =
      #"<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t>{{ y }}</w:t></w:r></w:p>"#
    let blocks: [Node] = [
      "{% for x in 组 %}", "{% renumber %}", "{% for y in x %}", raw(item), "{% endfor %}", "{% endfor %}",
    ]
    let bytes = try Sheet(body: blocks).numbered()
    var renderer = Renderer(try CompiledTemplate(try OfficePackage(bytes: bytes, name: "模板"), name: "模板"))
    let package = try OfficePackage(
      bytes: try renderer.render(["组": [["a", "b"], ["c"]]]).bytes, name: "成品")
    let used = try package.xml("word/document.xml").root.descendants(named: "w:numId").map { $0["w:val"] }
    #expect(used == ["5", "5", "6"])
    let lists = try package.xml("word/numbering.xml").root.all("w:num")
    #expect(lists.map { $0["w:numId"] } == ["4", "5", "6"])
    #expect(lists.allSatisfy { $0.first("w:abstractNumId")?["w:val"] == "9" })
    #expect(lists[1].all("w:lvlOverride").first?.first("w:startOverride")?["w:val"] == "3")
  }

  // MARK: - Notes

  @Test func `a footnote in a loop is another one in each turn, with the turn's values`() throws {
    let reference = #"<w:p><w:r><w:t>{{ x.名 }}</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>"#
    var sheet = Sheet("{% for x in 人 %}", raw(reference), "{% endfor %}")
    sheet.footnote = ["住{{ x.住 }}"]
    let template = try sheet.package(.docx)
    let data: Value = ["人": [["名": "甲", "住": "东街"], ["名": "乙", "住": "西街"]], "x": ["住": "无"]]
    var renderer = Renderer(try CompiledTemplate(template, name: "模板"))
    let package = try OfficePackage(bytes: try renderer.render(data).bytes, name: "成品")
    let numbers = try package.xml("word/document.xml").root.descendants(named: "w:footnoteReference")
      .map { $0["w:id"] }
    // The last one stands behind the loop.
    #expect(numbers == ["1", "2", "1"])
    let notes = try package.xml("word/footnotes.xml").root.all("w:footnote")
    #expect(notes.map { $0["w:id"] } == ["1", "2"])
    #expect(notes.map(\.text) == ["住东街", "住西街"])
  }

  @Test func `a footnote without tags is repeated as well`() throws {
    let reference = #"<w:p><w:r><w:t>{{ x }}</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>"#
    var sheet = Sheet("{% for x in 列 %}", raw(reference), "{% endfor %}")
    sheet.footnote = ["注"]
    let package = try OfficePackage(bytes: sheet.rendered(["列": [1, 2, 3]], .docx).bytes, name: "成品")
    let notes = try package.xml("word/footnotes.xml").root.all("w:footnote")
    #expect(notes.map { $0["w:id"] } == ["1", "2", "3"])
    #expect(notes.map(\.text) == ["注", "注", "注"])
  }

  // MARK: - Marks

  @Test func `docxtpl's marks for braces are written as braces`() throws {
    #expect(try Sheet("{_{ x }_}{_% y %_}{{ 1 }}").lines([:], .docx) == ["{{ x }}{% y %}1"])
  }

  @Test func `a statement about a cell needs one`() throws {
    #expect(try Sheet("{% vm %}").faults(.docx).map(\.code) == ["R106"])
  }
}

extension Sheet {
  /// The sheet with a part that defines list 4.
  fileprivate func numbered() throws -> [UInt8] {
    var package = try package(.docx)
    let numbering = """
      <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum \
      w:abstractNumId="9"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>\
      <w:num w:numId="4"><w:abstractNumId w:val="9"/></w:num></w:numbering>
      """
    package.add(
      "word/numbering.xml", bytes: Array(numbering.utf8),
      type: "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml")
    var relationships = try package.relationships(of: "word/document.xml")
    _ = relationships.add("numbering", target: "numbering.xml")
    package.set(relationships)
    return package.written()
  }
}

/// Content controls around whole rows of Word tables.
@Suite struct RowControlTests {
  private static func row(_ cells: String...) -> String {
    "<w:tr>" + cells.map { "<w:tc><w:p><w:r><w:t>\($0)</w:t></w:r></w:p></w:tc>" }.joined() + "</w:tr>"
  }

  private static func control(_ content: String) -> String {
    #"<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>\#(content)</w:sdtContent></w:sdt>"#
  }

  private func table(_ content: String, _ list: Value = ["甲", "乙"]) throws -> XMLElement {
    let table = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>\(content)</w:tbl>"
    let bytes = try Sheet("前", .raw(table, ""), "后").rendered(["列": list], .docx).bytes
    return try OfficePackage(bytes: bytes, name: "成品").xml("word/document.xml").root
  }

  @Test func `a row in a control repeats inside of it`() throws {
    let root = try table(Self.control(Self.row("{% for x in 列 %}{{ x }}{% endfor %}")))
    #expect(root.descendants(named: "w:sdt").count == 1)
    #expect(Reading.lines(in: root) == ["前", "甲乙", "后"])
    let rows = try table(
      Self.control(Self.row("{%tr for x in 列 %}") + Self.row("{{ x }}") + Self.row("{%tr endfor %}")))
    #expect(Reading.lines(in: rows) == ["前", "甲", "乙", "后"])
    #expect(rows.descendants(named: "w:sdt").count == 1)
  }

  @Test func `a control between the tags repeats with its row`() throws {
    let content =
      Self.row("{%tr for x in 列 %}") + Self.control(Self.row("{{ x }}")) + Self.row("{%tr endfor %}")
    let root = try table(content)
    #expect(Reading.lines(in: root) == ["前", "甲", "乙", "后"])
    #expect(root.descendants(named: "w:sdt").count == 2)
    #expect(root.descendants(named: "w:id").count == 1)
  }

  @Test func `a control goes with its last row, and a table with its last control`() throws {
    let loop = Self.control(
      Self.control(Self.row("{%tr for x in 列 %}") + Self.row("{{ x }}") + Self.row("{%tr endfor %}")))
    let root = try table(Self.row("头") + loop, [])
    #expect(Reading.lines(in: root) == ["前", "头", "后"])
    #expect(root.descendants(named: "w:sdt").isEmpty)
    #expect(try table(loop, []).descendants(named: "w:tbl").isEmpty)
    #expect(try table(loop).descendants(named: "w:sdt").count == 2)
  }

  @Test func `columns in rows of a control are counted as well`() throws {
    let root = try table(
      Self.control(Self.row("{%tc for x in 列 %}", "{{ x }}", "{%tc endfor %}")), ["甲", "乙", "丙"])
    #expect(Reading.lines(in: root) == ["前", "甲｜乙｜丙", "后"])
    #expect(root.descendants(named: "w:gridCol").count == 3)
  }

  @Test func `what is said to repeat are rows`() throws {
    let table =
      "<w:tbl>"
      + Self.control(Self.row("{%tr for x in 列 %}") + Self.row("{{ x }}") + Self.row("{%tr endfor %}"))
      + "</w:tbl>"
    let inspection = try TemplateInspection(Sheet(.raw(table, "")).package(.docx), name: "模板")
    #expect(inspection.decisions.map(\.repeats) == [.rows])
  }
}
