import DossierCore
import DossierOffice
import Testing

@testable import DossierAssembly

/// Documents made from one template have parts alike, which are read once for all.
@Suite struct `Parts that documents have alike` {
  private static func listed(_ text: String) -> WordSample {
    var sample = WordSample(WordSample.paragraph(text, style: "Item") + WordSample.paragraph(text))
    sample.addStyles(
      WordStyleTests.normal("")
        + """
        <w:style w:type="paragraph" w:styleId="Item"><w:name w:val="项"/><w:pPr><w:numPr><w:numId w:val="1"/>\
        </w:numPr></w:pPr></w:style>
        """)
    sample.addLists()
    return sample
  }

  @Test func `share their styles, and no style that counts`() throws {
    let joined = try WordJoinerTests.join([Self.listed("甲"), Self.listed("乙"), Self.listed("丙")])
    let used = joined.document.descendants(named: "w:pStyle").compactMap { $0["w:val"] }
    #expect(used == ["Item", "Item_2", "Item_3"])
    let styles = try joined.root("word/styles.xml").all("w:style")
    let lists = styles.compactMap { $0.first("w:pPr")?.first("w:numPr")?.first("w:numId")?["w:val"] }
    #expect(Set(lists).count == 3, "each document counts from one")
    #expect(styles.filter { $0["w:default"] == "1" }.count == 1)
  }

  @Test func `are changed for the document alone that asks for it`() throws {
    func sample(_ text: String, _ settings: String) -> WordSample {
      var sample = WordSample(WordSample.paragraph(text))
      sample.addStyles(WordStyleTests.defaults("", "") + WordStyleTests.normal(""))
      sample.addSettings(settings)
      return sample
    }
    let joined = try WordJoinerTests.join([
      sample("甲", "<w:autoHyphenation/>"), sample("乙", ""), sample("丙", "<w:autoHyphenation/>"),
    ])
    let defaults = try joined.root("word/styles.xml").first("w:docDefaults")
    #expect(defaults?.descendants(named: "w:suppressAutoHyphens").isEmpty ?? false)
    #expect(try joined.style(of: joined.paragraph("甲")) == nil)
    #expect(try joined.style(of: joined.paragraph("乙")) != nil)
    #expect(try joined.style(of: joined.paragraph("丙")) == nil)
  }

  @Test func `are one object for documents whose styles mean the same`() throws {
    let shared = SharedReadings()
    func styles(_ sample: WordSample) throws -> SourceStyles {
      let join = JoinSource(bookmark: "d", title: "文", package: try sample.package())
      return try WordSource(index: 0, join, shared).styles
    }
    #expect(try styles(WordStyleTests.styled(size: 32)) === styles(WordStyleTests.styled(size: 32)))
    #expect(try styles(WordStyleTests.styled(size: 32)) !== styles(WordStyleTests.styled(size: 44)))
    #expect(try styles(Self.listed("甲")) !== styles(Self.listed("甲")))
  }
}
