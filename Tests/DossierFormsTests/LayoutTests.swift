import Testing

@testable import DossierForms

@Suite struct LayoutTests {
  private func part(_ name: String, of form: FormDescription, _ format: FormFormat = .word) throws -> String {
    try #require(form.parts(format).first { $0.name == name }?.text)
  }

  private func form(_ yaml: String) throws -> FormDescription { try FormDescription(yaml: yaml) }

  private func document(page: String) throws -> FormDescription {
    try form("名称: 试\n标题: 试\n页面: \(page)\n机关标志: 青禾县人民政府\n内容:\n- 公文正文: 一\n")
  }

  @Test func `an official document has the margins and 22 lines of GB/T 9704`() throws {
    let text = try part("word/document.xml", of: document(page: "公文"))
    #expect(text.contains(#"w:top="2098" w:right="1474" w:bottom="1984" w:left="1588""#))
    #expect(text.contains(#"<w:docGrid w:type="lines" w:linePitch="579"/>"#))
    let styles = try part("styles.xml", of: document(page: "公文"), .openDocument)
    #expect(styles.contains(#"fo:margin-left="28mm" fo:margin-right="26mm""#))
    #expect(styles.contains(#"fo:line-height="28.95pt""#))
  }

  @Test func `28 characters of the text fit into 156 millimetres, 29 do not`() {
    let style = ParagraphRole.body.style
    let width = style.size + style.letterSpacing
    #expect(width * 28 < 156 * 72 / 25.4)
    #expect(width * 29 > 156 * 72 / 25.4)
  }

  @Test func `the red lines of a letter are 170 millimetres wide and stand on its first page only`() throws {
    let letter = try document(page: "信函")
    let text = try part("word/document.xml", of: letter)
    #expect(text.contains("<w:titlePg/>"))
    #expect(text.contains(#"<w:headerReference w:type="first""#))
    #expect(!text.contains(#"<w:headerReference w:type="default""#))
    for role in [ParagraphRole.letterMark, .letterFootLine] {
      let style = role.style
      let overhang = (style.leftIndent + style.rightIndent) * style.size * -25.4 / 72
      #expect(abs(overhang - 14) < 0.1, "\(role)")
    }
    #expect(try part("styles.xml", of: letter, .openDocument).contains("<style:header-first>"))
  }

  @Test func `page numbers stand right on odd and left on even pages`() throws {
    let form = try document(page: "公文")
    #expect(try part("word/settings.xml", of: form).contains("<w:evenAndOddHeaders/>"))
    #expect(try part("word/footer1.xml", of: form).contains("pageNumberRight"))
    #expect(try part("word/footer2.xml", of: form).contains("pageNumberLeft"))
  }

  @Test(arguments: BuiltIn.names)
  func `a table says its widths in the table, the grid and every row`(name: String) throws {
    let form = try #require(try BuiltIn.form(name))
    let text = try part("word/document.xml", of: form)
    for table in text.matches(of: /<w:tbl>.*?<\/w:tbl>/).map(\.0) {
      let whole = table.firstMatch(of: /<w:tblW w:w="(\d+)"/).flatMap { Int($0.1) }
      let grid = table.matches(of: /<w:gridCol w:w="(\d+)"/).compactMap { Int($0.1) }
      #expect(grid.reduce(0, +) == whole)
      for row in table.matches(of: /<w:tr>.*?<\/w:tr>/).map(\.0) {
        #expect(row.matches(of: /<w:tcW w:w="(\d+)"/).compactMap { Int($0.1) }.reduce(0, +) == whole)
      }
    }
    for table in form.tables { #expect(table.width <= form.page.geometry.textWidth + 0.01) }
  }

  @Test func `a form that ends in a table gets a last paragraph of one point`() throws {
    let form = try form("名称: 试\n标题: 试\n页面: 表格\n内容:\n- 表: {列: [80, 85], 行: [[标: 甲, 值: 乙]]}\n")
    #expect(
      try part("word/document.xml", of: form).contains(
        "</w:tbl><w:p><w:pPr><w:pStyle w:val=\"Form-afterTable\""))
    #expect(ParagraphRole.afterTable.style.line == .exactly(1))
  }

  @Test func `cells that cover rows are continued below in both formats`() throws {
    let form = try form(
      "名称: 试\n标题: 试\n页面: 表格\n内容:\n- 表: {列: [20, 20, 20], 行: [[标/1x2: 甲, 值/2: 乙], [值: 丙, 值: 丁]]}\n")
    let word = try part("word/document.xml", of: form)
    #expect(word.contains(#"<w:vMerge w:val="restart"/>"#))
    #expect(word.contains("<w:vMerge/>"))
    let text = try part("content.xml", of: form, .openDocument)
    #expect(text.contains(#"table:number-rows-spanned="2""#))
    #expect(text.matches(of: /<table:covered-table-cell\/>/).count == 2)
  }

  @Test func `every style names its face four times and has a Chinese name`() throws {
    let styles = WordStyles.part()
    for fonts in styles.matches(of: /<w:rFonts [^>]*>/).map(\.0) {
      for attribute in ["w:ascii=", "w:hAnsi=", "w:eastAsia=", "w:cs="] { #expect(fonts.contains(attribute)) }
    }
    for role in ParagraphRole.allCases {
      #expect(role.rawValue.unicodeScalars.allSatisfy { $0.value >= 0x4E00 }, "\(role.rawValue)")
    }
    #expect(Set(ParagraphRole.allCases.map(\.wordIdentifier)).count == ParagraphRole.allCases.count)
  }
}
