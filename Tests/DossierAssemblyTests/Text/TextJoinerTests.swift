import DossierAssembly
import DossierCore
import DossierOffice
import Testing

@Suite struct `Joining OpenDocument texts` {
  /// A form with its own header, a list that is counted, and two pictures, one of them in every form.
  static func form(_ number: Int) -> SampleText {
    SampleText(
      body: """
        <text:sequence-decls><text:sequence-decl text:display-outline-level="0" text:name="Drawing"/></text:sequence-decls>\
        <text:p text:style-name="P1"><text:bookmark-start text:name="mark"/>第\(number)号<text:bookmark-end text:name="mark"/>\
        </text:p><text:list xml:id="list1" text:style-name="L1"><text:list-item><text:p>甲\(number)</text:p></text:list-item>\
        <text:list-item><text:p>乙\(number)</text:p></text:list-item></text:list>\
        <text:p>见<text:bookmark-ref text:reference-format="text" text:ref-name="mark">第\(number)号</text:bookmark-ref>\
        \(frame("图1", "Pictures/a.png"))\(frame("图2", "Pictures/b.png"))</text:p>
        """,
      contentStyles: """
        <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Standard">\
        <style:paragraph-properties fo:text-align="center"/></style:style>\
        <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" \
        style:num-suffix="."/></text:list-style>
        """,
      masterPages: SampleText.master(header: "案号\(number)"),
      parts: [("Pictures/a.png", SampleText.picture(0)), ("Pictures/b.png", SampleText.picture(number))])
  }

  static func frame(_ name: String, _ picture: String) -> String {
    """
    <draw:frame draw:name="\(name)" text:anchor-type="as-char" svg:width="1cm" svg:height="1cm">\
    <draw:image xlink:href="\(picture)" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/></draw:frame>
    """
  }

  @Test func `fifty forms keep fifty headers, lists of their own, and share one picture`() throws {
    let result = try joined((1...50).map(Self.form))
    let (body, styles) = (try result.body, try result.styles)
    let headers = styles.descendants(named: "style:header").map(\.text)
    #expect(headers == (1...50).map { "案号\($0)" })
    #expect(result.package.partNames.filter { $0.hasPrefix("Pictures/") }.count == 51)
    let links = body.values(of: "xlink:href", on: "draw:image")
    #expect(links.count == 100 && links.allSatisfy { result.package.contains($0) })
    for (name, attribute) in [
      ("draw:frame", "draw:name"), ("text:list", "xml:id"), ("text:list", "text:style-name"),
      ("text:bookmark-start", "text:name"),
    ] {
      let values = body.values(of: attribute, on: name)
      #expect(Set(values).count == values.count, "\(name) \(attribute)")
    }
    let references = body.values(of: "text:ref-name", on: "text:bookmark-ref")
    #expect(Set(references).count == 50)
    #expect(result.notes.isEmpty)
    #expect(result.traces.map(\.pictures.count) == Array(repeating: 2, count: 50))
    #expect(result.traces[6].paragraphs == ["第7号", "甲7", "乙7", "见"])
  }

  @Test func `each document begins with its own master page`() throws {
    let result = try joined((1...3).map(Self.form))
    let (content, styles) = (try result.content, try result.styles)
    let starts = content.values(of: "style:master-page-name", on: "style:style")
    #expect(starts == styles.values(of: "style:name", on: "style:master-page"))
    #expect(Set(starts).count == 3)
    #expect(styles.values(of: "style:name", on: "style:page-layout").count == 1)
  }

  @Test func `page numbers run on, start anew, or stay as they were`() throws {
    func number(_ numbering: PageNumbering) throws -> [String] {
      try joined([Self.form(1), Self.form(2)], numbering).content.values(
        of: "style:page-number", on: "style:paragraph-properties")
    }
    #expect(try number(.continued) == ["auto", "auto"])
    #expect(try number(.starting(at: 5)) == ["5", "5"])
    #expect(try number(.own) == ["auto", "1"])
    var own = SampleText(body: "<text:p text:style-name=\"P1\">甲</text:p>")
    own.contentStyles = """
      <style:style style:name="P1" style:family="paragraph" style:master-page-name="Standard">\
      <style:paragraph-properties style:page-number="3"/></style:style>
      """
    let result = try joined([Self.form(1), own], .own)
    #expect(try result.content.values(of: "style:page-number", on: "style:paragraph-properties").last == "3")
  }

