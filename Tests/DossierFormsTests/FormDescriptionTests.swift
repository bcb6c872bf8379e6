import DossierCore
import Testing

@testable import DossierForms

@Suite struct FormDescriptionTests {
  private let head = "名称: 试\n标题: 试\n页面: 表格\n内容:\n"

  private func problem(_ yaml: String) -> Diagnostic? {
    do throws(DossierError) {
      _ = try FormDescription(yaml: yaml)
      return nil
    } catch {
      return error.diagnostics.first
    }
  }

  @Test func `texts, cells and spans are read`() throws {
    let form = try FormDescription(yaml: head + "- 表: {列: [20, 30], 行: [{高: 9, 头: 是, 格: [头/2: [甲, 乙]]}]}\n")
    let row = try #require(form.tables.first?.rows.first)
    #expect(row.height == 9)
    #expect(row.isHeading)
    #expect(row.cells.first?.columnSpan == 2)
    #expect(row.cells.first?.paragraphs.map(\.text) == ["甲", "乙"])
  }

  @Test func `small tables take the small styles`() throws {
    let form = try FormDescription(
      yaml: "名称: 试\n标题: 试\n页面: 表格\n字号: 五号\n内容:\n- 表: {列: [20], 行: [[标: 甲]]}\n")
    #expect(form.tables.first?.rows.first?.cells.first?.paragraphs.first?.role == .smallLabel)
  }

  @Test func `a wrong word is found in its line`() {
    let found = problem(head + "- 公文正文: 一\n- 公文正言: 二\n")
    #expect(found?.code == "V002")
    #expect(found?.location.line == 6)
    #expect(found?.message.chinese == "版式文件中没有「公文正言」这个词")
  }

  @Test func `a row that does not fill the columns is found in its line`() {
    let found = problem(
      head + "- 表:\n    列: [20, 30, 40]\n    行:\n    - [标: 甲, 值: 乙, 值: 丙]\n    - [标: 甲, 值: 乙]\n")
    #expect(found?.code == "V004")
    #expect(found?.location.line == 9)
  }

  @Test(arguments: [
    "", "- 公文正文: [{甲: 乙}]\n", "- 表: {列: [x], 行: []}\n", "- 表: {列: [1], 行: [[标/0: 甲]]}\n", "- 甲\n",
    "- 表: {列: [1], 行: [[标/99x999: 甲]]}\n",
  ])
  func `other shapes are refused without a trap`(content: String) {
    #expect(problem(head + content)?.code == "V003")
  }

  @Test(arguments: ["", "名称: [", "- 甲", "\u{0}"])
  func `what is no description is refused`(yaml: String) {
    #expect(problem(yaml) != nil)
  }

  @Test func `a text is cut at tags, emphasis and new lines`() {
    let pieces = InlineText("甲{{ a | 空白(\"}\") }}**乙{% if b %}**\n{{ 丙").pieces
    #expect(
      pieces.map(\.kind) == [
        .text("甲"), .tag("{{ a | 空白(\"}\") }}"), .text("乙"), .tag("{% if b %}"), .lineBreak, .text("{{ 丙"),
      ])
    #expect(pieces.map(\.isEmphasised) == [false, false, true, true, false, false])
  }

  @Test func `lengths are written alike everywhere`() {
    #expect(Measure.points(28.95) == "28.95pt")
    #expect(Measure.points(-0.25) == "-0.25pt")
    #expect(Measure.points(-0.001) == "0pt")
    #expect(Measure.millimetres(170) == "170mm")
    #expect(Measure.points(1.05) == "1.05pt")
    #expect([37, 28, 26, 35].map { Measure.twips(millimetres: $0) } == [2098, 1588, 1474, 1984])
  }
}
