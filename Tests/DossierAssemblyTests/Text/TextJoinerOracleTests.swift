import DossierAssembly
import DossierCore
import DossierFixity
import DossierOffice
import Foundation
import Testing

@Suite(.serialized) struct `Joined texts before other programs` {
  static let forms = (1...3).map(`Joining OpenDocument texts`.form)

  @Test(.enabled(if: Tools.hasSchema, "xmllint or the OpenDocument schemas are not there"))
  func `the parts follow the schema`() throws {
    let package = try joined(Self.forms).package
    let folder = try Folder()
    for part in ["content.xml", "styles.xml", "meta.xml"] {
      let file = try folder.file(part, try package.bytes(of: part))
      let result = try Tools.run("xmllint", ["--noout", "--relaxng", Tools.schema, file])
      #expect(result.code == 0, "\(result.output)")
    }
    let written = try OfficePackage(bytes: package.written(), name: "卷宗.odt")
    let file = try folder.file("manifest.xml", try written.bytes(of: Manifest.partName))
    let result = try Tools.run("xmllint", ["--noout", "--relaxng", Tools.manifestSchema, file])
    #expect(result.code == 0, "\(result.output)")
  }

  /// Documents that differ in everything a page shows.
  static var pages: [SampleText] {
    func paragraphs(_ word: String, _ count: Int) -> String {
      (1...count).map { "<text:p>\(word)\($0)</text:p>" }.joined()
    }
    func size(_ points: String, _ margin: String) -> String {
      """
      <style:default-style style:family="paragraph"><style:text-properties fo:font-size="\(points)" \
      style:font-size-asian="\(points)"/></style:default-style><style:style style:name="Standard" \
      style:family="paragraph"><style:paragraph-properties fo:margin-left="\(margin)"/></style:style>
      """
    }
    let table = """
      <table:table table:name="表" table:style-name="T"><table:table-column table:number-columns-repeated="2"/>\
      <table:table-row><table:table-cell><text:p>甲</text:p></table:table-cell><table:table-cell><text:p>乙</text:p>\
      </table:table-cell></table:table-row></table:table>
      """
    let list = """
      <text:list text:style-name="L1"><text:list-item><text:p>一项</text:p></text:list-item><text:list-item><text:p>二项</text:p>\
      </text:list-item></text:list>
      """
    let listStyle = """
      <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" \
      style:num-suffix="."/></text:list-style>
      """
    return [
      SampleText(
        body: paragraphs("第一份", 60), commonStyles: size("12pt", "0cm"),
        masterPages: SampleText.master(header: "页眉一")),
      SampleText(
        body: table + "<text:p/>",
        contentStyles:
          #"<style:style style:name="T" style:family="table"><style:table-properties style:width="10cm" table:align="left"/></style:style>"#,
        commonStyles: size("18pt", "1cm"),
        pageStyles: SampleText.layout(
          width: "29.7cm", height: "21cm", margin: "3cm", orientation: "landscape"),
        masterPages: SampleText.master(header: "页眉二")),
      SampleText(
        body: list + paragraphs("第三份", 3), contentStyles: listStyle, commonStyles: size("12pt", "0cm")),
      SampleText(
        body: list + "<text:section text:name=\"节\">\(paragraphs("第四份", 2))</text:section>",
        contentStyles: listStyle,
        commonStyles: size("9pt", "0cm"), pageStyles: SampleText.layout(margin: "1cm"),
        masterPages: SampleText.master(header: "页眉四")),
      SampleText(
        body: "<text:section text:name=\"节\">\(paragraphs("第五份", 2))</text:section>" + table,
        contentStyles:
          #"<style:style style:name="T" style:family="table"><style:table-properties style:width="6cm" table:align="right"/></style:style>"#,
        commonStyles: size("10pt", "0cm"), pageStyles: SampleText.layout(width: "14.8cm", height: "21cm")),
      SampleText(body: "<text:p>第六份</text:p>", commonStyles: ""),
    ]
  }

  @Test(.enabled(if: Tools.drawsPages, "soffice or pdftoppm is not there"))
  func `pages look the same before and after`() throws {
    let folder = try Folder()
    var before: [Data] = []
    for (index, sample) in Self.pages.enumerated() {
      before += try Tools.pages(of: try folder.file("single\(index).odt", sample.bytes), in: folder)
    }
    let after = try Tools.pages(
      of: try folder.file("joined.odt", try joined(Self.pages).package.written()), in: folder)
    #expect(before.count == 7 && after.count == 7)
    for (index, (left, right)) in zip(before, after).enumerated() {
      #expect(left == right, "page \(index + 1)")
    }
  }

