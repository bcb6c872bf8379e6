import DossierCore
import DossierOffice
import DossierRender
import Testing

@Suite struct PackageTests {
  private let full: Sheet = {
    var sheet = Sheet("{{ 编号 }}", .box(["{{ 信访人.姓名 }}"]))
    sheet.header = [.grid([["页眉{{ 编号 }}"]]), "{% for x in 列 %}", "{{ x }}", "{% endfor %}"]
    sheet.footer = ["{% if 越级 %}", "越级", "{% endif %}"]
    sheet.footnote = ["脚注{{ 人数 }}"]
    sheet.title = "{{ 编号 }}号案卷"
    return sheet
  }()

  @Test(arguments: Format.allCases)
  func `headers, footers, footnotes, text boxes and the title are filled`(format: Format) throws {
    let bytes = try full.rendered(Sample.facts, format).bytes
    let lines = { (part: String) in try Reading.lines(of: bytes, format, part: part) }
    switch format {
    case .docx:
      #expect(try lines("word/document.xml") == ["XF2026-017", "〔周明远〕", "注"])
      #expect(try lines("word/header1.xml") == ["页眉XF2026-017", "甲", "乙", "丙"])
      #expect(try lines("word/footer1.xml") == [""])
      #expect(try lines("word/footnotes.xml") == ["脚注3"])
    case .odt:
      #expect(try lines("content.xml") == ["XF2026-017", "〔周明远〕", "注〔脚注3〕"])
      #expect(try lines("styles.xml") == ["页眉XF2026-017", "甲", "乙", "丙"])
    }
    let properties = try OfficePackage(bytes: bytes, name: "成品").xml(
      format == .docx ? "docProps/core.xml" : "meta.xml")
    #expect(properties.root.descendants(named: "dc:title").map(\.text) == ["XF2026-017号案卷"])
  }

  @Test(arguments: Format.allCases)
  func `a template without tags comes back with equal parts`(format: Format) throws {
    let sheet = Sheet("甲", .grid([["乙"]]))
    let before = try sheet.package(format)
    let after = try OfficePackage(bytes: sheet.rendered([:], format).bytes, name: "成品")
    #expect(after.partNames == before.partNames)
    for part in before.partNames where part != "[Content_Types].xml" && part != Manifest.partName {
      #expect(after[part] == before[part])
    }
  }

  @Test(arguments: Format.allCases)
  func `parts without tags are copied as they are`(format: Format) throws {
    let before = try full.package(format)
    let after = try OfficePackage(bytes: full.rendered(Sample.facts, format).bytes, name: "成品")
    #expect(Set(after.partNames) == Set(before.partNames))
    let part = format == .docx ? "word/styles.xml" : "mimetype"
    #expect(after.untouched(part)?.bytes == before.untouched(part)?.bytes)
  }

  @Test(arguments: Format.allCases)
  func `the same data give the same bytes`(format: Format) throws {
    let template = try full.template(format)
    var renderer = Renderer(template)
    let first = try renderer.render(Sample.facts).bytes
    #expect(try renderer.render(Sample.facts).bytes == first)
    #expect(try full.rendered(Sample.facts, format).bytes == first)
    #expect(try renderer.render(["编号": "乙", "人数": 1, "列": [], "信访人": ["姓名": "乙"]]).bytes != first)
    #expect(try renderer.render(Sample.facts).bytes == first)
  }

