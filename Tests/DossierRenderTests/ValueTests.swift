import DossierCore
import DossierOffice
import Testing

@Suite struct ValueTests {
  private static let texts = [
    "a<b & c>d \"e\" 'f' ]]> &amp; &lt;", "第一行\n第二行\r\n第三行", "甲\t乙", "多  个   空格", " 前后有空格 ", "　全角　空格　",
    "😀👨‍👩‍👧‍👦🇨🇳", "𠮷𪚥𡃁㐀龘", "\u{202E}从右到左\u{202C} שלום", "{{ 编号 }}{% if x %}{# y #}", "</w:t></text:p>", "\u{FFFD}",
    "",
  ]

  @Test(arguments: texts, Format.allCases)
  func `a value comes out as the text it is`(text: String, format: Format) throws {
    let sheet = Sheet("{{ 值 }}", "前{{ 值 }}后", .grid([["{{ 值 }}"]]))
    let expected = text.replacing("\r\n", with: "\n")
    #expect(try sheet.lines(["值": .text(text)], format) == [expected, "前\(expected)后", expected])
    #expect(try sheet.rendered(["值": .text(text)], format).notes == [])
  }

  @Test(arguments: Format.allCases)
  func `control characters are left out with a warning at the tag`(format: Format) throws {
    let (bytes, notes) = try Sheet("甲", "{{ 值 }}").rendered(
      ["值": "a\u{0}b\u{1}c\u{1B}d\u{FFFE}e\u{FFFF}f"], format)
    #expect(try Reading.lines(of: bytes, format) == ["甲", "abcdef"])
    #expect(notes.map(\.summary) == ["R206 | 正文第2段 |  | {{ 值 }}"])
    #expect(notes.map(\.severity) == [.warning])
  }

  @Test(arguments: Format.allCases)
  func `numbers, truth and lists are printed as Jinja prints them`(format: Format) throws {
    let data: Value = ["整": 12, "小数": 1.5, "真": true, "列": ["甲", 1]]
    #expect(try Sheet("{{ 整 }} {{ 小数 }} {{ 真 }} {{ 列 }}").lines(data, format) == ["12 1.5 True ['甲', 1]"])
  }

  @Test(arguments: Format.allCases)
  func `text of the template stays as it is`(format: Format) throws {
    let body: [Node] = ["R&D <甲> \"乙\" {单} }散{ {%", "{{ 编号 }}"]
    let faults = try Sheet(body: body).faults(format)
    #expect(faults.map(\.code) == ["T101"])
    let kept = Sheet("R&D <甲> \"乙\" {单} 散{", "A  B {{ 编号 }} & C")
    #expect(try kept.lines(Sample.facts, format) == ["R&D <甲> \"乙\" {单} 散{", "A  B XF2026-017 & C"])
  }

  @Test(arguments: Format.allCases)
  func `a page reference becomes a field`(format: Format) throws {
    let sheet = Sheet("第{{ 页 }}页")
    let bytes = try sheet.rendered(["页": .pageReference(bookmark: "甲")], format).bytes
    #expect(try Reading.lines(of: bytes, format) == ["第—页"])
    let package = try OfficePackage(bytes: bytes, name: "成品")
    let text = String(decoding: try package.bytes(of: format.mainPart), as: UTF8.self)
    #expect(text.contains(format == .docx ? " PAGEREF 甲 " : #"text:ref-name="甲""#))
  }

  @Test(arguments: Format.allCases)
  func `a condition without else prints nothing`(format: Format) throws {
    #expect(try Sheet("甲{{ '乙' if 越级 }}丙").lines(Sample.facts, format) == ["甲丙"])
  }

  @Test(arguments: Format.allCases)
  func `a marker instruction of a file is no tag of ours`(format: Format) throws {
    let intruder = "<?dossier-tag 99?>"
    let sheet = Sheet(
      .raw(
        "<w:p>\(intruder)<w:r><w:t>{{ 编号 }}\(intruder)</w:t></w:r></w:p>",
        "<text:p>\(intruder){{ 编号 }}\(intruder)</text:p>"))
    #expect(try sheet.lines(Sample.facts, format) == ["XF2026-017"])
  }
}
