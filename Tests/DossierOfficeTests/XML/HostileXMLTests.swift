import DossierCore
import DossierOffice
import Testing

@Suite struct HostileXMLTests {
  private func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }

  private func parse(_ text: String) -> [String] { codes { _ = try Fixture.parse(text) } }

  @Test func `a document type declaration is refused, whatever it declares`() {
    let bomb = (1...9).reduce("<!ENTITY e0 'lol'>") { text, level in
      text + "<!ENTITY e\(level) '\(String(repeating: "&e\(level - 1);", count: 10))'>"
    }
    #expect(parse("<!DOCTYPE a [\(bomb)]><a>&e9;</a>") == ["O122"])
    #expect(parse("<!DOCTYPE a><a/>") == ["O122"])
    #expect(parse("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>") == ["O122"])
    #expect(parse("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>") == ["O122"])
    #expect(parse("<a>&undeclared;</a>") == ["O121"])
  }

  @Test func `elements are read 256 deep and no deeper`() {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(parse(nested(256)) == [])
    #expect(parse(nested(257)) == ["O123"])
    #expect(parse(nested(300)) == ["O123"])
    #expect(parse(nested(100_000)) == ["O123"])
  }

  @Test func `a text above ten megabytes is refused`() {
    #expect(parse("<a>" + String(repeating: "0123456789", count: 1_153_434) + "</a>") == ["O124"])
    let pieces = String(repeating: "0123456789<![CDATA[0123456789]]>", count: 600_000)
    #expect(parse("<a>" + pieces + "</a>") == ["O124"])
  }

  @Test(.timeLimit(.minutes(1))) func `a million attributes are refused at once`() {
    let many = (0..<1_000_000).map { " a\($0)=''" }.joined()
    #expect(parse("<a\(many)/>") == ["O125"])
    #expect(parse("<!-- ' --><a b='>'\(many)/>") == ["O125"])
    #expect(parse("<a" + (0..<1_000).map { " a\($0)=''" }.joined() + "/>") == [])
  }

  @Test func `namespaces without end are refused`() {
    let open = (0..<200).map { level in
      "<a" + (0..<10).map { " xmlns:p\(level)x\($0)='urn:x'" }.joined() + ">"
    }
    #expect(parse(open.joined()) == ["O125"])
  }

  @Test(arguments: [
    "", "text", "<a", "<a>", "<a></b>", "<a/><b/>", "<a b=c/>", "<a b='1' b='2'/>", "<p:a/>", "<a p:b=''/>",
    "<a>\u{1}</a>",
    "<a>&#0;</a>", "<a>&#xFFFFFFFF;</a>", "<a xmlns:p='u' xmlns:q='u' p:b='' q:b=''/>",
    "<?xml version='1.0' encoding='GB2312'?><a/>", "<a>]]></a>",
  ])
  func `what is not well-formed is refused`(_ text: String) {
    #expect(["O121", "O126"].contains(parse(text).first), "\(parse(text))")
  }

  @Test func `the message names the part and the line, not the text`() throws {
    let error = try #require(throws: DossierError.self) {
      try XMLDocument.parse(Array("<a>\n\n<secret name='x'></a>".utf8), part: "word/document.xml")
    }
    let message = try #require(error.diagnostics.first?.message)
    #expect(message.chinese.contains("word/document.xml") && message.chinese.contains("第 3 行"))
    #expect(!message.english.contains("secret"))
  }

  @Test(arguments: [true, false]) func `UTF-16 is read`(_ isBig: Bool) throws {
    let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a b=\"卷\">宗😀</a>"
    let units = text.utf16.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit))
      return isBig ? [high, low] : [low, high]
    }
    let mark: [UInt8] = isBig ? [0xFE, 0xFF] : [0xFF, 0xFE]
    for bytes in [mark + units, units] {
      let root = try XMLDocument.parse(bytes, part: "a").root
      #expect(root.text == "宗😀" && root["b"] == "卷")
    }
    #expect(codes { _ = try XMLDocument.parse(mark + units.dropLast(), part: "a") } == ["O126"])
  }

  @Test func `a byte order mark is passed over`() throws {
    #expect(
      try XMLDocument.parse([0xEF, 0xBB, 0xBF] + Array(Fixture.document.utf8), part: "a").root.name
        == "w:document")
  }

  @Test func `three thousand damaged parts neither crash nor hang`() {
    var random = SplitMix(state: 7)
    let sample = Array(
      """
      <?xml version="1.0"?><w:a xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
      xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:q="urn:q" mc:Ignorable="q w">\
      <w:b w:c="&amp;&#10;x">中<![CDATA[x]]><!-- c --><?p i?></w:b><c xmlns="urn:c" q:d=""/></w:a>
      """.utf8)
    for _ in 0..<3_000 {
      let bytes = random.mutated(sample)
      guard let document = try? XMLDocument.parse(bytes, part: "a") else { continue }
      // What was read can be written and read again, and then changes no more.
      let written = document.serialized()
      let again = try? XMLDocument.parse(written, part: "a").serialized()
      #expect(text(again) == text(written), "\(text(bytes))")
    }
  }
}
