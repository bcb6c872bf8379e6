import DossierCore
import DossierOffice

/// The form that speed is measured with: one page with 30 fields and a table whose rows are looped over.
///
/// It stands in the package of a form of the built-in set, so that styles and settings are those of real documents.
enum SpeedForm {
  static let fieldCount = 30

  /// The template, made of another one of the same format.
  static func template(from package: OfficePackage) -> OfficePackage {
    var package = package
    package[package.mainPart] = Array((package.kind == .word ? word : text).utf8)
    return package
  }

  /// Data with so many rows.
  static func data(rows: Int, number: Int = 1) -> Value {
    var record = Record([("编号", .text("清源信字〔2026〕\(number)号"))])
    for index in 1...fieldCount { record["栏目\(index)"] = .text(values[index % values.count]) }
    let row = Record([
      ("名称", "关于楼道照明设施维修的诉求"), ("日期", "2026-11-21"), ("金额", 1280), ("结果", "已办结，群众满意"),
    ])
    record["明细"] = .list(Array(repeating: .record(row), count: rows))
    return .record(record)
  }

  /// A document whose one table has so many rows, each with a condition of its own.
  static func taggedRows(_ count: Int) -> [UInt8] {
    let rows = (0..<count).map {
      "<w:tr>\(wordCell(9_000, "{%tr if 甲\($0) %}{{ 甲\($0) }}{%tr endif %}"))</w:tr>"
    }
    let document = """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>\
      \(wordTable([9_000], rows.joined()))<w:p/></w:body></w:document>
      """
    var writer = PackageWriter()
    writer.add(
      "[Content_Types].xml",
      bytes: Array(
        """
        <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override \
        PartName="/word/document.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
        """.utf8))
    writer.add(
      "_rels/.rels",
      bytes: Array(
        """
        <?xml version="1.0" encoding="UTF-8"?><Relationships \
        xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
        Target="word/document.xml"/></Relationships>
        """.utf8))
    writer.add("word/document.xml", bytes: Array(document.utf8))
    return writer.finish()
  }

  private static let values = [
    "张建国", "男", "1968年4月12日", "清源县云溪镇安居苑小区3幢2单元501室", "13800000000", "来访", "城乡建设 & 物业管理",
    "反映小区楼道灯长期不亮，夜间出行不便，希望有关部门督促物业尽快维修。", "2026年3月5日", "县住房和城乡建设局",
  ]
}

// MARK: - Word

