import DossierCore
import DossierOffice
import Foundation
import Testing

@testable import DossierRender

/// Whatever the data hold, the document stays whole: `field.md` no. 3.
@Suite struct NastyDataTests {
  static let texts: [(name: String, text: String)] = [
    ("markup", "a<b & c>d \"e\" 'f' </w:t></text:p><w:p/> &amp; &#60; <!-- --> <?x?>"),
    ("cdata", "甲]]>乙<![CDATA[丙]]>"),
    (
      "controls",
      scalars((0...0x1F).filter { $0 != 7 && $0 != 0xC } + [0x7F, 0x80, 0x9F])
    ),
    ("nul", "甲\0乙\0"),
    ("noncharacters", scalars([0xFFFE, 0x7532, 0xFFFF, 0x4E59, 0xFDD0, 0x1FFFE, 0x10FFFF])),
    ("surrogate", String(decoding: [0xD800, 0x7532, 0xDC00] as [UInt16], as: UTF16.self)),
    ("right to left", "\u{202E}倒\u{202C}\u{200F}שלום\u{2067}مرحبا\u{2069}"), ("emoji", "😀👨‍👩‍👧‍👦🇨🇳1️⃣❤️‍🔥"),
    ("beyond the plane", "𠮷𪚥𡃁㐀龘𫝀𬀩\u{31350}\u{E0100}"),
    ("marks", "e\u{301}\u{20DD}" + String(repeating: "\u{300}", count: 200)),
    ("lines", "一\n二\r\n三\r四\u{85}五\u{2028}六\u{2029}七\n\n"),
    ("tabs and blanks", "\t甲  乙\t\t   丙 \u{A0}\u{3000} "),
    ("byte order mark", "\u{FEFF}甲\u{FEFF}"),
    ("template marks", "{{ 编号 }}{% for x in y %}{# z #}<?dossier-tag 0?>"),
    ("blanks only", "   "), ("break only", "\n"), ("long word", String(repeating: "长", count: 20_000)),
  ]

  private static func scalars(_ codes: [UInt32]) -> String {
    String(String.UnicodeScalarView(codes.compactMap(Unicode.Scalar.init)))
  }

  /// A value in every place where one can stand.
  static let everywhere: Sheet = {
    var sheet = Sheet(
      "{{ 值 }}", .line("前", .text("{{ 值 }}", look: .bold), "后"),
      .grid([["{% for x in 表 %}{{ x }}", "{{ 值 }}{% endfor %}"]]),
      .grid([["头", "{%tc for x in 表 %}", "{{ x }}", "{%tc endfor %}"]]),
      .box(["{{ 值 }}"]), .list([["{{ 值 }}"]]), .section(["{% for x in 表 %}", "{{ x }}", "{% endfor %}"]),
      "{{ 图 | 图片(宽=20, 说明=值) }}",
      .raw(
        #"<w:p><w:r><w:pict><v:shape id="形" alt="{{ 值 }}" style="width:9pt;height:9pt"/></w:pict></w:r></w:p>"#,
        "<text:p/>"))
    sheet.header = ["{{ 值 }}", "{{ 图 | 图片(宽=5, 说明=值) }}"]
    sheet.footer = ["{{ 值 }}"]
    sheet.footnote = ["{{ 值 }}"]
    sheet.title = "{{ 值 }}"
    return sheet
  }()

  private func rendered(_ text: String, _ format: Format) throws -> (bytes: [UInt8], notes: [Diagnostic]) {
    let value = Value.text(text)
    return try Self.everywhere.rendered(
      ["值": value, "表": [value, value], "图": "材料/甲.png"], format, files: PictureTests.source)
  }

  // MARK: - What we read ourselves

