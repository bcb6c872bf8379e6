import DossierCore
import DossierOffice
import Testing

@testable import DossierAssembly

@Suite struct `Tracked changes of a DOCX` {
  private typealias Sample = TrackedSample

  private static func join(_ samples: [WordSample], accepting: Bool) throws -> JoinedFile {
    let sources = try samples.enumerated().map { index, sample in
      JoinSource(
        bookmark: "d\(index)", title: "文\(index)", package: try sample.package(), numbering: .own,
        acceptsChanges: accepting)
    }
    return try JoinedFile(WordJoiner().join(sources, title: "合订"))
  }

  /// What is left of some blocks, without the bookmark round them.
  private static func accepted(_ body: String) throws -> XMLElement {
    let document = try WordSample(body).package().xml("word/document.xml").root
    _ = RevisionAcceptance.accept(below: document)
    return try #require(document.first("w:body"))
  }

  private static let marks = [
    "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange", "w:pPrChange", "w:sectPrChange",
    "w:tblPrChange", "w:trPrChange", "w:tcPrChange", "w:cellIns", "w:cellDel", "w:cellMerge",
    "w:numberingChange", "w:delText", "w:moveFromRangeStart", "w:moveToRangeEnd",
  ]

  @Test func `are kept by default, and that is said`() throws {
    let joined = try Self.join(
      [WordSample(Sample.body), WordSample(WordSample.paragraph("二"))], accepting: false)
    #expect(joined.notes.map(\.code.rawValue) == ["J124"])
    #expect(joined.notes.first?.message.chinese == "「文0」：带有修订，已原样保留")
    #expect(joined.document.descendants(named: "w:del").count == 10)
    let numbers = ["w:ins", "w:del", "w:moveFrom", "w:moveTo"].flatMap {
      joined.document.descendants(named: $0)
    }
    #expect(Set(numbers.map { $0["w:id"] }).count == numbers.count)
  }

