import DossierOffice
import Testing

/// Word drops a table whose columns do not fit its rows.
@Suite struct GridTests {
  private let sheet = Sheet(
    .grid([
      ["头", "{%tc for x in 列 %}", "{{ x }}", "{%tc endfor %}"],
      ["{%tc for x in 空 %}", "{{ x }}", "{%tc endfor %}"],
    ]))

  @Test func `columns that repeat share the width of the table`() throws {
    let widths = try root(.docx).descendants(named: "w:gridCol").map { $0["w:w"] }
    #expect(widths == ["2000", "2000", "2000", "2000"])
    let three = Sheet(.grid([["{%tc for x in 列 %}", "{{ x }}", "{%tc endfor %}", "尾"], ["甲", "乙", "丙"]]))
    #expect(try root(.docx, three).descendants(named: "w:gridCol").count == 4)
    let two = Sheet(.grid([["{%tc for x in 空 %}", "{{ x }}", "{%tc endfor %}", "左", "右"]]))
    #expect(try root(.docx, two).descendants(named: "w:gridCol").map { $0["w:w"] } == ["5000", "5000"])
  }

  @Test func `an ODF table has as many columns as cells`() throws {
    let columns = try root(.odt).descendants(named: "table:table-column")
    #expect(columns.reduce(0) { $0 + ($1["table:number-columns-repeated"].flatMap { Int($0) } ?? 1) } == 4)
  }

  @Test(arguments: Format.allCases)
  func `a row without cells goes`(format: Format) throws {
    #expect(try sheet.lines(Sample.facts, format) == ["头｜甲｜乙｜丙"])
  }

  private func root(_ format: Format, _ other: Sheet? = nil) throws -> XMLElement {
    let bytes = try (other ?? sheet).rendered(Sample.facts, format).bytes
    return try OfficePackage(bytes: bytes, name: "成品").xml(format.mainPart).root
  }
}