  @Test(arguments: texts.map(\.name), Format.allCases)
  func `a value is read again in every place`(name: String, format: Format) throws {
    let text = try #require(Self.texts.first { $0.name == name }?.text)
    let (bytes, notes) = try rendered(text, format)
    let shown = text.asShown
    let lines = try Reading.lines(of: bytes, format)
    #expect(
      lines.prefix(5) == [
        "\(shown)", "前\(shown)后", "\(shown)｜\(shown)", "\(shown)｜\(shown)", "头｜\(shown)｜\(shown)",
      ])
    #expect(lines.filter { $0.contains(shown) }.count >= lines.count - 3)
    let package = try OfficePackage(bytes: bytes, name: "成品")
    #expect(try descriptions(in: package, format) == [shown.asLine, shown.asLine])
    #expect(try title(of: package, format) == shown.asLine)
    if format == .docx {
      let shapes = try package.xml(format.mainPart).root.descendants(named: "v:shape")
      #expect(shapes.compactMap { $0["alt"] } == [shown.asLine])
    }
    // Every place says that something was left out, unless nothing was.
    #expect(notes.allSatisfy { $0.code == "R206" && $0.location.place != nil && !$0.hints.isEmpty })
    #expect(notes.isEmpty == (shown == text.withOneKindOfBreak))
  }

  private func descriptions(in package: OfficePackage, _ format: Format) throws -> [String] {
    let parts = format == .docx ? ["word/document.xml", "word/header1.xml"] : ["content.xml", "styles.xml"]
    return try parts.flatMap { part -> [String] in
      let root = try package.xml(part).root
      return format == .docx
        ? root.descendants(named: "wp:docPr").compactMap { $0["descr"] }
        : root.descendants(named: "svg:desc").map(\.text)
    }
  }

  private func title(of package: OfficePackage, _ format: Format) throws -> String? {
    let part = format == .docx ? "docProps/core.xml" : "meta.xml"
    return try package.xml(part).root.descendants(named: "dc:title").first?.text
  }

  @Test(arguments: texts.map(\.name), Format.allCases)
  func `a blank of any text and a tag that is kept leave the document whole`(name: String, format: Format)
    throws
  {
    let text = try #require(Self.texts.first { $0.name == name }?.text)
    for policy in [MissingPolicy.blank(text), .keep] {
      let bytes = try Self.everywhere.rendered(
        ["表": [], "图": "材料/甲.png"], format, missing: policy, files: PictureTests.source
      ).bytes
      #expect(try !Reading.lines(of: bytes, format).isEmpty)
    }
  }

  // MARK: - What others read

  /// In Word two control characters mean something: a new paragraph, a new page.
  private static let breaks = ("breaks", "甲\u{7}乙\u{7}\u{7}丙\u{C}丁\u{C}")

  private func judges(_ format: Format) throws -> Judges {
    var judges = try Judges(format)
    for (name, text) in Self.texts + [Self.breaks] {
      try judges.add(name.replacing(" ", with: "-"), rendered(text, format).bytes)
    }
    return judges
  }

  @Test(
    .enabled(if: Oracle.hasSchemas, "xmllint, or the schemas beside the package, are not here"),
    arguments: Format.allCases)
  func `every part is valid whatever the value`(format: Format) throws {
    let complaints = try judges(format).schemaComplaints()
    #expect(complaints.split(separator: "\n").filter { !$0.hasSuffix(" validates") } == [])
  }

  @Test(
    .enabled(if: Oracle.hasPython("docx") && Oracle.hasPython("odf"), "python-docx or odfpy is not here"),
    arguments: Format.allCases)
  func `python-docx and odfpy open it whatever the value`(format: Format) throws {
    #expect(try judges(format).pythonComplaints() == "")
  }

  @Test(
    .enabled(if: Oracle.has("soffice"), "LibreOffice is not here"), arguments: Format.allCases)
  func `LibreOffice opens it whatever the value`(format: Format) throws {
    let judges = try judges(format)
    let texts = try judges.libreOfficeTexts()
    #expect(texts.count == judges.names.count)
    #expect(texts.values.allSatisfy { $0.contains("前") && $0.contains("后") })
    #expect(texts["emoji"]?.contains("前😀👨‍👩‍👧‍👦🇨🇳1️⃣❤️‍🔥后") == true)
    #expect(texts["beyond-the-plane"]?.contains("前𠮷𪚥𡃁㐀龘𫝀𬀩") == true)
  }

  // MARK: - Much of it

  @Test(arguments: Format.allCases)
  func `a text of ten megabytes is written, and opened by others`(format: Format) throws {
    var random = SplitMix(state: 1)
    // Noise, since a file that inflates a hundredfold is refused by our own reader; a thousand times the same noise is
    // not seen as such by deflate, whose window is shorter.
    let text = String(repeating: random.characters(count: 40_000), count: (10 << 20) / 120_000)
    var sheet = Sheet("前{{ 值 }}后")
    sheet.title = "长"
    let bytes = try sheet.rendered(["值": .text(text)], format).bytes
    #expect(try Reading.lines(of: bytes, format) == ["前\(text)后"])
    var judges = try Judges(format)
    try judges.add("long", bytes)
    if Oracle.hasPython("docx"), Oracle.hasPython("odf") { #expect(try judges.pythonComplaints() == "") }
  }

  @Test(.enabled(if: Oracle.has("soffice"), "LibreOffice is not here"), arguments: Format.allCases)
  func `LibreOffice opens a text of half a megabyte`(format: Format) throws {
    var random = SplitMix(state: 2)
    let text = random.characters(count: (1 << 19) / 3)
    var judges = try Judges(format)
    try judges.add("long", Sheet("前{{ 值 }}后").rendered(["值": .text(text)], format).bytes)
    #expect(try judges.libreOfficeTexts()["long"]?.contains("前\(text)后") == true)
  }

  @Test(arguments: Format.allCases)
  func `a text beyond ten megabytes is refused at its place`(format: Format) throws {
    let text = String(repeating: "x", count: (10 << 20) + 1)
    let found = diagnostics { _ = try Sheet("甲", "{{ 值 }}").rendered(["值": .text(text)], format) }
    #expect(found.map(\.summary) == ["T135 | 正文第2段 |  | {{ 值 }}"])
  }

  @Test(arguments: 1...40)
  func `a long text is cut between characters and never inside a line end`(size: Int) {
    let text = String(repeating: "a甲𠮷\r\né", count: 20)
    let pieces = LongText.pieces(of: text, size: size)
    #expect(pieces.joined() == text)
    #expect(pieces.allSatisfy { $0.utf8.count <= size + 4 && !$0.unicodeScalars.contains("\u{FFFD}") })
    #expect(pieces.allSatisfy { $0.unicodeScalars.first != "\n" })
  }

  @Test(arguments: Format.allCases)
  func `a list of ten thousand rows is written whole`(format: Format) throws {
    let rows = Value.list((0..<10_000).map { .text("第\($0)行 <&>") })
    let sheet = Sheet(.grid([["{% for x in 表 %}{{ x }}", "{{ loop.index }}{% endfor %}"]]))
    let lines = try sheet.lines(["表": rows], format)
    #expect(lines.count == 10_000)
    #expect(lines.last == "第9999行 <&>｜10000")
  }
}