  @Test func `equal styles are shared, different ones renamed with everything that refers to them`() throws {
    func sample(_ size: String) -> SampleText {
      SampleText(
        body: #"<text:p text:style-name="P1">甲</text:p><text:p text:style-name="Note">乙</text:p>"#,
        contentStyles: """
          <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading"/>
          """,
        commonStyles: SampleText.standard + """
          <style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard" \
          style:next-style-name="Text_20_body"><style:text-properties fo:font-size="\(size)"/></style:style>\
          <style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph" \
          style:parent-style-name="Heading"/>\
          <style:style style:name="Note" style:family="paragraph" style:parent-style-name="Standard"/>
          """)
    }
    let result = try joined([sample("12pt"), sample("14pt"), sample("12pt"), sample("14pt")])
    let styles = try result.styles
    let names = (styles.first("office:styles")?.elements ?? []).compactMap { $0["style:name"] }
    #expect(names == ["Standard", "Heading", "Text_20_body", "Note", "D2-Heading", "D2-Text_20_body"])
    #expect(styles.style("D2-Heading")?["style:next-style-name"] == "D2-Text_20_body")
    #expect(styles.style("D2-Text_20_body")?["style:display-name"] == "Text body 2")
    let paragraphs = try result.body.all("text:p")
    let parents = try paragraphs.map {
      try result.content.style($0["text:style-name"])?["style:parent-style-name"]
    }
    #expect(parents == ["Heading", nil, "D2-Heading", nil, "Heading", nil, "D2-Heading", nil])
    #expect(paragraphs.last?["text:style-name"] == "Note")
  }

  @Test func `what default styles disagree about goes into each document's own styles`() throws {
    func sample(_ size: String) -> SampleText {
      SampleText(
        body: "<text:p>甲</text:p>",
        commonStyles: """
          <style:default-style style:family="paragraph"><style:paragraph-properties style:tab-stop-distance="1cm"/>\
          <style:text-properties fo:font-size="\(size)"/></style:default-style>
          """ + SampleText.standard)
    }
    let result = try joined([sample("12pt"), sample("16pt")])
    let styles = try result.styles
    let common = styles.descendants(named: "style:default-style")
    #expect(common.count == 1 && common.first?.first("style:text-properties") == nil)
    #expect(common.first?.first("style:paragraph-properties")?["style:tab-stop-distance"] == "1cm")
    #expect(styles.style("Standard")?.first("style:text-properties")?["fo:font-size"] == "12pt")
    #expect(styles.style("D2-Standard")?.first("style:text-properties")?["fo:font-size"] == "16pt")
    let parents = try result.content.values(of: "style:parent-style-name", on: "style:style")
    #expect(parents == ["Standard", "D2-Standard"])
  }

