import DossierCore
import DossierOffice
import Testing

@testable import DossierAssembly

@Suite struct `Putting DOCX documents into another` {
  static let mark = #"<w:p><w:bookmarkStart w:id="7" w:name="here"/><w:bookmarkEnd w:id="7"/></w:p>"#

  static func host(_ body: String) -> WordSample {
    var host = WordSample(body, section: WordSample.section(margin: 1000, header: "rIdH"))
    host.addHeader("rIdH", "主文档的页眉")
    host.addStyles(style("Body", size: 24))
    host.addLists()
    return host
  }

  static func guest() -> WordSample {
    var guest = WordSample(
      WordSample.paragraph("第一段", style: "Body") + WordSample.paragraph("甲", list: 1)
        + WordSample.paragraph("乙", list: 1) + WordSample.picture("rIdP"),
      section: WordSample.section(width: 16838, height: 11906, header: "rIdG"))
    guest.addHeader("rIdG", "子文档的页眉")
    guest.addStyles(style("Body", size: 40))
    guest.addLists()
    guest.add("rIdP", "image", "media/p.png", WordSample.png(3))
    return guest
  }

  private static func style(_ id: String, size: Int) -> String {
    """
    <w:style w:type="paragraph" w:styleId="\(id)"><w:name w:val="\(id)"/><w:rPr><w:sz w:val="\(size)"/></w:rPr></w:style>
    """
  }

  private func inserted(_ body: String, _ guest: WordSample = guest(), times: Int = 1) throws -> JoinedFile {
    let insets = try (0..<times).map { number in
      Inset(mark: number == 0 ? "here" : "here\(number)", title: "附件", package: try guest.package())
    }
    return try JoinedFile(WordJoiner().insert(insets, into: try Self.host(body).package()).package)
  }

  @Test func `a document stands where the mark stood, with its own styles, lists and pictures`() throws {
    let file = try inserted(
      WordSample.paragraph("前", style: "Body") + WordSample.paragraph("一", list: 1) + Self.mark
        + WordSample.paragraph("后", style: "Body"))
    #expect(file.paragraphs.map(\.text) == ["前", "一", "第一段", "甲", "乙", "", "后"])
    let sizes = try ["前", "第一段"].map { text in
      try file.style(of: file.paragraph(text))?.descendants(named: "w:sz").first?["w:val"]
    }
    #expect(sizes == ["24", "40"])
    #expect(Set(file.lists()).count == 2)
    #expect(file.package.partNames.count { $0.hasPrefix("word/media/") } == 1)
    #expect(!file.document.serialized().contains(Array("here".utf8)))
  }

  @Test func `the host keeps its one section and its header`() throws {
    let file = try inserted(Self.mark + WordSample.paragraph("后"))
    #expect(file.sections.count == 1)
    #expect(file.headers() == ["主文档的页眉"])
    #expect(file.sections[0].first("w:pgMar")?["w:top"] == "1000")
  }

  @Test func `a document that ends with a table leaves a paragraph behind it in a cell`() throws {
    let table = { (inner: String) in
      "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>\(inner)</w:tc></w:tr></w:tbl>"
    }
    var guest = Self.guest()
    guest.body = table(WordSample.paragraph("内"))
    let file = try inserted(table(Self.mark) + WordSample.paragraph("后"), guest)
    let cell = file.document.descendants(named: "w:tc")[0]
    #expect(cell.elements.map(\.name) == ["w:tbl", "w:p"])
  }

  @Test func `an empty document leaves a paragraph`() throws {
    var guest = Self.guest()
    guest.body = ""
    let file = try inserted(Self.mark, guest)
    #expect(file.paragraphs.count == 1)
  }

  @Test func `the same document twice is two lists and one picture`() throws {
    let second = Self.mark.replacing("here", with: "here1").replacing("\"7\"", with: "\"8\"")
    let file = try inserted(Self.mark + second, times: 2)
    #expect(Set(file.lists()).count == 2)
    #expect(file.package.partNames.count { $0.hasPrefix("word/media/") } == 1)
    let (shapes, _) = file.identifiers()
    #expect(Set(shapes).count == shapes.count)
  }

  @Test func `text beside the mark stays before and behind the document`() throws {
    let paragraph = { (inner: String) in "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>\(inner)</w:p>" }
    let run = { (text: String) in "<w:r><w:t>\(text)</w:t></w:r>" }
    let point = { (name: String, id: Int) in
      #"<w:bookmarkStart w:id="\#(id)" w:name="\#(name)"/><w:bookmarkEnd w:id="\#(id)"/>"#
    }
    let file = try inserted(
      paragraph(run("前") + point("here", 7) + run("中") + point("here1", 8) + run("后")), times: 2)
    let texts = ["前", "第一段", "甲", "乙", "", "中", "第一段", "甲", "乙", "", "后"]
    #expect(file.paragraphs.map(\.text) == texts)
    #expect(file.document.descendants(named: "w:jc").count == 3)
    #expect(file.document.descendants(named: "w:bookmarkEnd").isEmpty)
  }

  @Test func `a mark outside the body is named`() throws {
    let error = #expect(throws: DossierError.self) { try inserted(WordSample.paragraph("没有标记")) }
    #expect(error?.diagnostics.map(\.code) == ["J119"])
  }
}

extension [UInt8] {
  fileprivate func contains(_ other: [UInt8]) -> Bool {
    guard let first = other.first else { return true }
    return indices.contains { self[$0] == first && self[$0...].starts(with: other) }
  }
}