  @Test(.enabled(if: Tools.has("soffice"), "soffice is not there"))
  func `traces and manifest are the same after LibreOffice saved the file`() throws {
    let samples =
      Self.forms + Self.pages + [
        SampleText(
          body: """
            <text:p>甲<text:s text:c="3"/>乙<text:tab/>丙<text:line-break/>丁，第<text:page-number>1</text:page-number>页\
            <text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>\
            <text:p>脚注</text:p></text:note-body></text:note></text:p><text:p><draw:frame draw:name="框" \
            text:anchor-type="paragraph" svg:width="4cm"><draw:text-box fo:min-height="1cm"><text:p>框内</text:p>\
            </draw:text-box></draw:frame>戊</text:p>
            """)
      ]
    var result = try joined(samples)
    let documents = zip(1..., result.traces).map {
      DossierManifest.Document(bookmark: "doc_\($0)", kind: "文书\($0)", fingerprint: $1.fingerprint.hex)
    }
    let facts = String(repeating: "案由: \"楼道灯\"  <&>\n  两格\t制表\r\n", count: 5_000)
    let manifest = DossierManifest(caseFile: facts, caseFileName: "案件.yaml", documents: documents)
    let inspector = TextInspector()
    try inspector.embed(manifest, in: &result.package)
    let folder = try Folder()
    let file = try folder.file("joined.odt", result.package.written())
    let saved = try OfficePackage(path: try Tools.convert(file, to: "odt", in: folder))
    #expect(try inspector.manifest(of: saved) == manifest)
    let bookmarks = documents.map(\.bookmark)
    let traces = try inspector.traces(of: bookmarks, in: saved)
    for (bookmark, trace) in zip(bookmarks, result.traces) {
      #expect(traces[bookmark] == trace, "\(bookmark)")
    }
    #expect(try inspector.traces(of: bookmarks, in: result.package) == traces)
  }

  @Test(.enabled(if: Tools.hasODFPy, "odfpy is not there"))
  func `odfpy writes documents that are joined, and reads what comes of them`() throws {
    let folder = try Folder()
    let script = """
      import sys
      from odf.opendocument import OpenDocumentText
      from odf.style import Style, TextProperties, PageLayout, PageLayoutProperties, MasterPage, Header
      from odf.text import P, H
      for n in ("1", "2"):
          doc = OpenDocumentText()
          layout = PageLayout(name="pl"); layout.addElement(PageLayoutProperties(pagewidth="21cm", pageheight="29.7cm"))
          doc.automaticstyles.addElement(layout)
          master = MasterPage(name="Standard", pagelayoutname=layout); doc.masterstyles.addElement(master)
          header = Header(); header.addElement(P(text="案号" + n)); master.addElement(header)
          style = Style(name="Title", family="paragraph"); style.addElement(TextProperties(fontsize=n + "0pt"))
          doc.styles.addElement(style)
          doc.text.addElement(H(outlinelevel=1, stylename=style, text="标题" + n))
          doc.text.addElement(P(text="正文" + n))
          doc.save(sys.argv[1] + "/" + n + ".odt")
      """
    let made = try Tools.run("python3", ["-c", script, folder.path])
    try #require(made.code == 0, "\(made.output)")
    let sources = try [1, 2].map {
      JoinSource(
        bookmark: "doc_\($0)", title: "文书", package: try OfficePackage(path: "\(folder.path)/\($0).odt"))
    }
    let file = try folder.file("joined.odt", try TextJoiner().join(sources, title: "卷宗").package.written())
    let reading = """
      import sys
      from odf.opendocument import load
      from odf import text, style, teletype
      doc = load(sys.argv[1])
      print([teletype.extractText(h) for h in doc.getElementsByType(text.H)])
      print([teletype.extractText(h) for h in doc.getElementsByType(style.Header)])
      print(sorted(s.getAttribute("name") for s in doc.styles.getElementsByType(style.Style)))
      """
    let read = try Tools.run("python3", ["-c", reading, file])
    #expect(
      read.output.contains("['标题1', '标题2']") && read.output.contains("['案号1', '案号2']"), "\(read.output)")
    #expect(read.output.contains("'D2-Title'"), "\(read.output)")
  }
}
