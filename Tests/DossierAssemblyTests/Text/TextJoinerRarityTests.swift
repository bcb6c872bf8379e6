import DossierAssembly
import DossierCore
import DossierOffice
import Testing

@Suite(.serialized) struct `Rarer things in joined texts` {
  static let outline = """
    <text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1" \
    style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/>\
    </text:outline-style>
    """

  static let headings = SampleText(
    body: """
      <text:h text:outline-level="1">甲</text:h><text:h text:outline-level="2">乙</text:h>\
      <text:h text:outline-level="1">丙</text:h>
      """, commonStyles: outline + SampleText.standard)

  /// Headings of the same names that look otherwise.
  static func styledHeadings(_ size: String) -> SampleText {
    SampleText(
      body: """
        <text:h text:style-name="Heading_20_1" text:outline-level="1">甲</text:h>\
        <text:h text:style-name="Heading_20_2" text:outline-level="2">乙</text:h>\
        <text:h text:style-name="Heading_20_1" text:outline-level="1">丙</text:h>
        """,
      commonStyles: outline + SampleText.standard
        + (1...2).map {
          """
          <style:style style:name="Heading_20_\($0)" style:display-name="Heading \($0)" style:family="paragraph" \
          style:parent-style-name="Standard" style:default-outline-level="\($0)"><style:text-properties \
          fo:font-size="\(size)"/></style:style>
          """
        }.joined())
  }

  static let forms = SampleText(
    body: """
      <office:forms form:automatic-focus="false" form:apply-design-mode="false"><form:form form:name="表单" \
      ><form:checkbox form:name="同意" xml:id="control1" form:id="control1" \
      form:label="同意"/></form:form></office:forms>\
      <text:tracked-changes><text:changed-region xml:id="ct1" text:id="ct1"><text:deletion><office:change-info>\
      <dc:creator/><dc:date>2026-01-01T00:00:00</dc:date></office:change-info><text:p>删去</text:p></text:deletion>\
      </text:changed-region></text:tracked-changes>\
      <text:p>甲<text:change text:change-id="ct1"/>乙<draw:control draw:control="control1" draw:name="框" \
      text:anchor-type="as-char" svg:width="2cm" svg:height="1cm"/></text:p>
      """)

  static let formula = SampleText(
    body: """
      <text:p>式<draw:frame draw:name="式" text:anchor-type="as-char" svg:width="2cm" svg:height="1cm">\
      <draw:object xlink:href="./Object 1" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>\
      <draw:image xlink:href="./ObjectReplacements/Object 1" xlink:type="simple" xlink:show="embed" \
      xlink:actuate="onLoad"/></draw:frame></text:p>
      """,
    parts: [
      (
        "Object 1/content.xml",
        Array(
          """
          <math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><mi>a</mi><mo>=</mo><mi>b</mi></mrow>\
          <annotation encoding="StarMath 5.0">a=b</annotation></semantics></math>
          """.utf8)
      ), ("Object 1/meta.xml", Array("<office/>".utf8)),
      ("ObjectReplacements/Object 1", SampleText.picture(9)),
    ])

  static let lists = SampleText(
    body: """
      <text:list xml:id="a" text:style-name="L1" text:continue-numbering="true"><text:list-item><text:p>一</text:p>\
      </text:list-item></text:list><text:p>间</text:p><text:list xml:id="b" text:continue-list="a" text:style-name="L1">\
      <text:list-item><text:p>二</text:p></text:list-item></text:list><text:p text:style-name="Numbered">三</text:p>
      """,
    contentStyles: """
      <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" \
      style:num-suffix="."/></text:list-style>
      """,
    commonStyles: SampleText.standard + """
      <style:style style:name="Numbered" style:family="paragraph" style:list-style-name="N"/>\
      <text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="A" \
      style:num-suffix=")"/></text:list-style>\
      <text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/>\
      </text:list-style><text:list-style style:name="Unused"><text:list-level-style-number text:level="1" \
      style:num-format="1"/></text:list-style>
      """)

