import DossierAssembly
import DossierCore
import DossierOffice
import Testing

@Suite struct `Putting OpenDocument texts into another` {
  static let mark = #"<text:p><text:bookmark text:name="here"/></text:p>"#

  static func host(_ body: String) -> SampleText {
    SampleText(
      body: body,
      contentStyles: """
        <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Standard">\
        <style:paragraph-properties fo:text-align="center"/></style:style>
        """,
      masterPages: SampleText.master(header: "主文档的页眉"))
  }

  static func guest() -> SampleText {
    SampleText(
      body: """
        <text:p text:style-name="P1">第一段</text:p><text:list text:style-name="L1"><text:list-item><text:p>甲</text:p>\
        </text:list-item></text:list><text:p>\(`Joining OpenDocument texts`.frame("图", "Pictures/a.png"))</text:p>
        """,
      contentStyles: """
        <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Standard" \
        style:master-page-name="Standard"><style:paragraph-properties fo:text-align="end"/></style:style>\
        <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/>\
        </text:list-style>
        """,
      masterPages: SampleText.master(header: "子文档的页眉"), parts: [("Pictures/a.png", SampleText.picture(4))])
  }

  private func inserted(_ body: String) throws -> JoinResult {
    let host = try OfficePackage(bytes: Self.host(body).bytes, name: "主.odt")
    let guest = try OfficePackage(bytes: Self.guest().bytes, name: "附.odt")
    let result = try TextJoiner().insert([Inset(mark: "here", title: "附", package: guest)], into: host)
    return JoinResult(package: result.package, traces: [], notes: result.notes)
  }

  @Test func `a text stands where the mark stood, with its own styles and pictures, on the host's pages`()
    throws
  {
    let result = try inserted(#"<text:p text:style-name="P1">前</text:p>"# + Self.mark + "<text:p>后</text:p>")
    let paragraphs = try result.body.descendants(named: "text:p")
    #expect(paragraphs.map(\.text) == ["前", "第一段", "甲", "", "后"])
    let alignments = try paragraphs.prefix(2).map { paragraph in
      try result.content.style(paragraph["text:style-name"])?.first("style:paragraph-properties")?[
        "fo:text-align"]
    }
    #expect(alignments == ["center", "end"])
    #expect(result.package.partNames.count { $0.hasPrefix("Pictures/") } == 1)
    #expect(try result.content.values(of: "style:master-page-name", on: "style:style").isEmpty)
    #expect(try result.styles.descendants(named: "style:header").map(\.text).first == "主文档的页眉")
    #expect(try result.body.descendants(named: "text:bookmark").isEmpty)
  }

  @Test func `a mark in a table's cell gives way too`() throws {
    let result = try inserted(
      """
      <table:table table:name="T"><table:table-column/><table:table-row><table:table-cell>\(Self.mark)\
      </table:table-cell></table:table-row></table:table><text:p>后</text:p>
      """)
    let cell = try #require(try result.body.descendants(named: "table:table-cell").first)
    #expect(cell.elements.map(\.name) == ["text:p", "text:list", "text:p"])
  }

  @Test func `a list is closed around what none of its items may hold`() throws {
    let host = try OfficePackage(
      bytes: Self.host(
        """
        <text:list xml:id="l1"><text:list-item><text:p>一</text:p></text:list-item><text:list-item><text:p>二</text:p>\
        <text:list><text:list-item><text:p>内</text:p>\(Self.mark)<text:p>外</text:p></text:list-item></text:list>\
        </text:list-item><text:list-item><text:p>三</text:p></text:list-item></text:list><text:p>后</text:p>
        """
      ).bytes, name: "主.odt")
    let table = """
      <text:p>前</text:p><table:table table:name="T"><table:table-column/><table:table-row><table:table-cell><text:p>格</text:p>\
      </table:table-cell></table:table-row></table:table><text:p>尾</text:p>
      """
    let guest = try OfficePackage(bytes: SampleText(body: table).bytes, name: "附.odt")
    let result = try TextJoiner().insert([Inset(mark: "here", title: "附", package: guest)], into: host)
    let body = try JoinResult(package: result.package, traces: [], notes: result.notes).body
    #expect(body.descendants(named: "text:p").map(\.text) == ["一", "二", "内", "前", "格", "尾", "外", "三", "后"])
    let blocks = body.elements.filter { ["text:list", "table:table", "text:p"].contains($0.name) }
    #expect(blocks.map(\.name) == ["text:list", "table:table", "text:list", "text:p"])
    let opened = blocks[2]
    #expect(opened["text:continue-numbering"] == "true")
    #expect(opened["xml:id"] == nil)
    // What follows in the item has no number of its own.
    #expect(opened.elements.map(\.name) == ["text:list-header", "text:list-item"])
    #expect(opened.elements.first?.text == "尾外")
    #expect(body.descendants(named: "text:list").flatMap(\.elements).allSatisfy { !$0.elements.isEmpty })
  }

  @Test func `text beside the mark stays before and behind the document`() throws {
    let result = try inserted(
      #"<text:p text:style-name="P1">前<text:span>中<text:bookmark text:name="here"/>间</text:span>后</text:p>"#)
    let paragraphs = try result.body.descendants(named: "text:p")
    #expect(paragraphs.map(\.text) == ["前中", "第一段", "甲", "", "间后"])
    #expect(paragraphs.first?["text:style-name"] == paragraphs.last?["text:style-name"])
    #expect(try result.body.descendants(named: "text:span").count == 2)
  }

  @Test func `a mark outside the body is named`() throws {
    let error = #expect(throws: DossierError.self) { try inserted("<text:p>没有标记</text:p>") }
    #expect(error?.diagnostics.map(\.code) == ["J119"])
  }
}
