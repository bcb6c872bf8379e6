import DossierCore
import DossierOffice
import Testing

@testable import DossierAssembly

@Suite struct WordStyleTests {
  @Test func `styles that look the same are shared`() throws {
    let joined = try WordJoinerTests.join([
      Self.styled(size: 32), Self.styled(size: 32), Self.styled(size: 32),
    ])
    #expect(try joined.root("word/styles.xml").all("w:style").count == 2)
    #expect(joined.document.descendants(named: "w:pStyle").map { $0["w:val"] } == ["Ti", "Ti", "Ti"])
  }

  @Test func `styles of one name that look different are renamed, and what is based on them follows`() throws
  {
    var second = Self.styled(size: 44)
    second.body += WordSample.paragraph("小", style: "Sub")
    second.parts = second.parts.filter { $0.name != "styles.xml" }
    second.links = []
    second.addStyles(Self.styles(size: 44) + Self.style("Sub", "小题", "<w:b/>", basedOn: "Ti"))
    let joined = try WordJoinerTests.join([Self.styled(size: 32), second])
    let titles = joined.document.descendants(named: "w:pStyle").compactMap { $0["w:val"] }
    #expect(titles == ["Ti", "Ti_2", "Sub"])
    let styles = try joined.root("word/styles.xml").all("w:style")
    let names = styles.compactMap { $0.first("w:name")?["w:val"] }
    #expect(Set(names).count == names.count && names.contains("题 (2)"))
    let sub = try #require(styles.first { $0["w:styleId"] == "Sub" })
    #expect(sub.first("w:basedOn")?["w:val"] == "Ti_2")
  }

  @Test func `a paragraph without a style keeps its document's default style`() throws {
    var first = WordSample(WordSample.paragraph("一"))
    first.addStyles(Self.normal("<w:sz w:val=\"21\"/>"))
    var second = WordSample(WordSample.paragraph("二"))
    second.addStyles(Self.normal("<w:sz w:val=\"32\"/>"))
    second.body +=
      "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>\(WordSample.paragraph("格"))</w:tc></w:tr></w:tbl><w:p/>"
    let joined = try WordJoinerTests.join([first, second])
    #expect(try joined.style(of: joined.paragraph("一")) == nil)
    for text in ["二", "格"] {
      #expect(try Self.size(joined, text) == "32")
    }
  }

  @Test func `document defaults of later documents go into a base style`() throws {
    var first = WordSample(WordSample.paragraph("一"))
    first.addStyles(
      Self.defaults("<w:sz w:val=\"22\"/><w:b/>", "<w:spacing w:after=\"160\" w:line=\"259\"/>")
        + Self.normal(""))
    var second = WordSample(WordSample.paragraph("二"))
    second.addStyles(Self.normal(""))
    let joined = try WordJoinerTests.join([first, second])
    let styles = try joined.root("word/styles.xml")
    let style = try #require(try joined.style(of: joined.paragraph("二")))
    let base = styles.all("w:style").first { $0["w:styleId"] == style.first("w:basedOn")?["w:val"] }
    let run = base?.first("w:rPr")
    #expect(run?.first("w:sz")?["w:val"] == "20" && run?.first("w:b")?["w:val"] == "0")
    let spacing = base?.first("w:pPr")?.first("w:spacing")
    #expect(spacing?["w:after"] == "0" && spacing?["w:line"] == "240")
  }

