import DossierCore
import DossierOffice
import DossierRender
import Testing

/// Blocks that write for others to use, where the samples of both formats do not say it all.
@Suite struct CaptureTests {
  private func document(_ sheet: Sheet, _ data: Value = Sample.facts) throws -> XMLElement {
    try OfficePackage(bytes: sheet.rendered(data, .docx).bytes, name: "成品").xml("word/document.xml").root
  }

  private func looks(_ root: XMLElement) -> [String] {
    root.descendants(named: "w:r").map { run in
      Reading.text(of: run)
        + (run.first("w:rPr")?.elements.map { "[\($0.name.dropFirst(2))]" }.joined() ?? "")
    }.filter { !$0.isEmpty && !$0.hasPrefix("[") }
  }

  @Test func `a block of paragraphs keeps its looks wherever it is written`() throws {
    let root = try document(
      Sheet(
        "{%p set x %}", .line(.text("粗", look: .bold), "{{ 人数 }}"), "{%p endset %}", "{{p x }}", "{{p x }}"))
    #expect(looks(root) == ["粗[b]", "3", "粗[b]", "3"])
  }

  @Test func `what is filtered in a line has the look of its beginning`() throws {
    let root = try document(
      Sheet(
        .line(
          "前", .text("{% filter upper %}a", look: .bold), "b{{ 'c' }}",
          .text("d{% endfilter %}", look: .italic), "后")))
    #expect(looks(root) == ["前", "ABCD[b]", "后"])
  }

  @Test func `paragraphs that are filtered keep the look of each text`() throws {
    let root = try document(
      Sheet("{%p filter upper %}", .line("a", .text("b", look: .bold)), "{%p endfilter %}"))
    #expect(looks(root) == ["A", "B[b]"])
  }

  @Test(arguments: Format.allCases)
  func `a name that may stand for something else is written in a paragraph all the same`(format: Format)
    throws
  {
    let body: [Node] = [
      "{% if 越级 %}", "{% set x %}", "甲", "{% endset %}", "{% endif %}", "前", "{{ x }}", "后",
    ]
    #expect(try Sheet(body: body).lines(Sample.facts, format, missing: .blank("无")) == ["前", "无", "后"])
    #expect(diagnostics { _ = try Sheet(body: body).rendered(Sample.facts, format) }.map(\.code) == ["R201"])
  }

  @Test func `what is only a value leaves no picture and no bookmark behind`() throws {
    let marked =
      #"<w:p><w:bookmarkStart w:id="1" w:name="签"/><w:r><w:t>{{ 人数 }}</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>"#
    let root = try document(
      Sheet("{%p set x %}", .raw(marked, ""), "{%p endset %}", "{{ x | length }}", "{{p x }}", "{{p x }}"))
    #expect(root.descendants(named: "w:bookmarkStart").map { $0["w:name"] } == ["签", "签_2"])
    #expect(root.descendants(named: "w:bookmarkEnd").map { $0["w:id"] } == ["1", "2"])
  }

  @Test(arguments: Format.allCases)
  func `endless calls are refused`(format: Format) throws {
    let data: Value = ["a": ["b": []]]
    let loop = Sheet("{% for x in [1] recursive %}{{ loop([1]) }}{% endfor %}")
    #expect(diagnostics { _ = try loop.rendered(data, format) }.map(\.code) == ["R210"])
    let value = Sheet("{% for x in [1] recursive %}{{ loop([1]) | upper }}{% endfor %}")
    #expect(diagnostics { _ = try value.rendered(data, format) }.map(\.code) == ["R210"])
    let caller = Sheet("{% macro f() %}{% call f() %}{{ caller() }}{% endcall %}{% endmacro %}{{ f() }}")
    #expect(diagnostics { _ = try caller.rendered(data, format) }.map(\.code) == ["R210"])
  }

