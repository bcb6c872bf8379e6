import DossierCore
import DossierOffice
import Testing

@Suite struct XMLDocumentTests {
  private func roundTrip(_ text: String) throws -> String {
    String(decoding: try Fixture.parse(text).serialized(), as: UTF8.self)
  }

  @Test func `a document comes out as it went in`() throws {
    #expect(try roundTrip(Fixture.document) == Fixture.document)
  }

  @Test func `escapes in attributes survive`() throws {
    let text = #"<a b="&amp;&lt;&#10;&#9;&quot;&amp;#38;&amp;amp;'&#13;"/>"#
    let root = try Fixture.parse(text).root
    #expect(root["b"] == "&<\n\t\"&#38;&amp;'\r")
    #expect(String(decoding: root.serialized(), as: UTF8.self) == text)
  }

  @Test func `escapes in text survive and CDATA becomes text`() throws {
    let root = try Fixture.parse("<a>x&amp;y&lt;z&gt;&#13;&#x4E2D;<![CDATA[<b>&amp;]]>!</a>").root
    #expect(root.text == "x&y<z>\r中<b>&amp;!")
    #expect(root.children.count == 1)
    #expect(
      String(decoding: root.serialized(), as: UTF8.self) == "<a>x&amp;y&lt;z&gt;&#13;中&lt;b&gt;&amp;amp;!</a>"
    )
  }

  @Test func `whitespace, comments and instructions are kept`() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!--before--><?mso-application progid="Word.Document"?><a>
        <b> </b><!-- c --><?d e?>\t
      </a>
      """
    #expect(try roundTrip(text) == text)
  }

  @Test func `a long text in many pieces is one node`() throws {
    let text = String(repeating: "中文 &amp; text ", count: 50_000)
    let root = try Fixture.parse("<a>\(text)</a>").root
    #expect(root.children.count == 1)
    #expect(root.text.utf8.count == text.utf8.count - 50_000 * 4)
  }

  @Test func `characters that XML does not know are replaced on writing`() {
    let element = XMLElement(
      "a", [XMLAttribute("b", "\u{1}")], [.text("x\u{8}\u{FFFE}y\u{FFFD}z"), .comment("a--b-")])
    #expect(
      String(decoding: element.serialized(), as: UTF8.self)
        == "<a b=\"\u{FFFD}\">x\u{FFFD}\u{FFFD}y\u{FFFD}z<!--a- -b- --></a>")
  }

  @Test func `elements are found, copied and changed`() throws {
    let root = try Fixture.parse("<a><b n='1'>x<b n='2'>y</b></b><c/></a>").root
    #expect(root.descendants(named: "b").compactMap { $0["n"] } == ["1", "2"])
    let copy = root.deepCopy()
    copy.first("b")?["n"] = nil
    copy.first("b")?["m"] = "3"
    #expect(root.first("b")?["n"] == "1")
    #expect(copy.first("b")?.attributes == [XMLAttribute("m", "3")])
    #expect(copy.text == "xy" && copy.elements.map(\.name) == ["b", "c"])
  }

  @Test(.enabled(if: Oracle.has("xmllint"), "xmllint is not installed"))
  func `xmllint takes what is written`() throws {
    let folder = try TemporaryFolder()
    let document = XMLDocument(
      root: XMLElement("a", [XMLAttribute("b", "\"<&>\n\u{7}")], [.text("]]>\u{3}"), .comment("--->")]))
    let result = try Oracle.run("xmllint", ["--noout", folder.file("a.xml", document.serialized())])
    #expect(result.code == 0, "\(result.output)")
  }
}
