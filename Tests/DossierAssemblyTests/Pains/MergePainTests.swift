import DossierCore
import DossierOffice
import Foundation
import Testing

@testable import DossierAssembly

/// What people suffer from when other tools join documents: each pain a test.
@Suite struct `Pains of joining` {
  private static func join(_ samples: [WordSample]) throws -> JoinedFile {
    let sources = try samples.enumerated().map { index, sample in
      JoinSource(
        bookmark: "d\(index + 1)", title: "第\(index + 1)份", package: try sample.package(), numbering: .own)
    }
    return try JoinedFile(WordJoiner().join(sources, title: "合订"))
  }

  /// A document with every kind of number that must occur once.
  private static func numbered() -> WordSample {
    let shape =
      #"<w:p><w:r><w:pict><v:shape id="_x0000_s1026" o:spid="_x0000_s1026"><v:textbox><w:txbxContent>"#
      + #"<w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"#
    let control =
      #"<w:sdt><w:sdtPr><w:id w:val="77"/></w:sdtPr><w:sdtContent><w:p w14:paraId="0A0B0C0D"><w:bookmarkStart w:id="3" "#
      + #"w:name="b"/><w:r><w:t>文</w:t></w:r><w:bookmarkEnd w:id="3"/></w:p></w:sdtContent></w:sdt>"#
    let notes =
      #"<w:p><w:commentRangeStart w:id="2"/><w:r><w:footnoteReference w:id="4"/></w:r><w:commentRangeEnd w:id="2"/>"#
      + #"<w:r><w:commentReference w:id="2"/></w:r></w:p>"#
    var sample = WordSample(
      WordSample.picture("p") + shape + control + notes, section: WordSample.section(header: "h"))
    sample.add("p", "image", "media/p.png", WordSample.png(9))
    sample.add("h", "header", "header1.xml", root: "w:hdr", shape + WordSample.picture("q"))
    sample.otherLinks["header1.xml"] = [("q", "image", "media/p.png", false)]
    sample.add(
      "c", "comments", "comments.xml", root: "w:comments",
      #"<w:comment w:id="2" w:author="甲"><w:p w14:paraId="0A0B0C0D"><w:r><w:t>批</w:t></w:r></w:p></w:comment>"#
    )
    sample.add(
      "f", "footnotes", "footnotes.xml", root: "w:footnotes",
      #"<w:footnote w:id="4">\#(WordSample.paragraph("注"))</w:footnote>"#)
    return sample
  }

  @Test func `5 no number occurs twice, so that nobody reads of unreadable content`() throws {
    let joined = try Self.join([Self.numbered(), Self.numbered(), Self.numbered()])
    let roots = try joined.package.partNames.filter { $0.hasPrefix("word/") && $0.hasSuffix(".xml") }.map(
      joined.root)
    func values(_ elements: [String], _ attribute: String) -> [String] {
      roots.flatMap { root in elements.flatMap { root.descendants(named: $0) } }.compactMap { $0[attribute] }
    }
    let kinds: [(count: Int, values: [String])] = [
      (12, values(["wp:docPr", "pic:cNvPr"], "id")), (6, values(["v:shape"], "id")),
      (6, values(["v:shape"], "o:spid")),
      (6, values(["w:bookmarkStart"], "w:id")), (6, values(["w:bookmarkStart"], "w:name")),
      (3, values(["w:comment"], "w:id")), (3, values(["w:footnoteReference"], "w:id")),
      (
        3,
        values(["w:sdtPr"].map { $0 }, "w:id")
          + roots.flatMap { $0.descendants(named: "w:sdtPr") }.compactMap { $0.first("w:id")?["w:val"] }
      ),
      (0, values(["w:p"], "w14:paraId")),
    ]
    for (number, kind) in kinds.enumerated() {
      #expect(
        kind.values.count == kind.count && Set(kind.values).count == kind.count, "\(number): \(kind.values)")
    }
  }