  @Test
  func `a document that begins and ends with a table has two point marks and a table style with its page`()
    throws
  {
    let table = """
      <table:table table:name="表1" table:style-name="T1"><table:table-column/><table:table-row><table:table-cell>\
      <text:p>甲</text:p></table:table-cell><table:table-cell><text:p>乙</text:p></table:table-cell></table:table-row>\
      </table:table>
      """
    let sample = SampleText(
      body: table,
      contentStyles:
        #"<style:style style:name="T1" style:family="table"><style:table-properties style:width="10cm"/></style:style>"#
    )
    let result = try joined([sample, sample])
    let body = try result.body
    #expect(
      body.values(of: "text:name", on: "text:bookmark") == ["doc_1", "doc_1_end", "doc_2", "doc_2_end"])
    #expect(body.values(of: "table:name", on: "table:table") == ["表1", "表1_2"])
    let styles = body.values(of: "table:style-name", on: "table:table").map { try? result.content.style($0) }
    #expect(styles.compactMap { $0?["style:master-page-name"] } == ["Standard", "D2-Standard"])
    #expect(styles.compactMap { $0?.first("style:table-properties")?["style:width"] } == ["10cm", "10cm"])
    #expect(result.traces.map(\.paragraphs) == [["甲", "乙"], ["甲", "乙"]])
  }

  @Test func `variables, sequences and their formulas are renamed together`() throws {
    let sample = SampleText(
      body: """
        <text:sequence-decls><text:sequence-decl text:display-outline-level="0" text:name="图"/>\
        <text:sequence-decl text:display-outline-level="0" text:name="没用过"/></text:sequence-decls>\
        <text:user-field-decls><text:user-field-decl office:value-type="string" office:string-value="甲" \
        text:name="案由"/></text:user-field-decls>\
        <text:p>图<text:sequence text:ref-name="ref图0" text:name="图" text:formula="ooow:图+1" \
        style:num-format="1">1</text:sequence>，<text:sequence-ref text:reference-format="value" \
        text:ref-name="ref图0">1</text:sequence-ref><text:user-field-get text:name="案由">甲</text:user-field-get></text:p>
        """)
    let body = try joined([sample, sample]).body
    #expect(body.values(of: "text:name", on: "text:sequence-decl") == ["图", "没用过", "图_2"])
    #expect(body.values(of: "text:name", on: "text:user-field-decl") == ["案由", "案由_2"])
    #expect(body.values(of: "text:formula", on: "text:sequence") == ["ooow:图+1", "ooow:图_2+1"])
    #expect(body.values(of: "text:ref-name", on: "text:sequence-ref") == ["ref图0", "ref图0_2"])
    #expect(body.all("text:sequence-decls").count == 1)
  }

  @Test func `notes, sections, links and references follow their new names`() throws {
    let sample = SampleText(
      body: """
        <text:section text:name="节"><text:p>甲<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1\
        </text:note-citation><text:note-body><text:p>注</text:p></text:note-body></text:note>\
        <text:note-ref text:ref-name="ftn1" text:note-class="footnote" text:reference-format="text">1</text:note-ref></text:p>\
        </text:section><text:p><text:reference-mark text:name="r"/><text:reference-ref text:ref-name="r" \
        text:reference-format="page">1</text:reference-ref><text:a xlink:type="simple" \
        xlink:href="#%E8%8A%82%7Cregion">去</text:a></text:p>
        """)
    let body = try joined([sample, sample]).body
    #expect(
      body.values(of: "text:ref-name", on: "text:note-ref") == body.values(of: "text:id", on: "text:note"))
    #expect(body.values(of: "text:ref-name", on: "text:reference-ref") == ["r", "r_2"])
    #expect(body.values(of: "xlink:href", on: "text:a") == ["#%E8%8A%82|region", "#%E8%8A%82_2|region"])
    #expect(body.values(of: "text:name", on: "text:section") == ["节", "节_2"])
  }

  @Test func `what acts or reaches outside stays behind and is named`() throws {
    let sample = SampleText(
      body: """
        <text:p>甲<office:annotation office:name="1"><dc:creator>某人</dc:creator><text:p>批</text:p></office:annotation>\
        <draw:frame draw:name="外"><draw:image xlink:href="http://example.org/a.png" xlink:type="simple"/></draw:frame>\
        <draw:frame draw:name="失"><draw:image xlink:href="Pictures/lost.png" xlink:type="simple"/></draw:frame>\
        <text:execute-macro text:name="m">运行<office:event-listeners><script:event-listener \
        script:event-name="dom:click" script:language="ooo:script"/></office:event-listeners></text:execute-macro>\
        <text:a xlink:type="simple" xlink:href="vnd.sun.star.script:x">按</text:a><text:title>题</text:title></text:p>\
        <text:section text:name="链"><text:section-source xlink:href="../other.odt"/><text:p>乙</text:p></text:section>
        """,
      parts: [("Basic/Standard/Module1.xml", Array("<x/>".utf8))])
    let result = try joined([sample])
    let codes = Set(result.notes.map(\.code.rawValue))
    #expect(codes == ["J211", "J213", "J215", "J219"])
    #expect(result.notes.allSatisfy { $0.message.chinese.contains("《文书1》") })
    let markup = String(decoding: try result.content.serialized(), as: UTF8.self)
    for word in [
      "http://example.org", "script:event", "vnd.sun", "text:title", "other.odt",
    ] {
      #expect(!markup.contains(word), "\(word)")
    }
    #expect(result.traces[0].paragraphs == ["甲运行按题", "乙"])
    #expect(!result.package.partNames.contains { $0.hasPrefix("Basic/") })
  }

  @Test func `shapes on a page go into the first paragraph`() throws {
    let sample = SampleText(
      body: """
        <draw:frame draw:name="章" text:anchor-type="page" text:anchor-page-number="1" svg:x="2cm" svg:y="3cm" \
        svg:width="1cm" svg:height="1cm"><draw:image xlink:href="Pictures/a.png" xlink:type="simple"/></draw:frame>\
        <text:p>甲</text:p>
        """, parts: [("Pictures/a.png", SampleText.picture(1))])
    let result = try joined([sample])
    let frame = try #require(try result.body.all("text:p").first?.descendants(named: "draw:frame").first)
    #expect(frame["text:anchor-type"] == "paragraph" && frame["text:anchor-page-number"] == nil)
    #expect(result.traces[0].pictures.count == 1)
  }

  @Test func `the same documents give the same bytes`() throws {
    let first = try joined((1...8).map(Self.form)).package.written()
    #expect(try joined((1...8).map(Self.form)).package.written() == first)
  }

  @Test func `a joined file can be joined again`() throws {
    let result = try joined([Self.form(1), Self.form(2)])
    let sources = [1, 2].map { JoinSource(bookmark: "all_\($0)", title: "卷\($0)", package: result.package) }
    let again = try TextJoiner().join(sources, title: "卷宗")
    #expect(again.traces.map(\.paragraphs) == Array(repeating: result.traces.flatMap(\.paragraphs), count: 2))
    #expect(try again.styles.descendants(named: "style:header").map(\.text) == ["案号1", "案号2", "案号1", "案号2"])
  }

  @Test func `a word document and a bookmark used twice are refused`() throws {
    let source = try SampleText().source(1)
    #expect(throws: DossierError.self) { try TextJoiner().join([source, source], title: "卷宗") }
    #expect(throws: DossierError.self) { try TextJoiner().join([], title: "卷宗") }
  }
}