  @Test(arguments: Format.allCases)
  func `renderers on several threads give the same bytes`(format: Format) async throws {
    let template = try full.template(format)
    let results = try await withThrowingTaskGroup(of: [[UInt8]].self) { group in
      for _ in 0..<4 {
        group.addTask {
          var renderer = Renderer(template)
          return try (0..<20).map { number in
            try renderer.render(["编号": .text("第\(number)号"), "人数": 1, "列": ["甲"], "信访人": ["姓名": "乙"]]).bytes
          }
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(results).count == 1)
    #expect(Set(results[0]).count == 20)
  }

  @Test(arguments: Format.allCases)
  func `a template file becomes a document`(format: Format) throws {
    var sheet = Sheet("{{ 编号 }}")
    sheet.isTemplate = true
    #expect(try sheet.package(format).isTemplate)
    let package = try OfficePackage(bytes: sheet.rendered(Sample.facts, format).bytes, name: "成品")
    #expect(!package.isTemplate)
    #expect(try Reading.lines(of: package.written(), format) == ["XF2026-017"])
  }

  @Test func `parts may have any name`() throws {
    let package = try full.package(.docx)
    var writer = PackageWriter()
    for name in package.partNames {
      let text = String(decoding: try package.bytes(of: name), as: UTF8.self)
      let renamed = { (text: String) in
        text.replacing("header1", with: "oben").replacing("document.xml", with: "haupt2.xml")
      }
      writer.add(renamed(name), bytes: Array(renamed(text).utf8))
    }
    let template = try CompiledTemplate(OfficePackage(bytes: writer.finish(), name: "模板"), name: "模板")
    var renderer = Renderer(template)
    let bytes = try renderer.render(Sample.facts).bytes
    #expect(try Reading.lines(of: bytes, .docx, part: "word/haupt2.xml").first == "XF2026-017")
    #expect(try Reading.lines(of: bytes, .docx, part: "word/oben.xml").first == "页眉XF2026-017")
  }

  @Test(arguments: Format.allCases)
  func `comments are not read`(format: Format) throws {
    let sheet = Sheet(
      .line(
        "{{ 编号 }}",
        .raw("", "<office:annotation><text:p>请填 {{ 无此项 }}</text:p></office:annotation>")))
    #expect(try sheet.lines(Sample.facts, format) == ["XF2026-017"])
  }
}

@Suite struct RepeatedNumberTests {
  @Test func `a cell that loses everything, or ends with a table, is given a paragraph`() throws {
    let sheet = Sheet(
      .table([
        [["{% for x in 空 %}", "{{ x }}", "{% endfor %}"]],
        [[.grid([["内"]]), "{% if 越级 %}", "越级", "{% endif %}"]],
      ]))
    let cells = try root(of: sheet, .docx).first("w:body")?.first("w:tbl")?.all("w:tr").flatMap {
      $0.all("w:tc")
    }
    #expect(cells?.map { $0.elements.map(\.name) } == [["w:tcPr", "w:p"], ["w:tcPr", "w:tbl", "w:p"]])
    let odf = try root(of: sheet, .odt).descendants(named: "table:table-cell").first
    #expect(odf?.elements.map(\.name) == ["text:p"])
  }

  @Test func `drawings in a loop get numbers of their own`() throws {
    let drawing = """
      <w:p><w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="9" name="甲"/><a:graphic><a:graphicData \
      uri="http://example.org/x"/></a:graphic></wp:inline></w:drawing></w:r></w:p>
      """
    let sheet = Sheet(
      .raw(drawing, ""), "{% for x in 列 %}", .raw(drawing.replacing("\"9\"", with: "\"4\""), ""),
      "{% endfor %}")
    let root = try root(of: sheet, .docx)
    #expect(root.descendants(named: "wp:docPr").map { $0["id"] } == ["9", "10", "11", "12"])
  }

  @Test
  func
    `paragraph numbers and shape names are written in the first turn only, bookmarks in each under names of their own`()
    throws
  {
    let sheet = Sheet(
      "{% for x in 列 %}",
      .raw(
        """
        <w:p w14:paraId="00000001"><w:bookmarkStart w:id="1" w:name="签"/><w:r><w:t>{{ x }}</w:t></w:r>\
        <w:bookmarkEnd w:id="1"/></w:p>
        """,
        """
        <text:p xml:id="p1"><text:bookmark-start text:name="签"/>{{ x }}<text:bookmark-end text:name="签"/></text:p>
        """), .box(["{{ x }}"]), "{% endfor %}")
    let word = try root(of: sheet, .docx)
    #expect(word.descendants(named: "w:p").compactMap { $0["w14:paraId"] } == ["00000001"])
    #expect(word.descendants(named: "w:bookmarkStart").map { $0["w:name"] } == ["签", "签_2", "签_3"])
    #expect(word.descendants(named: "w:bookmarkEnd").map { $0["w:id"] } == ["1", "2", "3"])
    #expect(word.descendants(named: "v:shape").compactMap { $0["id"] } == ["框"])
    let odf = try root(of: sheet, .odt)
    #expect(odf.descendants(named: "text:p").compactMap { $0["xml:id"] } == ["p1", "p1-2", "p1-3"])
    for mark in ["text:bookmark-start", "text:bookmark-end"] {
      #expect(odf.descendants(named: mark).map { $0["text:name"] } == ["签", "签-2", "签-3"])
    }
  }

  @Test func `a mark keeps its partner where its paragraph vanishes`() throws {
    let sheet = Sheet(
      .raw(#"<w:p><w:bookmarkStart w:id="1" w:name="签"/><w:r><w:t>{% if 人数 %}</w:t></w:r></w:p>"#, ""), "甲",
      .raw(#"<w:p><w:r><w:t>{% endif %}</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>"#, ""))
    let root = try root(of: sheet, .docx)
    #expect(root.descendants(named: "w:p").count == 1)
    #expect(root.descendants(named: "w:bookmarkStart").count == 1)
    #expect(root.descendants(named: "w:bookmarkEnd").count == 1)
  }

  @Test func `a page break or section break keeps its paragraph`() throws {
    let sheet = Sheet(
      .raw(#"<w:p><w:r><w:t>{% for x in 列 %}</w:t></w:r><w:r><w:br w:type="page"/></w:r></w:p>"#, ""),
      "{{ x }}",
      "{% endfor %}", .raw("<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>{# 节 #}</w:t></w:r></w:p>", ""))
    let root = try root(of: sheet, .docx)
    #expect(root.descendants(named: "w:br").count == 3)
    #expect(root.descendants(named: "w:sectPr").count == 2)
  }

  private func root(of sheet: Sheet, _ format: Format) throws -> XMLElement {
    try OfficePackage(bytes: sheet.rendered(Sample.facts, format).bytes, name: "成品").xml(format.mainPart).root
  }
}
