@testable import DossierAssembly

/// DOCX documents with every kind of page set-up.
enum WordPages {
  struct Document {
    let name: String
    let sample: WordSample
  }

  private static func document(
    _ name: String, _ body: String, section: String, settings: String = "",
    change: (inout WordSample) -> Void = { _ in }
  ) -> Document {
    var sample = WordSample(body, section: section)
    sample.name = "\(name).docx"
    // What offices take where a file says nothing hangs on the machine.
    let fonts =
      #"<w:rFonts w:ascii="Liberation Sans" w:hAnsi="Liberation Sans" w:eastAsia="Noto Sans CJK SC"/>"#
    sample.addStyles(
      WordStyleTests.defaults(#"\#(fonts)<w:sz w:val="24"/><w:szCs w:val="24"/>"#, "")
        + WordStyleTests.normal(""))
    if !settings.isEmpty { sample.addSettings(settings) }
    change(&sample)
    return Document(name: name, sample: sample)
  }

  static func text(_ count: Int, _ word: String = "内容") -> String {
    (1...count).map { WordSample.paragraph("第\($0)段，\(word)较长，一行写不下时折到第二行，再写一些，直到第二行也有字为止，并且不止一两个字。") }
      .joined()
  }

  static func field(_ instruction: String) -> String {
    #"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> \#(instruction) </w:instrText></w:r>"#
      + #"<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>0</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>"#
  }

  static let pageOfPages =
    "<w:p>\(TrackedSample.run("第"))\(field("PAGE"))\(TrackedSample.run("页共"))\(field("NUMPAGES"))\(TrackedSample.run("页"))</w:p>"

  private static func story(_ type: String, _ kind: String, _ id: String) -> String {
    #"<w:\#(kind)Reference w:type="\#(type)" r:id="\#(id)"/>"#
  }

  static let counted = document(
    "共几页", text(40), section: WordSample.section(footer: "f")
  ) { $0.add("f", "footer", "footer1.xml", root: "w:ftr", pageOfPages) }

  static let faces = document(
    "首页奇偶", text(60),
    section: WordSample.section(header: "h", extra: "<w:titlePg/>").replacing(
      "<w:pgSz", with: story("first", "header", "h1") + story("even", "header", "h2") + "<w:pgSz"),
    settings: "<w:evenAndOddHeaders/>"
  ) { sample in
    sample.addHeader("h", "奇数页眉")
    sample.addHeader("h1", "首页页眉")
    sample.addHeader("h2", "偶数页眉")
  }

  static let columns = document(
    "横排两栏", text(50, "栏"),
    section: WordSample.section(
      width: 23811, height: 16838, margin: 1134, header: "h",
      extra: #"<w:cols w:num="2" w:sep="1" w:space="720"/>"#)
  ) { $0.addHeader("h", "A3 横排") }

  static let parts = document(
    "几节",
    WordSample.paragraph("目录") + ending(extra: #"<w:pgNumType w:fmt="lowerRoman" w:start="1"/>"#)
      + text(30) + ending(width: 16838, height: 11906, extra: #"<w:pgNumType w:start="5"/>"#) + text(10),
    section: WordSample.section(footer: "f")
  ) { $0.add("f", "footer", "footer1.xml", root: "w:ftr", "<w:p>\(field("PAGE"))</w:p>") }

  private static func ending(width: Int = 11906, height: Int = 16838, extra: String = "") -> String {
    let section = WordSample.section(width: width, height: height, footer: "f", extra: extra)
    return "<w:p><w:pPr>\(section)</w:pPr></w:p>"
  }

  static let noted = document(
    "脚注",
    "<w:p>\(TrackedSample.run("有注"))\(note("footnote", 2))</w:p>" + text(24)
      + "<w:p>\(TrackedSample.run("又有注"))\(note("footnote", 3))</w:p>",
    section: WordSample.section()
  ) { sample in
    sample.add("n", "footnotes", "footnotes.xml", root: "w:footnotes", notes("footnote", ["注一", "注二"]))
  }

  private static func note(_ kind: String, _ id: Int) -> String {
    #"<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:\#(kind)Reference w:id="\#(id)"/></w:r>"#
  }

  private static func notes(_ kind: String, _ texts: [String]) -> String {
    let lines = ["separator", "continuationSeparator"].enumerated().map { index, type in
      #"<w:\#(kind) w:type="\#(type)" w:id="\#(index - 1)"><w:p><w:r><w:\#(type)/></w:r></w:p></w:\#(kind)>"#
    }
    return lines.joined()
      + texts.enumerated().map { index, text in
        #"<w:\#(kind) w:id="\#(index + 2)"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:\#(kind)Ref/></w:r>"#
          + #"\#(TrackedSample.run(text))</w:p></w:\#(kind)>"#
      }.joined()
  }

  static let lined = document(
    "行号", text(20), section: WordSample.section(extra: #"<w:lnNumType w:countBy="5" w:restart="newPage"/>"#))

  static let bordered = document(
    "边框", text(12),
    section: WordSample.section(
      extra: "<w:pgBorders w:offsetFrom=\"page\">"
        + ["top", "left", "bottom", "right"].map {
          #"<w:\#($0) w:val="single" w:sz="12" w:space="24" w:color="000000"/>"#
        }.joined() + "</w:pgBorders>"))

  static let marked = document("水印", text(12), section: WordSample.section(header: "h")) { sample in
    let shape =
      ##"<w:p><w:r><w:pict><v:shape id="水印" o:spid="_x0000_s2049" type="#_x0000_t136" "##
      + #"style="position:absolute;margin-left:0;margin-top:0;width:300pt;height:100pt;z-index:-251658752;"#
      + #"mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;"#
      + #"mso-position-vertical-relative:margin" fillcolor="silver" stroked="f"><v:textpath style="font-family:Liberation Sans" "#
      + #"string="COPY"/></v:shape></w:pict></w:r></w:p>"#
    sample.add("h", "header", "header1.xml", root: "w:hdr", shape)
  }

  static let tabbed = document(
    "制表位",
    (1...3).map { "<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙\($0)</w:t><w:tab/><w:tab/><w:t>丙</w:t></w:r></w:p>" }
      .joined(),
    section: WordSample.section(), settings: #"<w:defaultTabStop w:val="420"/>"#)

  static let hyphenated = document(
    "断字", hyphens, section: WordSample.section(), settings: "<w:autoHyphenation/>")

  static let whole = document("不断字", hyphens, section: WordSample.section())

  private static let hyphens: String = {
    let words = "incomprehensibility internationalization responsibilities "
    let text = String(repeating: words, count: 12)
    return
      #"<w:p><w:r><w:rPr><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">\#(text)</w:t></w:r></w:p>"#
  }()

  static let centred = document(
    "居中", text(4), section: WordSample.section(extra: #"<w:vAlign w:val="center"/>"#))

  static let mirrored = document(
    "对称", text(60), section: lopsided, settings: "<w:mirrorMargins/>")

  private static let lopsided = WordSample.section(margin: 1000).replacing(
    #"w:left="1000""#, with: #"w:left="2600""#)

  static let backgrounds = ["底色甲", "底色乙"].map { name in
    document(name, text(8), section: WordSample.section(), settings: "<w:displayBackgroundShape/>") {
      $0.background = #"<w:background w:color="FFE0B0"/>"#
    }
  }

  /// Documents that fit together in any order.
  static let all = [
    counted, faces, columns, parts, noted, lined, bordered, marked, tabbed, centred, counted,
  ]
}