extension SpeedForm {
  private static var word: String {
    let lines = stride(from: 1, through: fieldCount, by: 2).map { index in
      "<w:tr>\(wordRowProperties)\(wordPair(index))\(wordPair(index + 1))</w:tr>"
    }
    let head = ["序号", "名称", "日期", "金额", "结果"].map { wordCell(1_800, $0) }.joined()
    // As docxtpl wants it: each tag in a row of its own.
    let row = ["{{ loop.index }}", "{{ 行.名称 }}", "{{ 行.日期 }}", "{{ 行.金额 }}", "{{ 行.结果 }}"]
      .map { wordCell(1_800, $0) }.joined()
    let rows = [head, wordCell(9_000, "{%tr for 行 in 明细 %}"), row, wordCell(9_000, "{%tr endfor %}")]
      .map { "<w:tr>\(wordRowProperties)\($0)</w:tr>" }.joined()
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>\
      \(wordParagraph("信访事项办理情况登记表", size: 36, centred: true))\(wordParagraph("编号：{{ 编号 }}", size: 24))\
      \(wordTable([1_600, 2_900, 1_600, 2_900], lines.joined()))\(wordParagraph("办理明细", size: 24))\
      \(wordTable([1_800, 1_800, 1_800, 1_800, 1_800], rows))\
      \(wordParagraph("经办人：＿＿＿＿　　审核人：＿＿＿＿", size: 24))\
      <w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" \
      w:left="1440" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr></w:body></w:document>
      """
  }

  private static let wordRowProperties = #"<w:trPr><w:cantSplit/><w:trHeight w:val="397"/></w:trPr>"#

  private static func wordPair(_ index: Int) -> String {
    wordCell(1_600, "第\(index)栏标题") + wordCell(2_900, "{{ 栏目\(index) }}")
  }

  private static func wordTable(_ widths: [Int], _ rows: String) -> String {
    let grid = widths.map { #"<w:gridCol w:w="\#($0)"/>"# }.joined()
    let borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      #"<w:\#($0) w:val="single" w:sz="4" w:space="0" w:color="auto"/>"#
    }
    return """
      <w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>\(borders.joined())\
      </w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>\(grid)</w:tblGrid>\(rows)</w:tbl>
      """
  }

  private static func wordCell(_ width: Int, _ text: String) -> String {
    """
    <w:tc><w:tcPr><w:tcW w:w="\(width)" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\
    \(wordParagraph(text, size: 21, centred: true))</w:tc>
    """
  }

  private static func wordParagraph(_ text: String, size: Int, centred: Bool = false) -> String {
    let alignment = centred ? #"<w:jc w:val="center"/>"# : ""
    return """
      <w:p><w:pPr><w:spacing w:line="300" w:lineRule="exact"/>\(alignment)</w:pPr><w:r><w:rPr><w:sz w:val="\(size)"/><w:szCs \
      w:val="\(size)"/></w:rPr><w:t>\(text)</w:t></w:r></w:p>
      """
  }
}

// MARK: - ODF

extension SpeedForm {
  private static var text: String {
    let lines = stride(from: 1, through: fieldCount, by: 2).map { index in
      #"<table:table-row table:style-name="行">\#(textPair(index))\#(textPair(index + 1))</table:table-row>"#
    }
    let head = ["序号", "名称", "日期", "金额", "结果"].map { textCell("栏目格", $0) }.joined()
    let row = [
      "{%tr for 行 in 明细 %}{{ loop.index }}", "{{ 行.名称 }}", "{{ 行.日期 }}", "{{ 行.金额 }}",
      "{{ 行.结果 }}{%tr endfor %}",
    ].map { textCell("内容格", $0) }.joined()
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
      xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3">\
      <office:automatic-styles>\(textStyles)</office:automatic-styles><office:body><office:text>\
      <text:p text:style-name="标题段"><text:span text:style-name="字">信访事项办理情况登记表</text:span></text:p>\
      <text:p text:style-name="正文段"><text:span text:style-name="字">编号：{{ 编号 }}</text:span></text:p>\
      <table:table table:name="栏目" table:style-name="表"><table:table-column table:number-columns-repeated="4"/>\
      \(lines.joined())</table:table><text:p text:style-name="正文段">办理明细</text:p>\
      <table:table table:name="明细" table:style-name="表"><table:table-column table:number-columns-repeated="5"/>\
      <table:table-row table:style-name="行">\(head)</table:table-row>\
      <table:table-row table:style-name="行">\(row)</table:table-row></table:table>\
      <text:p text:style-name="正文段">经办人：＿＿＿＿　　审核人：＿＿＿＿</text:p></office:text></office:body></office:document-content>
      """
  }

  private static var textStyles: String {
    let cells = ["栏目格", "内容格"].map { name in
      """
      <style:style style:name="\(name)" style:family="table-cell"><style:table-cell-properties \
      style:vertical-align="middle" fo:padding="0.1cm" fo:border="0.5pt solid #000000"/></style:style>
      """
    }
    let paragraphs = ["标题段", "正文段"].map { name in
      """
      <style:style style:name="\(name)" style:family="paragraph"><style:paragraph-properties \
      fo:text-align="center" fo:line-height="0.53cm"/></style:style>
      """
    }
    return """
      <style:style style:name="表" style:family="table"><style:table-properties style:width="16cm" \
      table:align="center"/></style:style><style:style style:name="行" style:family="table-row">\
      <style:table-row-properties style:min-row-height="0.7cm" fo:keep-together="always"/></style:style>\
      \(cells.joined())\(paragraphs.joined())<style:style style:name="字" style:family="text">\
      <style:text-properties fo:font-size="10.5pt" style:font-name-asian="仿宋_GB2312"/></style:style>
      """
  }

  private static func textPair(_ index: Int) -> String {
    textCell("栏目格", "第\(index)栏标题") + textCell("内容格", "{{ 栏目\(index) }}")
  }

  private static func textCell(_ style: String, _ text: String) -> String {
    """
    <table:table-cell table:style-name="\(style)" office:value-type="string"><text:p text:style-name="正文段">\
    <text:span text:style-name="字">\(text)</text:span></text:p></table:table-cell>
    """
  }
}