  @Test(arguments: Format.allCases)
  func `faults of these blocks are told at their place`(format: Format) throws {
    func faults(_ body: Node...) throws -> [String] {
      try Sheet(body: body).faults(format).map(\.code.rawValue)
    }
    #expect(
      try faults("{% for x in 列 %}", "{{ x }}{% if x %}{% break %}{% endif %}丙", "{% endfor %}") == ["R231"])
    #expect(try faults("{% for x in 列 %}", .grid([["{% continue %}", "丙"]]), "{% endfor %}") == ["R231"])
    #expect(try faults("{% set x %}", .grid([["{% endset %}", "丙"]])) == ["R101"])
    func problems(_ text: String) -> [String] {
      diagnostics { _ = try Sheet(.line(.text(text))).rendered(Sample.facts, format) }.map(\.code.rawValue)
    }
    #expect(problems("{% macro f() %}{{ caller() }}{% endmacro %}{{ f() }}") == ["T141"])
    #expect(problems("{% for x in 列 recursive %}{{ loop(人数) }}{% endfor %}") == ["R202"])
    #expect(problems("{% for x in 列 recursive %}{{ loop() }}{% endfor %}").first == "T137")
    #expect(problems("{% set a, b = 列 %}") == ["T137"])
    #expect(problems("{% macro f() %}{{ caller(1) }}{% endmacro %}{% call f() %}{% endcall %}") == ["T137"])
    #expect(problems("{% filter int %}{{ 缺 }}{% endfilter %}") == ["R201"])
  }

  @Test(arguments: Format.allCases)
  func `a missing member of a deeper level is named by its place in the data`(format: Format) throws {
    let data: Value = ["树": [["名": "县", "下": [["名": "镇"], ["名": "乡", "下": []]]]]]
    let sheet = Sheet("{% for x in 树 recursive %}{{ x.名 }}{{ loop(x.下) }}{% endfor %}")
    let found = diagnostics { _ = try sheet.rendered(data, format) }
    #expect(found.map { $0.location.field?.description } == ["树[0].下[0].下"])
  }

  @Test(arguments: Format.allCases)
  func `names of these blocks are no fields`(format: Format) throws {
    let sheet = Sheet(
      "{% macro f(l) %}{{ caller(l) if caller else 1 }}{% endmacro %}{% call(a) f(列) %}{{ a }}{{ 人数 }}{% endcall %}",
      "{% set x | replace('a', 编号) %}{{ 信访人.姓名 }}{% endset %}{{ x }}{% set p, q = 列 %}{{ p }}",
      "{% for y in 诉求 recursive %}{{ y.请求 }}{{ loop(y.次) }}{% endfor %}{% filter upper %}{{ 无 }}{% endfilter %}"
    )
    let fields = try TemplateInspection(sheet.package(format), name: "模板").fields
    #expect(
      Set(fields.compactMap { $0.origin?.description }) == [
        "列", "人数", "编号", "信访人.姓名", "诉求", "诉求[0].请求", "诉求[0].次", "无",
      ])
  }

  @Test func `a character style that the template lacks is told`() throws {
    let faults = try Sheet(#"{{ {"富文本": [{"文字": 编号, "样式": "强调"}]} }}{{ {"样式": "别的"} | length }}"#).faults(
      .docx)
    #expect(faults.map(\.code) == ["R232"])
    #expect(faults.first?.severity == .warning)
    #expect(faults.first?.location.place?.paragraph == 1)
    // The ODF sample has a text style of this name.
    #expect(try Sheet(#"{{ {"richtext": {"text": 编号, "style": "bold"}} }}"#).faults(.odt).isEmpty)
  }

  @Test(arguments: Format.allCases)
  func `a list in ODF and its like in Word may call itself`(format: Format) throws {
    let data: Value = ["树": [["名": "县", "下": [["名": "镇", "下": []]]], ["名": "市", "下": []]]]
    let odf = """
      <text:list><text:list-item><text:p>{% for x in 树 recursive %}</text:p></text:list-item><text:list-item>\
      <text:p>{{ x.名 }}</text:p><text:list><text:list-item><text:p>{{ loop(x.下) }}</text:p></text:list-item></text:list>\
      </text:list-item><text:list-item><text:p>{% endfor %}</text:p></text:list-item></text:list>
      """
    let word = ["{% for x in 树 recursive %}", "{{ x.名 }}", "{{ loop(x.下) }}", "{% endfor %}"].map {
      "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>"
    }
    let bytes = try Sheet(.raw(word.joined(), odf)).rendered(data, format).bytes
    #expect(try Reading.lines(of: bytes, format) == ["县", "镇", "市"])
    guard format == .odt else { return }
    let root = try OfficePackage(bytes: bytes, name: "成品").xml("content.xml").root
    let lists = root.descendants(named: "text:list")
    #expect(lists.count == 2)
    #expect(
      lists.allSatisfy { list in
        list.elements.allSatisfy { $0.name == "text:list-item" } && !list.elements.isEmpty
      })
  }
}
