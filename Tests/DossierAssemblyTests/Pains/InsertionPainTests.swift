import DossierCore
import DossierOffice
import Foundation
import Testing

@testable import DossierAssembly

/// What people suffer from when a document is put into another one: each pain a test.
@Suite struct `Pains of inserting` {
  private typealias Words = `Putting DOCX documents into another`

  private static func mark(_ name: String) -> String {
    #"<w:bookmarkStart w:id="7" w:name="\#(name)"/><w:bookmarkEnd w:id="7"/>"#
  }

  private static func insert(_ guests: [WordSample], into body: String) throws -> JoinedFile {
    let insets = try guests.enumerated().map { index, guest in
      Inset(mark: "m\(index)", title: "附件\(index)", package: try guest.package())
    }
    return try JoinedFile(WordJoiner().insert(insets, into: try Words.host(body).package()).package)
  }

  private static func guest() -> WordSample {
    var guest = WordSample(
      WordSample.paragraph("题", style: "Own") + table + WordSample.paragraph("甲", list: 1)
        + WordSample.paragraph("乙", list: 1) + WordSample.picture("p"))
    guest.addStyles(
      #"<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="自有"/><w:rPr><w:sz w:val="40"/></w:rPr></w:style>"#
        + #"<w:style w:type="table" w:styleId="Grid"><w:name w:val="网格"/><w:tblPr><w:tblBorders><w:top w:val="double"/>"#
        + #"</w:tblBorders></w:tblPr></w:style>"#)
    guest.addLists()
    guest.add("p", "image", "media/p.png", WordSample.png(3))
    return guest
  }

  private static let table =
    #"<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:tc>"#
    + #"<w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>格</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"#

  @Test func `9 pictures, table borders, list indents and styles come along`() throws {
    let file = try Self.insert([Self.guest()], into: "<w:p>\(Self.mark("m0"))</w:p>")
    let styles = try file.root("word/styles.xml").all("w:style")
    func style(_ name: String) -> XMLElement? {
      let id = file.document.descendants(named: name).first?["w:val"]
      return styles.first { $0["w:styleId"] == id }
    }
    #expect(style("w:pStyle")?.descendants(named: "w:sz").first?["w:val"] == "40")
    #expect(style("w:tblStyle")?.descendants(named: "w:top").first?["w:val"] == "double")
    let numbering = try file.root("word/numbering.xml")
    let list = try #require(file.lists().last)
    let abstract = numbering.all("w:num").first { $0["w:numId"] == list }?.first("w:abstractNumId")?["w:val"]
    let lines = numbering.all("w:abstractNum").first { $0["w:abstractNumId"] == abstract }
    #expect(lines?.descendants(named: "w:ind").first?["w:hanging"] == "420")
    let blip = file.document.descendants(named: "a:blip").first?["r:embed"]
    let item = try #require(blip.flatMap { file.links[$0] })
    #expect(file.package.part(of: item, in: file.links).flatMap { file.package[$0] } == WordSample.png(3))
  }

  @Test func `10 text beside the mark stays in paragraphs of its own, and a table between them is whole`()
    throws
  {
    let file = try Self.insert(
      [Self.guest()], into: "<w:p><w:r><w:t>前</w:t></w:r>\(Self.mark("m0"))<w:r><w:t>后</w:t></w:r></w:p>")
    let body = try #require(file.document.first("w:body"))
    #expect(body.elements.map(\.name) == ["w:p", "w:p", "w:tbl", "w:p", "w:p", "w:p", "w:p", "w:sectPr"])
    #expect(body.all("w:p").map(\.text) == ["前", "题", "甲", "乙", "", "后"])
    let inCell = try Self.insert(
      [Self.guest()],
      into:
        "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"900\"/></w:tblGrid><w:tr><w:tc><w:p>\(Self.mark("m0"))</w:p></w:tc></w:tr></w:tbl><w:p/>"
    )
    for cell in inCell.document.descendants(named: "w:tc") { #expect(cell.elements.last?.name == "w:p") }
  }

  @Test(.enabled(if: OfficeTools.hasOffice, "LibreOffice (soffice) is not installed"))
  func `11 what was inserted is seen in LibreOffice`() throws {
    let file = try Self.insert(
      [Self.guest()],
      into: WordSample.paragraph("前") + "<w:p>\(Self.mark("m0"))</w:p>" + WordSample.paragraph("后"))
    try OfficeTools.withFolder { folder in
      let lines = try ChangeJudge.shown(file.package.written(), ending: "docx", in: folder)
      #expect(lines.map { $0.replacing(/^[0-9]+\.\s*/, with: "") } == ["前", "题", "格", "甲", "乙", "后"])
    }
  }

  @Test(.enabled(if: OfficeTools.hasOffice, "LibreOffice (soffice) is not installed"))
  func `12 a list begins anew in every copy of a document that a loop inserts`() throws {
    var guest = WordSample(WordSample.paragraph("甲", list: 1) + WordSample.paragraph("乙", list: 1))
    guest.addLists()
    let marks = (0..<3).map { "<w:p>\(Self.mark("m\($0)"))</w:p>" }.joined()
    let file = try Self.insert([guest, guest, guest], into: WordSample.paragraph("主", list: 1) + marks)
    #expect(Set(file.lists()).count == 4)
    try OfficeTools.withFolder { folder in
      let lines = try ChangeJudge.shown(file.package.written(), ending: "docx", in: folder)
      #expect(
        lines.map { $0.filter { !$0.isWhitespace } } == ["1.主"]
          + Array(repeating: ["1.甲", "2.乙"], count: 3).flatMap { $0 })
    }
  }
}