  @Test func `6 comments have numbers of their own in every document and are never shared`() throws {
    let joined = try Self.join([Self.numbered(), Self.numbered()])
    let comments = try joined.root("word/comments.xml").all("w:comment")
    #expect(comments.map { $0["w:id"] } == ["1", "2"] && comments.map(\.text) == ["批", "批"])
    #expect(joined.document.descendants(named: "w:commentReference").map { $0["w:id"] } == ["1", "2"])
    let commented = SampleText(
      body:
        #"<text:p>文<office:annotation office:name="n1"><dc:creator>甲</dc:creator><text:p>批</text:p></office:annotation>"#
        + #"字<office:annotation-end office:name="n1"/></text:p>"#)
    let body = try DossierAssemblyTests.joined([commented, commented]).body
    let names = body.values(of: "office:name", on: "office:annotation")
    #expect(Set(names).count == 2)
    #expect(body.values(of: "office:name", on: "office:annotation-end") == names)
  }

  @Test func `7 pictures in headers and bodies are never swapped, though all are called rId1`() throws {
    func sample(_ shade: UInt8) -> WordSample {
      var sample = WordSample(WordSample.picture("rId1"), section: WordSample.section(header: "h"))
      sample.add("rId1", "image", "media/image1.png", WordSample.png(shade))
      sample.add("h", "header", "header1.xml", root: "w:hdr", WordSample.picture("rId1"))
      sample.otherLinks["header1.xml"] = [("rId1", "image", "media/image2.png", false)]
      sample.parts.append(("media/image2.png", nil, WordSample.png(shade, 1)))
      return sample
    }
    let joined = try Self.join([sample(10), sample(20)])
    let shown = try Self.pictures(of: "word/document.xml", in: joined)
    #expect(shown == [WordSample.png(10), WordSample.png(20)])
    let headers = joined.sections.compactMap { $0.first("w:headerReference")?["r:id"] }.compactMap { id in
      joined.links[id].flatMap { joined.package.part(of: $0, in: joined.links) }
    }
    #expect(
      try headers.flatMap { try Self.pictures(of: $0, in: joined) } == [
        WordSample.png(10, 1), WordSample.png(20, 1),
      ])
  }

  private static func pictures(of part: String, in joined: JoinedFile) throws -> [[UInt8]] {
    let links = try joined.package.relationships(of: part)
    return try joined.root(part).descendants(named: "a:blip").compactMap { blip in
      blip["r:embed"].flatMap { links[$0] }.flatMap { joined.package.part(of: $0, in: links) }.flatMap {
        joined.package[$0]
      }
    }
  }

  @Test func `8 one picture in forty documents is stored once`() throws {
    var sample = WordSample(WordSample.picture("p"))
    sample.add("p", "image", "media/p.png", WordSample.png(5))
    let joined = try Self.join(Array(repeating: sample, count: 40))
    #expect(joined.package.partNames.count { $0.hasPrefix("word/media/") } == 1)
    let text = SampleText(
      body:
        #"<text:p><draw:frame draw:name="图"><draw:image xlink:href="Pictures/a.png" xlink:type="simple"/></draw:frame></text:p>"#,
      parts: [("Pictures/a.png", SampleText.picture(3))])
    let package = try DossierAssemblyTests.joined(Array(repeating: text, count: 40)).package
    #expect(package.partNames.count { $0.hasPrefix("Pictures/") } == 1)
  }

  @Test func `13 numbers begin anew in every document, and none appears where none was`() throws {
    var listed = WordSample(WordSample.paragraph("甲", list: 1) + WordSample.paragraph("乙", list: 1))
    listed.addLists()
    // List 0 takes a paragraph out of the list that its style would put it in.
    var plain = WordSample(WordSample.paragraph("无号", list: 0))
    plain.addLists()
    let joined = try Self.join([listed, plain, listed])
    let lists = joined.lists()
    #expect(lists[0] == lists[1] && lists[3] == lists[4] && lists[0] != lists[3] && lists[2] == "0")
    let numbers = try joined.root("word/numbering.xml").all("w:num")
    let begins = numbers.filter { [lists[0], lists[3]].contains($0["w:numId"] ?? "") }
    #expect(Set(begins.compactMap { $0.first("w:abstractNumId")?["w:val"] }).count == 2)
  }

  @Test func `14 headers and footers of all documents are there`() throws {
    func sample(_ word: String) -> WordSample {
      var sample = WordSample(
        WordSample.paragraph(word), section: WordSample.section(header: "h", footer: "f"))
      sample.addHeader("h", "眉\(word)")
      sample.addHeader("f", "脚\(word)", kind: "footer")
      return sample
    }
    let joined = try Self.join(["甲", "乙", "丙"].map(sample))
    #expect(joined.headers() == ["眉甲", "眉乙", "眉丙"])
    let footers = try joined.package.partNames.filter { $0.hasPrefix("word/footer") }.map {
      try joined.root($0).text
    }
    #expect(footers.sorted() == ["脚丙", "脚乙", "脚甲"])
  }

  @Test func `15 pages lie as they lay, with their sizes and margins`() throws {
    let sections = [
      WordSample.section(), WordSample.section(width: 16838, height: 11906, margin: 900),
      WordSample.section(width: 23811, height: 16838, margin: 500),
    ]
    let joined = try Self.join(sections.map { WordSample(WordSample.paragraph("文"), section: $0) })
    #expect(joined.sections.map { $0.first("w:pgSz")?["w:w"] } == ["11906", "16838", "23811"])
    #expect(joined.sections.map { $0.first("w:pgSz")?["w:orient"] } == [nil, "landscape", "landscape"])
    #expect(joined.sections.map { $0.first("w:pgMar")?["w:left"] } == ["1440", "900", "500"])
  }

