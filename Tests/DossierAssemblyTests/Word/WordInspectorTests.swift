import DossierCore
import DossierOffice
import Testing

@testable import DossierAssembly

@Suite struct WordInspectorTests {
  static let manifest = DossierManifest(
    caseFile: "信访人:\n  姓名: \"甲<乙>&\"\n", caseFileName: "案件.yaml",
    documents: [.init(bookmark: "d1", kind: "转送单", fingerprint: "00ff")])

  @Test func `a joined file shows the traces that the join told`() throws {
    let joined = try WordJoinerTests.join([Self.rich("甲"), Self.rich("乙"), Self.rich("丙")])
    let traces = try WordInspector().traces(of: ["d1", "d2", "d3", "d4"], in: joined.package)
    #expect(traces.count == 3)
    for (index, trace) in joined.traces.enumerated() { #expect(traces["d\(index + 1)"] == trace) }
    #expect(
      joined.traces[0].paragraphs == [
        "表头甲", "格一", "格二", "新增 文字 甲注", "框中字", "甲注", "链接文字 见", "末段",
      ])
    #expect(joined.traces[0].pictures.count == 1)
  }

  @Test func `a changed letter and a changed picture change the trace of their document only`() throws {
    let joined = try WordJoinerTests.join([Self.rich("甲"), Self.rich("乙")])
    var package = joined.package
    let document = try package.xml("word/document.xml")
    let text = document.root.descendants(named: "w:t").first { $0.text == "表头乙" }
    text?.children = [.text("表头丁")]
    package.set("word/document.xml", xml: document)
    let traces = try WordInspector().traces(of: ["d1", "d2"], in: package)
    #expect(traces["d1"] == joined.traces[0] && traces["d2"] != joined.traces[1])

    var other = joined.package
    let picture = try #require(other.partNames.last { $0.hasPrefix("word/media/") })
    other.set(picture, bytes: WordSample.png(99, 99))
    let seen = try WordInspector().traces(of: ["d1", "d2"], in: other)
    #expect(seen["d1"] == joined.traces[0] && seen["d2"]?.pictures != joined.traces[1].pictures)
  }

  @Test func `a manifest is read back, and a second one takes its place`() throws {
    var package = try WordJoinerTests.join([WordSample(WordSample.paragraph("文"))]).package
    #expect(try WordInspector().manifest(of: package) == nil)
    try WordInspector().embed(Self.manifest, in: &package)
    var second = Self.manifest
    second.documents = []
    let again = try OfficePackage(bytes: package.written(), name: "再.docx")
    #expect(try WordInspector().manifest(of: again) == Self.manifest)
    try WordInspector().embed(second, in: &package)
    #expect(try WordInspector().manifest(of: package) == second)
    #expect(package.partNames.count { $0.hasPrefix("customXml/item") } == 2)
  }

  @Test(.enabled(if: OfficeTools.hasOffice, "LibreOffice (soffice) is not installed"))
  func `after LibreOffice has saved the file, traces and manifest are the same`() throws {
    var samples = ["甲", "乙", "丙"].map(Self.rich)
    samples.insert(WordSample("<w:p/>", section: WordSample.section()), at: 1)
    samples.insert(WordSample(Self.table + "<w:p/>", section: WordSample.section()), at: 2)
    samples.append(WordSample(Self.table, section: WordSample.section()))
    let joined = try WordJoinerTests.join(samples)
    var package = joined.package
    try WordInspector().embed(Self.manifest, in: &package)
    try OfficeTools.withFolder { folder in
      let bytes = try OfficeTools.converted(
        package.written(), to: "docx:MS Word 2007 XML", ending: "docx", in: folder)
      let saved = try OfficePackage(bytes: bytes, name: "存.docx")
      let traces = try WordInspector().traces(of: (1...6).map { "d\($0)" }, in: saved)
      for (index, trace) in joined.traces.enumerated() {
        #expect(traces["d\(index + 1)"]?.paragraphs == trace.paragraphs)
        #expect(traces["d\(index + 1)"]?.pictures == trace.pictures)
      }
      #expect(try WordInspector().manifest(of: saved) == Self.manifest)
    }
  }

  static let table = """
    <w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid>\
    <w:tr><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>\(WordSample.paragraph("格一"))</w:tc></w:tr>\
    <w:tr><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>\(WordSample.paragraph("格二"))</w:tc></w:tr></w:tbl>
    """

  /// A document with everything that editors write in their own ways.
  static func rich(_ name: String) -> WordSample {
    var sample = WordReferenceTests.noted(name + "注")
    let note = #"<w:r><w:footnoteReference w:id="2"/></w:r>"#
    let changed = """
      <w:ins w:id="1" w:author="x"><w:r><w:t>新增</w:t></w:r></w:ins><w:del w:id="2" w:author="x"><w:r>\
      <w:delText>删去</w:delText></w:r></w:del><w:r><w:tab/><w:t xml:space="preserve">文字 　\(name)注 </w:t></w:r>
      """
    let link = WordReferenceTests.field(#" HYPERLINK "https://example.invalid/" "#, "链接文字")
    let page = WordReferenceTests.field(" PAGE ", "7")
    sample.body =
      WordSample.paragraph("表头" + name) + table + "<w:p>\(changed)\(textBox)\(note)</w:p>"
      + WordSample.picture("p")
      + "<w:p>\(link)<w:r><w:t xml:space=\"preserve\"> 见</w:t></w:r>\(page)</w:p><w:p/>"
      + WordSample.paragraph("末段")
    sample.add("p", "image", "media/a.png", WordSample.png(name.utf8.last ?? 0))
    sample.section = WordSample.section(header: "h")
    sample.addHeader("h", "页眉" + name)
    return sample
  }

  private static let textBox = """
    <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" \
    simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">\
    <wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>3000000</wp:posOffset></wp:positionH>\
    <wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>\
    <wp:extent cx="900000" cy="500000"/><wp:wrapNone/><wp:docPr id="5" name="框"/><a:graphic>\
    <a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>\
    <wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="500000"/></a:xfrm>\
    <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>\
    <w:p><w:r><w:t>框中字</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>\
    </wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:rect id="r1" style="width:70pt;height:40pt">\
    <v:textbox><w:txbxContent><w:p><w:r><w:t>框中字</w:t></w:r></w:p></w:txbxContent></v:textbox></v:rect></w:pict>\
    </mc:Fallback></mc:AlternateContent></w:r>
    """
}
