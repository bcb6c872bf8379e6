import DossierCore
import DossierOffice
import Testing

@testable import DossierAssembly

@Suite struct WordReferenceTests {
  @Test func `footnotes are numbered anew and keep their pictures and links`() throws {
    let joined = try WordJoinerTests.join([Self.noted("甲注"), Self.noted("乙注")])
    let references = joined.document.descendants(named: "w:footnoteReference").compactMap { $0["w:id"] }
    let notes = try joined.root("word/footnotes.xml").all("w:footnote")
    #expect(notes.map { $0["w:id"] } == ["-1", "0", "1", "2"])
    #expect(references == ["1", "2"])
    #expect(notes.suffix(2).map(\.text) == ["甲注", "乙注"])
    #expect(joined.traces.map(\.paragraphs) == [["正文", "甲注"], ["正文", "乙注"]])
    #expect(joined.sections[1].first("w:footnotePr")?.first("w:numRestart")?["w:val"] == "eachSect")
    let links = try joined.package.relationships(of: "word/footnotes.xml")
    let used = notes.flatMap { $0.descendants(named: "w:hyperlink") }.compactMap { $0["r:id"] }
    #expect(used.count == 2 && used.allSatisfy { links[$0]?.isExternal == true })
  }

  @Test func `endnotes stand at the end of their document, not of each section`() throws {
    var sample = WordSample(
      #"<w:p><w:pPr>\#(WordSample.section())</w:pPr><w:r><w:endnoteReference w:id="5"/></w:r></w:p>"#
        + WordSample.paragraph("末"), section: WordSample.section())
    sample.add(
      "e", "endnotes", "endnotes.xml", root: "w:endnotes",
      "<w:endnote w:id=\"5\">\(WordSample.paragraph("尾注"))</w:endnote>")
    let joined = try WordJoinerTests.join([sample, sample])
    #expect(joined.sections.map { $0.first("w:noEndnote") != nil } == [true, false, true, false])
    let settings = try joined.root("word/settings.xml").first("w:endnotePr")
    #expect(settings?.first("w:pos")?["w:val"] == "sectEnd")
    #expect(
      try joined.root("word/endnotes.xml").all("w:endnote").map { $0["w:id"] } == ["-1", "0", "1", "2"])
    #expect(joined.traces.map(\.paragraphs) == [["尾注", "末"], ["尾注", "末"]])
  }

  @Test func `comments are numbered anew, and marks without a comment go`() throws {
    func commented() -> WordSample {
      var sample = WordSample(
        #"<w:p><w:commentRangeStart w:id="3"/><w:r><w:t>文</w:t></w:r><w:commentRangeEnd w:id="3"/><w:r>"#
          + #"<w:commentReference w:id="3"/></w:r><w:r><w:commentReference w:id="9"/></w:r></w:p>"#)
      sample.add(
        "c", "comments", "comments.xml", root: "w:comments",
        "<w:comment w:id=\"3\" w:author=\"\">\(WordSample.paragraph("批"))</w:comment>")
      return sample
    }
    let joined = try WordJoinerTests.join([commented(), commented()])
    #expect(joined.document.descendants(named: "w:commentReference").map { $0["w:id"] } == ["1", "2"])
    #expect(joined.document.descendants(named: "w:commentRangeStart").map { $0["w:id"] } == ["1", "2"])
    #expect(try joined.root("word/comments.xml").all("w:comment").count == 2)
  }

  @Test func `bookmarks of one name are told apart, and what refers to them follows`() throws {
    let body =
      #"<w:p><w:bookmarkStart w:id="0" w:name="_Toc1"/><w:r><w:t>题</w:t></w:r><w:bookmarkEnd w:id="0"/>"#
      + Self.field(#" PAGEREF _Toc1 \h "#, "1")
      + #"<w:hyperlink w:anchor="_Toc1"><w:r><w:t>见</w:t></w:r></w:hyperlink>"#
      + #"<w:fldSimple w:instr=" REF _toc1 "><w:r><w:t>题</w:t></w:r></w:fldSimple></w:p>"#
      + Self.paragraph(Self.field(#" TOC \o "1-3" "#, "目录"))
    let joined = try WordJoinerTests.join([WordSample(body), WordSample(body)])
    let names = joined.document.descendants(named: "w:bookmarkStart").compactMap { $0["w:name"] }
    #expect(names == ["d1", "_Toc1", "d2", "_Toc1_2"])
    let instructions = joined.document.descendants(named: "w:instrText").map(\.text)
    #expect(
      instructions == [
        #" PAGEREF _Toc1 \h "#, #" TOC \o "1-3" \b d1 "#, #" PAGEREF _Toc1_2 \h "#, #" TOC \o "1-3" \b d2 "#,
      ])
    #expect(joined.document.descendants(named: "w:hyperlink").map { $0["w:anchor"] } == ["_Toc1", "_Toc1_2"])
    #expect(joined.document.descendants(named: "w:fldSimple")[1]["w:instr"] == " REF _Toc1_2 ")
  }

  @Test func `figures count from one in each document`() throws {
    let body = Self.paragraph(Self.field(" SEQ 图 ", "1")) + Self.paragraph(Self.field(" SEQ 图 ", "2"))
    let joined = try WordJoinerTests.join([WordSample(body), WordSample(body)])
    #expect(
      joined.document.descendants(named: "w:instrText").map(\.text) == [
        " SEQ 图 ", " SEQ 图 ", #" SEQ 图 \r 1 "#, " SEQ 图 ",
      ])
  }

  @Test func `fields that fetch from outside become text`() throws {
    let body = Self.paragraph(Self.field(#" INCLUDETEXT "C:\\a.doc" "#, "文字") + Self.field(" DATE ", "今天"))
    let joined = try WordJoinerTests.join([WordSample(body), WordSample(body)])
    #expect(joined.document.descendants(named: "w:instrText").map(\.text) == [" DATE ", " DATE "])
    #expect(joined.document.descendants(named: "w:fldChar").count == 6)
    #expect(joined.traces.map(\.paragraphs) == [["文字"], ["文字"]])
    #expect(joined.notes.map(\.code) == ["J110", "J110"])
  }

  @Test func `a picture outside the file is not referred to any more`() throws {
    var sample = WordSample(WordSample.paragraph("文") + WordSample.picture("p"))
    sample.links.append(("p", "image", "https://example.invalid/a.png", true))
    sample.body += #"<w:p><w:hyperlink r:id="h"><w:r><w:t>网页</w:t></w:r></w:hyperlink></w:p>"#
    sample.links.append(("h", "hyperlink", "https://example.invalid/", true))
    let joined = try WordJoinerTests.join([sample])
    #expect(joined.links.items.filter(\.isExternal).map(\.kind) == ["hyperlink"])
    #expect(joined.notes.map(\.code) == ["J106"])
    #expect(joined.notes[0].location.file == "甲.docx")
    #expect(joined.notes[0].message.chinese == "「第1份」：图片在文件之外，已去掉引用")
  }

  @Test func `text that stands in another file is refused, in every document at once`() throws {
    var first = WordSample(WordSample.paragraph("文") + #"<w:altChunk r:id="x"/>"#)
    first.name = "一.docx"
    var second = WordSample(WordSample.paragraph("文") + #"<w:subDoc r:id="x"/>"#)
    second.name = "二.docx"
    let error = #expect(throws: DossierError.self) { try WordJoinerTests.join([first, second]) }
    #expect(error?.diagnostics.map(\.code) == ["J104", "J104"])
    #expect(error?.diagnostics.map(\.location.file) == ["一.docx", "二.docx"])
  }

  @Test func `content controls are unbound from data that does not come along`() throws {
    let body = """
      <w:sdt><w:sdtPr><w:id w:val="7"/><w:dataBinding w:xpath="/a" w:storeItemID="{0}"/><w:text/></w:sdtPr>\
      <w:sdtContent>\(WordSample.paragraph("控"))</w:sdtContent></w:sdt>
      """
    let joined = try WordJoinerTests.join([WordSample(body), WordSample(body)])
    let numbers = joined.document.descendants(named: "w:sdtPr").compactMap { $0.first("w:id")?["w:val"] }
    #expect(Set(numbers).count == 2)
    #expect(joined.document.descendants(named: "w:dataBinding").isEmpty)
    #expect(joined.notes.map(\.code) == ["J111", "J111"])
    #expect(joined.traces.map(\.paragraphs) == [["控"], ["控"]])
  }

  @Test func `charts come with everything they lead to, and rings of parts end`() throws {
    var sample = WordSample(#"<w:p><w:r><w:object r:id="c"/></w:r></w:p>"#)
    let chart = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
    sample.add("c", "chart", "charts/chart1.xml", type: chart, Array("<c/>".utf8))
    sample.parts.append(("embeddings/a.bin", "application/x-sheet", [1, 2, 3]))
    var package = try sample.package()
    package.set(
      Relationships(
        source: "word/charts/chart1.xml",
        items: [
          Relationship(id: "s", type: Relationships.officeTypes + "package", target: "../embeddings/a.bin"),
          Relationship(id: "r", type: Relationships.officeTypes + "chart", target: "chart1.xml"),
        ]))
    let sources = ["x", "y"].map { JoinSource(bookmark: $0, title: $0, package: package) }
    let joined = try JoinedFile(WordJoiner().join(sources, title: "卷"))
    let charts = joined.package.partNames.filter { $0.hasPrefix("word/charts/") && $0.hasSuffix(".xml") }
    #expect(charts == ["word/charts/chart1.xml", "word/charts/chart2.xml"])
    #expect(joined.package.partNames.count { $0.hasPrefix("word/embeddings/") } == 1)
    let links = try joined.package.relationships(of: charts[1])
    #expect(links["r"].flatMap { links.partName(of: $0) } == charts[1])
    #expect(joined.package.contentTypes?[charts[0]] == chart)
  }

  @Test func `nobody's name and no trace of making comes along`() throws {
    var sample = WordSample(
      #"<w:p w:rsidR="00AB" w14:paraId="1"><w:r w:rsidRPr="00CD"><w:t>文</w:t></w:r></w:p>"#)
    sample.addSettings(
      #"<w:rsids><w:rsid w:val="00AB"/></w:rsids><w:attachedTemplate r:id="t"/><w:defaultTabStop w:val="420"/>"#
    )
    let joined = try WordJoinerTests.join([sample])
    #expect(joined.paragraphs.allSatisfy { $0.attributes.isEmpty })
    #expect(try joined.root("word/settings.xml").elements.map(\.name) == ["w:defaultTabStop"])
    let core = try joined.root("docProps/core.xml")
    #expect(core.elements.map(\.name) == ["dc:title"] && core.text == "卷宗")
  }

  static func field(_ instruction: String, _ result: String) -> String {
    """
    <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">\(instruction)</w:instrText>\
    </w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>\(result)</w:t></w:r><w:r>\
    <w:fldChar w:fldCharType="end"/></w:r>
    """
  }

  static func paragraph(_ runs: String) -> String { "<w:p>\(runs)</w:p>" }

  static func noted(_ text: String) -> WordSample {
    var sample = WordSample(
      #"<w:p><w:r><w:t>正文</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>"#,
      section: WordSample.section())
    let separators = """
      <w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>\
      <w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>
      """
    let link = "<w:hyperlink r:id=\"f\"><w:r><w:t>\(text)</w:t></w:r></w:hyperlink>"
    sample.add(
      "n", "footnotes", "footnotes.xml", root: "w:footnotes",
      "\(separators)<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>\(link)</w:p></w:footnote>")
    sample.otherLinks["footnotes.xml"] = [
      ("f", "hyperlink", "https://example.invalid/\(text.utf8.count)", true)
    ]
    return sample
  }
}
