import DossierCore
import DossierOffice
import Testing

@testable import DossierAssembly

@Suite struct `Layout settings of joined DOCX documents` {
  private static func sample(
    _ settings: String, body: String = WordSample.paragraph("文，字。"), section: String = WordSample.section()
  ) -> WordSample {
    var sample = WordSample(body, section: section)
    sample.addStyles(WordStyleTests.defaults("", "") + WordStyleTests.normal(""))
    sample.addSettings(settings)
    return sample
  }

  private static func join(_ samples: [WordSample]) throws -> JoinedFile {
    try JoinedFile(
      WordJoiner().join(
        samples.enumerated().map {
          JoinSource(bookmark: "d\($0)", title: "文\($0)", package: try $1.package(), numbering: .own)
        }, title: "合订"))
  }

  @Test func `that differ are named with both values`() throws {
    let mode = #"<w:compat><w:compatSetting w:name="compatibilityMode" w:val="15"/></w:compat>"#
    let joined = try Self.join([
      Self.sample(#"<w:characterSpacingControl w:val="compressPunctuation"/>\#(mode)"#), Self.sample(""),
    ])
    #expect(joined.notes.map(\.code.rawValue) == ["J121"])
    #expect(
      joined.notes.first?.message.chinese
        == "「文1」：一个文件只能有一种的版式设置变了（标点压缩 原为 doNotCompress、现为 compressPunctuation；"
        + "compatibilityMode 原为 12、现为 15）")
  }

  @Test func `that change nothing in a document are not named`() throws {
    let latin = WordSample.paragraph("Letters only")
    let joined = try Self.join([
      Self.sample(#"<w:characterSpacingControl w:val="compressPunctuation"/><w:mirrorMargins/>"#),
      Self.sample("", body: latin),
    ])
    #expect(joined.notes.isEmpty)
  }

  @Test func `are those of the documents that notice them`() throws {
    let lopsided = WordSample.section().replacing(#"w:left="1440""#, with: #"w:left="2600""#)
    let joined = try Self.join([Self.sample(""), Self.sample("<w:mirrorMargins/>", section: lopsided)])
    #expect(joined.notes.isEmpty)
    #expect(try joined.root("word/settings.xml").first("w:mirrorMargins") != nil)
    let against = try Self.join([
      Self.sample("", section: lopsided), Self.sample("<w:mirrorMargins/>", section: lopsided),
    ])
    #expect(against.notes.first?.message.chinese.contains("对称页边距 原为 on、现为 off") ?? false)
    #expect(try against.root("word/settings.xml").first("w:mirrorMargins") == nil)
  }

  @Test func `for tab stops stand in the paragraphs with tabs`() throws {
    let tabs =
      #"<w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="1000"/></w:tabs><w:jc w:val="left"/></w:pPr><w:r><w:tab/><w:t>甲</w:t></w:r></w:p>"#
    let joined = try Self.join([
      Self.sample("", body: tabs),
      Self.sample(#"<w:defaultTabStop w:val="420"/>"#, body: tabs + WordSample.paragraph("乙")),
    ])
    let stops = joined.paragraphs.map {
      $0.first("w:pPr")?.first("w:tabs")?.elements.compactMap { $0["w:pos"] } ?? []
    }
    #expect(stops.map { $0.prefix(3).joined(separator: " ") } == ["1000", "1000 1260 1680", ""])
    #expect(joined.paragraphs[1].first("w:pPr")?.elements.map(\.name) == ["w:tabs", "w:jc"])
    #expect(joined.notes.isEmpty)
    #expect(try joined.root("word/settings.xml").first("w:defaultTabStop") == nil)
  }

  @Test(arguments: ["-9223372036854775808", "9223372036854775807", "-1", "0", "x"])
  func `with numbers that no page is as wide as do no harm`(number: String) throws {
    let tabs =
      #"<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="\#(number)"/></w:tabs></w:pPr><w:r><w:tab/></w:r></w:p>"#
    let settings = [#"<w:defaultTabStop w:val="420"/>"#, #"<w:defaultTabStop w:val="\#(number)"/>"#]
    let joined = try Self.join(([""] + settings).map { Self.sample($0, body: tabs) })
    #expect(joined.document.descendants(named: "w:tabs").allSatisfy { $0.elements.count <= 50 })
  }

  @Test func `for hyphens and line numbers are kept from documents without them`() throws {
    let numbered = WordSample.section(extra: #"<w:lnNumType w:countBy="1"/>"#)
    let joined = try Self.join([Self.sample(""), Self.sample("<w:autoHyphenation/>", section: numbered)])
    #expect(try joined.root("word/settings.xml").first("w:autoHyphenation") != nil)
    func switches(_ index: Int) throws -> [String] {
      let named = try joined.style(of: joined.paragraphs[index])
      let defaults = try joined.root("word/styles.xml").first("w:docDefaults")
      let all = (named ?? defaults)?.descendants(named: "w:pPr").flatMap(\.elements) ?? []
      return all.map { "\($0.name)=\($0["w:val"] ?? "1")" }.filter { $0.contains("suppress") }
    }
    #expect(try switches(0) == ["w:suppressLineNumbers=1", "w:suppressAutoHyphens=1"])
    #expect(joined.notes.isEmpty)
  }

  @Test func `of backgrounds hold for all or for none`() throws {
    func coloured(_ color: String) -> WordSample {
      var sample = Self.sample("<w:displayBackgroundShape/>")
      sample.background = #"<w:background w:color="\#(color)"/>"#
      return sample
    }
    let same = try Self.join([coloured("FFE0B0"), coloured("FFE0B0")])
    #expect(same.document.first("w:background")?["w:color"] == "FFE0B0" && same.notes.isEmpty)
    let mixed = try Self.join([coloured("FFE0B0"), Self.sample("")])
    #expect(mixed.document.first("w:background") == nil)
    #expect(mixed.notes.map(\.code.rawValue) == ["J127"])
  }
}