extension String {
  /// What of the text a document can hold, line ends of one kind.
  fileprivate var asShown: String {
    var shown = String.UnicodeScalarView()
    for scalar in withOneKindOfBreak.unicodeScalars where scalar.isCharacterOfXML { shown.append(scalar) }
    return String(shown)
  }

  fileprivate var withOneKindOfBreak: String {
    let units = replacing("\r\n", with: "\n").unicodeScalars.map { $0 == "\r" ? "\n" : $0 }
    return String(String.UnicodeScalarView(units))
  }

  /// In an attribute or a property there is one line.
  fileprivate var asLine: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\n" || $0 == "\t" ? " " : $0 }))
  }
}

extension Unicode.Scalar {
  /// XML 1.0, production 2.
  fileprivate var isCharacterOfXML: Bool {
    switch value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}

extension SplitMix {
  /// Characters of the basic block of Chinese, with marks of XML among them.
  fileprivate mutating func characters(count: Int) -> String {
    let marks: [Unicode.Scalar] = ["<", "&", ">"]
    var text = String.UnicodeScalarView()
    for _ in 0..<count {
      let number = UInt32(truncatingIfNeeded: next() % 20_000)
      text.append(number < 60 ? marks[Int(number % 3)] : Unicode.Scalar(0x4E00 + number) ?? "长")
    }
    return String(text)
  }
}