  @Test func `16 styles of one name keep their looks, and equal ones do not pile up`() throws {
    func sample(_ size: Int) -> WordSample {
      var sample = WordSample(WordSample.paragraph("题", style: "T") + Self.styledTable)
      sample.addStyles(
        #"<w:style w:type="paragraph" w:styleId="T"><w:name w:val="题"/><w:rPr><w:sz w:val="\#(size)"/></w:rPr></w:style>"#
          + #"<w:style w:type="table" w:styleId="G"><w:name w:val="格"/><w:tblPr><w:tblBorders><w:top w:val="single" "#
          + #"w:sz="\#(size)"/></w:tblBorders></w:tblPr></w:style>"#)
      return sample
    }
    let joined = try Self.join((0..<20).map { sample($0 % 2 == 0 ? 24 : 32) })
    let styles = try joined.root("word/styles.xml").all("w:style")
    #expect(styles.count == 4)
    func values(_ name: String, _ property: String, _ attribute: String) -> [String?] {
      joined.document.descendants(named: name).map { use in
        styles.first { $0["w:styleId"] == use["w:val"] }?.descendants(named: property).first?[attribute]
      }
    }
    let wanted = (0..<20).map { $0 % 2 == 0 ? "24" : "32" }
    #expect(values("w:pStyle", "w:sz", "w:val") == wanted)
    #expect(values("w:tblStyle", "w:top", "w:sz") == wanted)
  }

  private static let styledTable =
    #"<w:tbl><w:tblPr><w:tblStyle w:val="G"/></w:tblPr><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:tc>"#
    + #"<w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>"#

  @Test func `17 endnotes, captions and properties come along and break nothing`() throws {
    func sample(_ word: String) -> WordSample {
      var sample = WordSample(
        #"<w:p><w:r><w:endnoteReference w:id="1"/></w:r></w:p><w:p><w:fldSimple w:instr=" SEQ 表 "><w:r><w:t>1</w:t></w:r>"#
          + #"</w:fldSimple></w:p><w:p><w:fldSimple w:instr=" DOCPROPERTY 案号 "><w:r><w:t>\#(word)</w:t></w:r></w:fldSimple></w:p>"#
      )
      sample.add(
        "e", "endnotes", "endnotes.xml", root: "w:endnotes",
        #"<w:endnote w:id="1">\#(WordSample.paragraph("尾注\(word)"))</w:endnote>"#)
      return sample
    }
    let joined = try Self.join([sample("甲"), sample("乙")])
    #expect(try joined.root("word/endnotes.xml").all("w:endnote").suffix(2).map(\.text) == ["尾注甲", "尾注乙"])
    let fields = joined.document.descendants(named: "w:fldSimple").compactMap { $0["w:instr"] }
    #expect(fields == [" SEQ 表 ", " SEQ 表 \\r 1 "])
    #expect(joined.traces.map(\.paragraphs) == [["尾注甲", "甲"], ["尾注乙", "乙"]])
    #expect(joined.notes.map(\.code.rawValue) == ["J118", "J118"])
  }

  @Test func `18 what the thousandth document adds is what the tenth adds`() throws {
    func bytes(_ count: Int) throws -> Int {
      let joined = try Self.join((1...count).map(WordJoinerTests.form))
      return joined.package.partNames.reduce(0) { $0 + (joined.package[$1]?.count ?? 0) }
    }
    let (ten, twenty, forty) = (try bytes(10), try bytes(20), try bytes(40))
    // Numbers grow by a digit; nothing else may.
    #expect(Double(forty - twenty) < 2.1 * Double(twenty - ten))
  }

  @Test func `24 an index lists its own document, and says when its page numbers are stale`() throws {
    let sample = WordSample(
      WordReferenceTests.paragraph(WordReferenceTests.field(#" TOC \o "1-3" \h "#, "第一章 3"))
        + WordReferenceTests.paragraph(WordReferenceTests.field(" NUMPAGES ", "1")))
    let own = try Self.join([sample, sample])
    func instructions(_ joined: JoinedFile) -> [String] {
      joined.document.descendants(named: "w:instrText").map(\.text)
    }
    #expect(
      instructions(own) == [
        #" TOC \o "1-3" \h \b d1 "#, " PAGEREF d1_last ", #" TOC \o "1-3" \h \b d2 "#, " PAGEREF d2_last ",
      ])
    #expect(own.notes.isEmpty)
    let through = try WordJoinerTests.join([sample, sample])
    #expect(instructions(through)[1] == " NUMPAGES ")
    #expect(through.notes.map(\.code.rawValue) == ["J129", "J129"])
    let begins = through.document.descendants(named: "w:fldChar").filter { $0["w:fldCharType"] == "begin" }
    #expect(begins.map { $0["w:dirty"] } == ["true", nil, "true", nil])
  }
}
