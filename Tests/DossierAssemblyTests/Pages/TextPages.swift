@testable import DossierAssembly

/// OpenDocument texts with every kind of page set-up.
enum TextPages {
  struct Document {
    let name: String
    let sample: SampleText
  }

  /// What offices take where a file says nothing hangs on the machine.
  private static let common = """
    <style:default-style style:family="paragraph"><style:paragraph-properties style:tab-stop-distance="1cm"/>\
    <style:text-properties fo:font-size="12pt" style:font-size-asian="12pt" fo:font-family="Liberation Sans" \
    style:font-family-asian="Noto Sans CJK SC" fo:language="en" fo:country="US" style:language-asian="zh" \
    style:country-asian="CN"/></style:default-style>
    """ + SampleText.standard

  private static func document(
    _ name: String, _ body: String, layout: String = SampleText.layout(),
    master: String = SampleText.master(),
    styles: String = "", more: String = ""
  ) -> Document {
    Document(
      name: name,
      sample: SampleText(
        body: body, contentStyles: styles, commonStyles: common + more, pageStyles: layout,
        masterPages: master))
  }

  static func text(_ count: Int, _ word: String = "内容") -> String {
    (1...count).map { "<text:p>第\($0)段，\(word)较长，一行写不下时折到第二行，再写一些，直到第二行也有字为止，并且不止一两个字。</text:p>" }.joined()
  }

  private static let number =
    "第<text:page-number text:select-page=\"current\">0</text:page-number>页共<text:page-count>0</text:page-count>页"

  static let counted = document("共几页", text(40), master: SampleText.master(header: number))

  static let faces = document(
    "首页奇偶", text(60),
    master:
      #"<style:master-page style:name="Standard" style:page-layout-name="pm1"><style:header><text:p>奇数页眉</text:p>"#
      + #"</style:header><style:header-left><text:p>偶数页眉</text:p></style:header-left></style:master-page>"#
      + #"<style:master-page style:name="First" style:page-layout-name="pm1" style:next-style-name="Standard">"#
      + #"<style:header><text:p>首页页眉</text:p></style:header></style:master-page>"#,
    styles: ""
  ).starting(with: "First")

  static let columns = document(
    "横排两栏", text(50, "栏"),
    layout: SampleText.layout(width: "42cm", height: "29.7cm", orientation: "landscape").adding(
      ##"<style:columns fo:column-count="2" fo:column-gap="1cm"><style:column-sep style:width="0.02cm" style:color="#000000"/>"##
        + #"<style:column style:rel-width="1*" fo:start-indent="0cm" fo:end-indent="0.5cm"/>"#
        + #"<style:column style:rel-width="1*" fo:start-indent="0.5cm" fo:end-indent="0cm"/></style:columns>"#
    ),
    master: SampleText.master(header: "A3 横排"))

  static let parts = document(
    "另编页", text(10) + #"<text:p text:style-name="P9">附件</text:p>"# + text(10),
    layout: SampleText.layout().replacing(
      "style:print-orientation", with: #"style:num-format="1" style:print-orientation"#),
    master: SampleText.master(header: #"<text:page-number text:select-page="current">0</text:page-number>"#),
    styles: #"<style:style style:name="P9" style:family="paragraph" style:parent-style-name="Standard" "#
      + #"style:master-page-name="Standard"><style:paragraph-properties style:page-number="5"/></style:style>"#
  )

  static let noted = document(
    "脚注",
    "<text:p>有注\(note("footnote", 1, "注一"))</text:p>" + text(24)
      + "<text:p>又有注\(note("footnote", 2, "注二"))</text:p>" + text(6))

  static let ended = document("尾注", "<text:p>有尾注\(note("endnote", 1, "尾注一"))</text:p>" + text(4))

  private static func note(_ kind: String, _ id: Int, _ text: String) -> String {
    #"<text:note text:id="n\#(id)" text:note-class="\#(kind)"><text:note-citation>\#(id)</text:note-citation>"#
      + "<text:note-body><text:p>\(text)</text:p></text:note-body></text:note>"
  }

  static let bordered = document(
    "边框", text(12),
    layout: SampleText.layout().replacing(
      "style:print-orientation",
      with: ##"fo:border="0.05cm solid #000000" fo:padding="0.3cm" style:print-orientation"##))

  static let coloured = document(
    "底色", text(12),
    layout: SampleText.layout().replacing(
      "style:print-orientation",
      with:
        ##"fo:background-color="#ffe0b0" draw:fill="solid" draw:fill-color="#ffe0b0" style:print-orientation"##
    ))

  static let mirrored = document(
    "对称", text(60),
    layout: SampleText.layout().replacing(
      "<style:page-layout ", with: #"<style:page-layout style:page-usage="mirrored" "#
    )
    .replacing(#"fo:margin-left="2cm""#, with: #"fo:margin-left="5cm""#))

  static let tabbed = Document(
    name: "制表位",
    sample: SampleText(
      body: "<text:p>甲<text:tab/>乙<text:tab/><text:tab/>丙</text:p>",
      commonStyles: common.replacing("\"1cm\"", with: "\"2.3cm\"")))

  static let listed = document(
    "列表",
    #"<text:list text:style-name="L1"><text:list-item><text:p>一项</text:p></text:list-item><text:list-item>"#
      + "<text:p>二项</text:p></text:list-item></text:list>" + text(3),
    styles:
      #"<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" "#
      + #"style:num-suffix="."/></text:list-style>"#)

  static let all = [
    counted, faces, columns, parts, bordered, coloured, tabbed, listed, counted,
  ]
}

extension TextPages.Document {
  /// The document with a first page of another kind.
  fileprivate func starting(with page: String) -> Self {
    var sample = sample
    sample.body = sample.body.replacing("<text:p>第1段", with: #"<text:p text:style-name="P1">第1段"#)
    sample.contentStyles +=
      #"<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Standard" "#
      + #"style:master-page-name="\#(page)"/>"#
    return Self(name: name, sample: sample)
  }
}

extension String {
  /// A page layout with something in its properties.
  fileprivate func adding(_ content: String) -> String {
    guard let range = firstRange(of: "/>") else { return self }
    return replacingCharacters(in: range, with: ">\(content)</style:page-layout-properties>")
  }

  private func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