  @Test func `in a table, the table's style stays stronger than its document's defaults`() throws {
    var first = WordSample(WordSample.paragraph("一"))
    first.addStyles(Self.normal(""))
    var second = WordSample(WordSample.paragraph("二") + Self.table("格") + "<w:p/>")
    second.addStyles(
      Self.defaults(#"<w:sz w:val="28"/>"#, #"<w:spacing w:before="60" w:after="160"/>"#) + Self.normal("")
        + """
        <w:style w:type="table" w:styleId="Gr"><w:name w:val="网格"/><w:pPr><w:spacing w:after="0"/></w:pPr></w:style>
        """)
    let joined = try WordJoinerTests.join([first, second])
    func base(_ text: String) throws -> XMLElement? {
      let id = try joined.style(of: joined.paragraph(text))?.first("w:basedOn")?["w:val"]
      return try joined.root("word/styles.xml").all("w:style").first { $0["w:styleId"] == id }
    }
    let outside = try base("二")?.first("w:pPr")?.first("w:spacing")
    let inside = try base("格")?.first("w:pPr")?.first("w:spacing")
    #expect(outside?["w:after"] == "160" && outside?["w:before"] == "60")
    #expect(inside?["w:after"] == nil && inside?["w:before"] == "60")
    #expect(try base("格")?.first("w:rPr")?.first("w:sz")?["w:val"] == "28")
  }

  private static func table(_ text: String) -> String {
    """
    <w:tbl><w:tblPr><w:tblStyle w:val="Gr"/></w:tblPr><w:tblGrid/><w:tr><w:tc>\(WordSample.paragraph(text))</w:tc>\
    </w:tr></w:tbl>
    """
  }

  @Test func `theme fonts and colours that mean something else are written out`() throws {
    func themed(_ face: String, _ color: String) -> WordSample {
      var sample = WordSample(
        WordSample.paragraph("字") + #"<w:p><w:r><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/>"#
          + #"<w:color w:val="112233" w:themeColor="accent1"/></w:rPr><w:t>色</w:t></w:r></w:p>"#)
      sample.add(
        "rIdTheme", "theme", "theme/theme1.xml", root: "a:theme",
        """
        <a:themeElements><a:clrScheme name="x"><a:accent1><a:srgbClr val="\(color)"/></a:accent1></a:clrScheme>\
        <a:fontScheme name="x"><a:majorFont><a:latin typeface="\(face)"/><a:ea typeface=""/></a:majorFont>\
        <a:minorFont><a:latin typeface="\(face)"/><a:ea typeface=""/></a:minorFont></a:fontScheme></a:themeElements>
        """)
      return sample
    }
    let joined = try WordJoinerTests.join([themed("Calibri", "AA0000"), themed("Arial", "00AA00")])
    let fonts = joined.document.descendants(named: "w:rFonts")
    #expect(fonts.map { $0["w:asciiTheme"] } == ["minorHAnsi", nil])
    #expect(fonts.map { $0["w:ascii"] } == [nil, "Arial"])
    #expect(joined.document.descendants(named: "w:color").map { $0["w:themeColor"] } == ["accent1", nil])
  }

  @Test func `lists in styles count anew in each document`() throws {
    func listed() -> WordSample {
      var sample = WordSample(WordSample.paragraph("一", style: "Li") + WordSample.paragraph("二", style: "Li"))
      sample.addLists()
      sample.addStyles(
        """
        <w:style w:type="paragraph" w:styleId="Li"><w:name w:val="条"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>\
        </w:pPr></w:style>
        """)
      return sample
    }
    let joined = try WordJoinerTests.join([listed(), listed(), listed()])
    let styles = try joined.root("word/styles.xml").all("w:style")
    #expect(styles.count == 3)
    let numbers = styles.compactMap { $0.first("w:pPr")?.first("w:numPr")?.first("w:numId")?["w:val"] }
    let lists = try joined.root("word/numbering.xml").all("w:num")
    let abstracts = numbers.compactMap { number in
      lists.first { $0["w:numId"] == number }?.first("w:abstractNumId")?["w:val"]
    }
    #expect(Set(abstracts).count == 3)
  }

  @Test func `a chain of styles that bites its own tail ends`() throws {
    var sample = WordSample(WordSample.paragraph("一", style: "A"))
    sample.addStyles(Self.style("A", "甲", "", basedOn: "B") + Self.style("B", "乙", "", basedOn: "A"))
    var other = WordSample(WordSample.paragraph("二", style: "A"))
    other.addStyles(Self.style("A", "甲", "<w:b/>", basedOn: "B") + Self.style("B", "乙", "", basedOn: "A"))
    let joined = try WordJoinerTests.join([sample, other])
    #expect(joined.traces.map(\.paragraphs) == [["一"], ["二"]])
  }

  static func style(_ id: String, _ name: String, _ run: String, basedOn: String? = nil) -> String {
    let base = basedOn.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? ""
    return """
      <w:style w:type="paragraph" w:styleId="\(id)"><w:name w:val="\(name)"/>\(base)<w:rPr>\(run)</w:rPr></w:style>
      """
  }

  static func normal(_ run: String) -> String {
    style("a", "Normal", run).replacing("<w:style ", with: "<w:style w:default=\"1\" ")
  }

  static func defaults(_ run: String, _ paragraph: String) -> String {
    """
    <w:docDefaults><w:rPrDefault><w:rPr>\(run)</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\(paragraph)</w:pPr>\
    </w:pPrDefault></w:docDefaults>
    """
  }

  private static func styles(size: Int) -> String {
    normal("") + style("Ti", "题", "<w:sz w:val=\"\(size)\"/>", basedOn: "a")
  }

  static func styled(size: Int) -> WordSample {
    var sample = WordSample(WordSample.paragraph("大", style: "Ti"))
    sample.addStyles(styles(size: size))
    return sample
  }

  private static func size(_ joined: JoinedFile, _ text: String) throws -> String? {
    try joined.style(of: joined.paragraph(text))?.first("w:rPr")?.first("w:sz")?["w:val"]
  }
}
