import DossierCore
import DossierOffice
import Testing

@testable import DossierAssembly

/// What documents have by themselves and must have among others, each for itself.
@Suite struct WordMergeTests {
  private static func join(_ samples: [WordSample]) throws -> JoinedFile {
    let sources = try samples.enumerated().map { index, sample in
      JoinSource(bookmark: "d\(index)", title: "文\(index)", package: try sample.package(), numbering: .own)
    }
    return try JoinedFile(WordJoiner().join(sources, title: "合订"))
  }

  @Test func `every document begins with page 1 unless it says otherwise`() throws {
    let plain = WordSample(WordSample.paragraph("一"), section: WordSample.section())
    let seven = WordSample(
      WordSample.paragraph("二"), section: WordSample.section(extra: #"<w:pgNumType w:start="7"/>"#))
    let joined = try Self.join([plain, plain, seven])
    #expect(joined.sections.map { $0.first("w:pgNumType")?["w:start"] } == [nil, "1", "7"])
  }

  @Test func `headers are made empty only where some document before shows one`() throws {
    let plain = WordSample(WordSample.paragraph("一"), section: WordSample.section())
    #expect(try Self.join([plain, plain]).headers() == [nil, nil])
    var headed = WordSample(WordSample.paragraph("二"), section: WordSample.section(header: "h"))
    headed.addHeader("h", "眉")
    #expect(try Self.join([plain, headed, plain]).headers() == [nil, "眉", ""])
  }

  @Test func `a list that takes its looks from a list style brings the style and its list along`() throws {
    var sample = WordSample(WordSample.paragraph("项", list: 4))
    sample.addStyles(
      """
      <w:style w:type="numbering" w:customStyle="1" w:styleId="甲式"><w:name w:val="甲式"/><w:pPr><w:numPr>\
      <w:numId w:val="2"/></w:numPr></w:pPr></w:style>
      """)
    sample.add(
      "n", "numbering", "numbering.xml", root: "w:numbering",
      """
      <w:abstractNum w:abstractNumId="1"><w:styleLink w:val="甲式"/><w:lvl w:ilvl="0"><w:numFmt w:val="upperLetter"/>\
      </w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="3"><w:numStyleLink w:val="甲式"/></w:abstractNum>\
      <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="3"/></w:num>
      """)
    let joined = try Self.join([WordSample(WordSample.paragraph("首")), sample])
    let styles = try joined.root("word/styles.xml").all("w:style")
    let style = try #require(styles.first { $0["w:type"] == "numbering" })
    let numbering = try joined.root("word/numbering.xml")
    let links = ["w:styleLink", "w:numStyleLink"].map { numbering.descendants(named: $0).map { $0["w:val"] } }
    #expect(links == [[style["w:styleId"]], [style["w:styleId"]]])
    let number = style.descendants(named: "w:numId").first?["w:val"]
    let abstract = numbering.all("w:num").first { $0["w:numId"] == number }?.first("w:abstractNumId")?[
      "w:val"]
    let letters = numbering.all("w:abstractNum").first { $0["w:abstractNumId"] == abstract }
    #expect(letters?.descendants(named: "w:numFmt").first?["w:val"] == "upperLetter")
  }

  @Test func `a diagram brings along the drawing that shows it`() throws {
    func sample(_ text: String) -> WordSample {
      let diagram = #"xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram""#
      var sample = WordSample(
        "<w:p><w:r><w:drawing><dgm:relIds \(diagram) r:dm=\"d\"/></w:drawing></w:r></w:p>")
      let drawing = "http://schemas.microsoft.com/office/drawing/2008/diagram"
      sample.add(
        "d", "diagramData", "diagrams/data1.xml",
        type: "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
        Array(
          "<dgm:dataModel \(diagram)><dsp:dataModelExt xmlns:dsp=\"\(drawing)\" relId=\"p\"/></dgm:dataModel>"
            .utf8))
      sample.add(
        "p", "diagramDrawing", "diagrams/drawing1.xml",
        type: "application/vnd.ms-office.drawingml.diagramDrawing+xml",
        Array("<dsp:drawing xmlns:dsp=\"\(drawing)\">\(text)</dsp:drawing>".utf8))
      return sample
    }
    let joined = try Self.join([sample("甲"), sample("乙")])
    let shown = try joined.document.descendants(named: "dgm:relIds").map { element in
      let data = try #require(joined.part(element["r:dm"]))
      let id = try joined.root(data).descendants(named: "dsp:dataModelExt").first?["relId"]
      return try joined.root(try #require(joined.part(id))).text
    }
    #expect(shown == ["甲", "乙"])
  }

  @Test func `fields of properties that do not come along become the text they showed`() throws {
    let field = WordReferenceTests.field(#" DOCPROPERTY "承办人" "#, "当时的人")
    // Nothing was shown yet, so the property itself is looked up.
    let bare =
      #"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DOCPROPERTY 承办单位 </w:instrText></w:r>"#
      + #"<w:r><w:fldChar w:fldCharType="end"/></w:r>"#
    var package = try WordSample(WordReferenceTests.paragraph(field) + WordReferenceTests.paragraph(bare))
      .package()
    package["docProps/custom.xml"] = Array(
      """
      <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" \
      xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property name="承办单位">\
      <vt:lpwstr>云溪镇</vt:lpwstr></property></Properties>
      """.utf8)
    let source = JoinSource(bookmark: "d", title: "文", package: package, numbering: .own)
    let joined = try JoinedFile(WordJoiner().join([source], title: "合订"))
    #expect(joined.paragraphs.map(\.text) == ["当时的人", "云溪镇"])
    #expect(joined.document.descendants(named: "w:fldChar").isEmpty)
    #expect(joined.notes.map(\.code.rawValue) == ["J118"])
  }
}

extension JoinedFile {
  /// The part to which a relationship of the text leads.
  fileprivate func part(_ id: String?) -> String? {
    id.flatMap { links[$0] }.flatMap { package.part(of: $0, in: links) }
  }
}