  @Test func `are accepted when asked for, and that is said`() throws {
    let joined = try Self.join([WordSample(Sample.body), WordSample(Sample.body)], accepting: true)
    #expect(joined.notes.map(\.code.rawValue) == ["J125", "J125"])
    for name in Self.marks { #expect(joined.document.descendants(named: name).isEmpty, "\(name)") }
    #expect(joined.traces.map(\.paragraphs) == [Sample.accepted, Sample.accepted])
  }

  @Test func `leave nothing to say where there are none`() throws {
    #expect(try Self.join([WordSample(WordSample.paragraph("一"))], accepting: true).notes.isEmpty)
  }

  @Test func `are accepted in headers, notes, styles and lists as well`() throws {
    var sample = WordSample(
      Sample.paragraph(
        Sample.run("正文") + #"<w:r><w:footnoteReference w:id="2"/></w:r>"#, style: #"<w:pStyle w:val="S"/>"#),
      section: WordSample.section(header: "h"))
    sample.add(
      "h", "header", "header1.xml", root: "w:hdr",
      Sample.paragraph(Sample.run("眉") + Sample.inserted("新") + Sample.deleted("旧")))
    sample.add(
      "f", "footnotes", "footnotes.xml", root: "w:footnotes",
      #"<w:footnote w:id="2">\#(Sample.paragraph(Sample.deleted("旧注") + Sample.inserted("新注")))</w:footnote>"#
    )
    sample.addStyles(
      #"<w:style w:type="paragraph" w:styleId="S"><w:name w:val="S"/><w:pPr><w:jc w:val="right"/><w:pPrChange \#(Sample.by)>"#
        + #"<w:pPr/></w:pPrChange></w:pPr></w:style>"#)
    let joined = try Self.join([sample], accepting: true)
    #expect(joined.headers() == ["眉新"])
    #expect(try joined.root("word/footnotes.xml").text == "新注")
    let styles = try joined.root("word/styles.xml")
    #expect(styles.descendants(named: "w:pPrChange").isEmpty && styles.descendants(named: "w:jc").count == 1)
  }

  @Test func `of properties leave the new ones`() throws {
    let old = #"<w:rPrChange \#(Sample.by)><w:rPr><w:i/></w:rPr></w:rPrChange>"#
    let run = "<w:r><w:rPr><w:b/>\(old)</w:rPr><w:t>字</w:t></w:r>"
    let number =
      #"<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins \#(Sample.by)/></w:numPr></w:pPr>"#
    let body = try Self.accepted("<w:p>\(number)\(run)</w:p>")
    #expect(body.descendants(named: "w:b").count == 1 && body.descendants(named: "w:i").isEmpty)
    #expect(body.descendants(named: "w:numPr").first?.elements.map(\.name) == ["w:ilvl", "w:numId"])
  }

  @Test func `of a deleted paragraph end give the text to the next paragraph, which keeps its looks`() throws
  {
    let body = try Self.accepted(
      Sample.paragraph(Sample.run("前"), mark: "del", style: #"<w:jc w:val="left"/>"#)
        + Sample.paragraph(Sample.run("后"), style: #"<w:jc w:val="right"/>"#))
    let paragraphs = body.all("w:p")
    #expect(paragraphs.map(\.text) == ["前后"])
    #expect(paragraphs.first?.descendants(named: "w:jc").map { $0["w:val"] } == ["right"])
  }

  @Test func `of a deleted paragraph end before a table leave the text before it`() throws {
    let table = Sample.table([Sample.row([Sample.paragraph(Sample.run("格"))])])
    let body = try Self.accepted(Sample.paragraph(Sample.run("前"), mark: "del") + table)
    #expect(body.elements.map(\.name) == ["w:p", "w:tbl", "w:sectPr"])
    let gone = try Self.accepted(Sample.paragraph(Sample.deleted("前"), mark: "del") + table)
    #expect(gone.elements.map(\.name) == ["w:tbl", "w:sectPr"])
  }

  @Test func `of cells and whole tables take them away, and a cell keeps the paragraph that it must have`()
    throws
  {
    let cell = Sample.paragraph(Sample.deleted("删"), mark: "del")
    let body = try Self.accepted(
      Sample.table([Sample.row([cell], properties: "<w:trPr><w:del \(Sample.by)/></w:trPr>")])
        + Sample.table([
          Sample.row([Sample.paragraph(Sample.run("留"))])
            + Sample.row([cell], cell: "<w:cellDel \(Sample.by)/>")
        ]) + Sample.table([Sample.row([cell])])
        + Sample.table([
          Sample.row(
            [Sample.paragraph("")],
            cell: #"<w:shd w:val="clear"/><w:cellMerge \#(Sample.by) w:vMerge="cont"/>"#)
        ]))
    let tables = body.all("w:tbl")
    #expect(tables.map { $0.all("w:tr").count } == [1, 1, 1])
    #expect(tables[1].descendants(named: "w:tc").map { $0.all("w:p").count } == [1])
    let merged = tables[2].descendants(named: "w:tcPr").first?.elements
    #expect(merged?.map(\.name) == ["w:tcW", "w:vMerge", "w:shd"] && merged?[1]["w:val"] == "continue")
  }

  @Test func `take comments on deleted text along and leave bookmarks whole`() throws {
    let comment =
      #"<w:commentRangeStart w:id="3"/>\#(Sample.deleted("删"))<w:commentRangeEnd w:id="3"/>"#
      + #"<w:del \#(Sample.by)><w:r><w:commentReference w:id="3"/></w:r><w:bookmarkStart w:id="4" w:name="b"/></w:del>"#
    let body = try Self.accepted(Sample.paragraph(comment + Sample.run("后") + #"<w:bookmarkEnd w:id="4"/>"#))
    #expect(body.descendants(named: "w:commentRangeStart").isEmpty)
    #expect(body.descendants(named: "w:bookmarkStart").count == 1)
    #expect(body.descendants(named: "w:bookmarkEnd").count == 1)
  }

  @Test(.enabled(if: OfficeTools.hasOffice, "LibreOffice (soffice) is not installed"))
  func `come to the text that LibreOffice comes to when it accepts them`() throws {
    let sample = WordSample(Sample.body)
    let joined = try Self.join([sample], accepting: true)
    try OfficeTools.withFolder { folder in
      let theirs = try ChangeJudge.accepted(sample.bytes(), ending: "docx", in: folder)
      let ours = try ChangeJudge.shown(joined.package.written(), ending: "docx", in: folder)
      #expect(theirs == ours)
      #expect(ours == Sample.accepted)
    }
  }
}