  @Test func `headings of every document are counted from one`() throws {
    let body = try joined([Self.headings, Self.headings]).body
    #expect(body.all("text:h").map { $0["text:restart-numbering"] } == [nil, nil, nil, "true", nil, nil])
  }

  @Test func `another way of counting headings is named`() throws {
    var other = Self.headings
    other.commonStyles = SampleText.standard
    #expect(try joined([Self.headings, other]).notes.map(\.code.rawValue) == ["J223"])
    #expect(try joined([Self.headings, SampleText()]).notes.isEmpty)
  }

  @Test func `lists go on inside a document and never over its end`() throws {
    let result = try joined([Self.lists, Self.lists])
    let lists = try result.body.descendants(named: "text:list")
    #expect(lists.map { $0["xml:id"] } == ["a", "b", "a_2", "b_2"])
    #expect(lists.map { $0["text:continue-list"] } == [nil, "a", nil, "a_2"])
    #expect(lists.allSatisfy { $0["text:continue-numbering"] == nil })
    #expect(lists.map { $0["text:style-name"] } == ["L1", "L1", "D2-L1", "D2-L1"])
    let styles = (try result.styles.first("office:styles")?.elements ?? []).compactMap { $0["style:name"] }
    #expect(styles == ["Standard", "N", "Numbered", "Bullets", "Unused", "D2-N", "D2-Numbered"])
  }

  @Test func `forms, controls and tracked changes come along under new names`() throws {
    let result = try joined([Self.forms, Self.forms])
    let body = try result.body
    #expect(body.elements.prefix(2).map(\.name) == ["office:forms", "text:tracked-changes"])
    #expect(body.values(of: "form:name", on: "form:form") == ["表单", "表单_2"])
    #expect(body.values(of: "draw:control", on: "draw:control") == ["control1", "control1_2"])
    #expect(body.values(of: "form:id", on: "form:checkbox") == ["control1", "control1_2"])
    #expect(body.values(of: "text:change-id", on: "text:change") == ["ct1", "ct1_2"])
    #expect(result.traces.map(\.paragraphs) == [["甲乙"], ["甲乙"]])
    #expect(result.notes.map(\.code.rawValue) == ["J221", "J221"])
  }

  @Test func `embedded objects come along with their folders and without their authors`() throws {
    let result = try joined([Self.formula, Self.formula])
    #expect(try result.body.values(of: "xlink:href", on: "draw:object") == ["./Object 1", "./Object 2"])
    let parts = result.package.partNames
    #expect(parts.contains("Object 2/content.xml") && !parts.contains { $0.hasSuffix("/meta.xml") })
    #expect(parts.filter { $0.hasPrefix("ObjectReplacements/") }.count == 1)
  }

  @Test func `fonts of one name and different faces are kept apart`() throws {
    func sample(_ family: String) -> SampleText {
      var sample = SampleText(body: #"<text:p text:style-name="P1">甲</text:p>"#)
      sample.fonts = #"<style:font-face style:name="F" svg:font-family="\#(family)"/>"#
      sample.contentStyles = """
        <style:style style:name="P1" style:family="paragraph"><style:text-properties style:font-name="F"/></style:style>
        """
      return sample
    }
    let content = try joined([sample("仿宋"), sample("楷体"), sample("仿宋")]).content
    #expect(content.values(of: "style:name", on: "style:font-face") == ["F", "D2-F"])
    let styles = try #require(content.first("office:body")).values(of: "text:style-name", on: "text:p")
    let fonts = styles.map { content.style($0)?.first("style:text-properties")?["style:font-name"] }
    #expect(fonts == ["F", "D2-F", "F"])
  }

  @Test func `an empty document is a page of its own`() throws {
    let result = try joined([SampleText(), SampleText(body: ""), SampleText()])
    #expect(result.traces.map(\.paragraphs) == [["正文"], [], ["正文"]])
    #expect(try result.body.all("text:p").count == 3)
  }

  @Test func `names that a document itself uses twice become different`() throws {
    let frame = `Joining OpenDocument texts`.frame("图", "Pictures/a.png")
    let sample = SampleText(
      body: """
        <text:p><text:bookmark-start text:name="m"/>甲<text:bookmark-end text:name="m"/>\(frame)</text:p>\
        <text:p><text:bookmark-start text:name="m"/>乙<text:bookmark-end text:name="m"/>\(frame)</text:p>
        """, parts: [("Pictures/a.png", SampleText.picture(1))])
    let body = try joined([sample]).body
    #expect(body.values(of: "draw:name", on: "draw:frame") == ["图", "图_2"])
    let starts = body.values(of: "text:name", on: "text:bookmark-start")
    #expect(starts == ["doc_1", "m", "m_2"])
    #expect(body.values(of: "text:name", on: "text:bookmark-end") == ["m", "m_2", "doc_1"])
  }

  @Test func `a chain of ten thousand styles and a ring of two are no danger`() throws {
    let chain = (0..<10_000).map {
      #"<style:style style:name="S\#($0)" style:family="paragraph" style:parent-style-name="S\#($0 + 1)"/>"#
    }.joined()
    let ring = """
      <style:style style:name="A" style:family="paragraph" style:parent-style-name="B"/>\
      <style:style style:name="B" style:family="paragraph" style:parent-style-name="A"/>
      """
    let sample = SampleText(
      body: #"<text:p text:style-name="S0">甲</text:p><text:p text:style-name="A">乙</text:p>"#,
      commonStyles: SampleText.standard + chain + ring)
    let result = try joined([SampleText(), sample])
    #expect(result.traces[1].paragraphs == ["甲", "乙"])
  }

  @Test func `damaged and foreign markup is no danger`() throws {
    let bodies = [
      "<text:list/>", "<table:table/>", "<text:section><text:section/></text:section>",
      "<text:p text:style-name=\"\"/>",
      "<table:table><table:table-row/></table:table>",
      "<text:h text:outline-level=\"999999999999999999999\"/>",
      "<text:p><draw:frame><draw:image><office:binary-data>A===!</office:binary-data></draw:image></draw:frame></text:p>",
      "<text:p><text:a xlink:href=\"#%\"/><text:a xlink:href=\"#|\"/><text:a xlink:href=\"#|table\"/></text:p>",
      "<text:p><text:expression text:formula=\"ooow:&lt;.&lt;a.&gt;\"/><text:bookmark-end text:name=\"x\"/></text:p>",
      "<draw:object-ole/><draw:frame text:anchor-type=\"page\" text:anchor-page-number=\"-\"/>",
    ]
    for body in bodies { _ = try joined([SampleText(body: body), SampleText(body: body)]) }
  }

  @Test(.enabled(if: Tools.hasSchema, "xmllint or the OpenDocument schemas are not there"))
  func `the parts follow the schema`() throws {
    let package = try joined([Self.headings, Self.forms, Self.formula, Self.lists, Self.forms, Self.lists])
      .package
    let folder = try Folder()
    for part in ["content.xml", "styles.xml"] {
      let file = try folder.file(part, try package.bytes(of: part))
      let result = try Tools.run("xmllint", ["--noout", "--relaxng", Tools.schema, file])
      #expect(result.code == 0, "\(result.output)")
    }
  }

  @Test(.enabled(if: Tools.has("soffice"), "soffice is not there"))
  func `LibreOffice counts as the single documents do`() throws {
    let samples = [
      Self.styledHeadings("12pt"), Self.headings, Self.lists, Self.styledHeadings("20pt"), Self.headings,
      Self.lists,
      Self.formula, Self.forms,
    ]
    let folder = try Folder()
    func text(_ name: String, _ bytes: [UInt8]) throws -> [String] {
      let path = try Tools.convert(try folder.file(name, bytes), to: "txt", in: folder)
      let lines = String(decoding: try contents(of: path), as: UTF8.self).split(whereSeparator: \.isNewline)
      return lines.map { $0.replacing("\u{FEFF}", with: "").trimmingPrefix { $0 == " " }.description }.filter
      { !$0.isEmpty }
    }
    let single = try samples.enumerated().flatMap { try text("single\($0).odt", $1.bytes) }
    let whole = try text("joined.odt", try joined(samples).package.written())
    #expect(whole == single)
    #expect(whole.count { $0.hasPrefix("1.1") } == 4)
  }
}
