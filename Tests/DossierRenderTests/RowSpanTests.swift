import DossierCore
import DossierOffice
import DossierRender
import Testing

/// Cells of ODF tables that take several rows, some of which repeat.
@Suite struct RowSpanTests {
  private static func cell(_ text: String, rows: Int = 1) -> String {
    let span = rows > 1 ? #" table:number-rows-spanned="\#(rows)" table:number-columns-spanned="1""# : ""
    return "<table:table-cell\(span)><text:p>\(text)</text:p></table:table-cell>"
  }

  private static let covered = "<table:covered-table-cell/>"

  private static func row(_ cells: String...) -> String {
    "<table:table-row>\(cells.joined())</table:table-row>"
  }

  private func spans(_ rows: String..., data: Value = Sample.facts) throws -> [String] {
    let table = """
      <table:table table:name="表"><table:table-column table:number-columns-repeated="2"/>\(rows.joined())</table:table>
      """
    let bytes = try Sheet(.raw("", table)).rendered(data, .odt).bytes
    let root = try OfficePackage(bytes: bytes, name: "成品").xml("content.xml").root
    return root.descendants(named: "table:table-cell").compactMap { $0["table:number-rows-spanned"] }
  }

  @Test func `a cell before a loop takes the rows of all its turns`() throws {
    let found = try spans(
      Self.row(Self.cell("诉求", rows: 5), Self.cell("头")),
      Self.row(Self.covered, Self.cell("{%tr for x in 列 %}")),
      Self.row(Self.covered, Self.cell("{{ x }}")), Self.row(Self.covered, Self.cell("{%tr endfor %}")),
      Self.row(Self.covered, Self.cell("尾")), Self.row(Self.cell("外"), Self.cell("外")))
    #expect(found == ["5"])
    let many = try spans(
      Self.row(Self.cell("诉求", rows: 2), Self.cell("头")),
      Self.row(Self.covered, Self.cell("{% for x in range(12) %}{{ x }}{% endfor %}")))
    #expect(many == ["2"])
    let rows = try spans(
      Self.row(Self.cell("诉求", rows: 2), Self.cell("头")),
      Self.row(Self.covered, Self.cell("{%tr for x in range(12) %}{{ x }}{%tr endfor %}")))
    #expect(rows == ["13"])
  }

  @Test func `without turns it takes its own row`() throws {
    let found = try spans(
      Self.row(Self.cell("诉求", rows: 2), Self.cell("头")),
      Self.row(Self.covered, Self.cell("{%tr for x in 空 %}{{ x }}{%tr endfor %}")))
    #expect(found == ["1"])
  }

  @Test func `a cell of an outer loop takes the rows of the inner one, turn by turn`() throws {
    let found = try spans(
      Self.row(Self.cell("{%tr for x in 诉求 %}"), Self.cell("")),
      Self.row(Self.cell("{{ x.请求 }}", rows: 4), Self.cell("头")),
      Self.row(Self.covered, Self.cell("{%tr for y in x.次 %}")), Self.row(Self.covered, Self.cell("{{ y }}")),
      Self.row(Self.covered, Self.cell("{%tr endfor %}")),
      Self.row(Self.cell("{%tr endfor %}"), Self.cell("")))
    #expect(found == ["3", "2", "1"])
  }

  @Test func `rows that a condition leaves out are not taken`() throws {
    let found = try spans(
      Self.row(Self.cell("甲", rows: 3), Self.cell("一")),
      Self.row(Self.covered, Self.cell("{%tr if 越级 %}二{%tr endif %}")), Self.row(Self.covered, Self.cell("三"))
    )
    #expect(found == ["2"])
  }

  @Test func `what is alike in each turn stays as it is`() throws {
    let found = try spans(
      Self.row(Self.cell("{%tr for x in 列 %}"), Self.cell("")),
      Self.row(Self.cell("{{ x }}", rows: 2), Self.cell("一")),
      Self.row(Self.covered, Self.cell("二")), Self.row(Self.cell("{%tr endfor %}"), Self.cell("")))
    #expect(found == ["2", "2", "2"])
  }

  static let sheet = Sheet(
    .raw(
      "",
      """
      <table:table table:name="表"><table:table-column table:number-columns-repeated="2"/>\
      \(row(cell("诉求", rows: 2), cell("头")))\
      \(row(covered, cell("{%tr for x in range(40) %}{{ x }}{%tr endfor %}")))</table:table>
      """), "{{ 人数 }}")

  @Test func `a document that is spliced has the same numbers`() throws {
    let template = try Self.sheet.template(.odt)
    var renderer = Renderer(template, packing: .spliced)
    let bytes = try renderer.render(Sample.facts).bytes
    let root = try OfficePackage(bytes: bytes, name: "成品").xml("content.xml").root
    let cells = root.descendants(named: "table:table-cell")
    #expect(cells.compactMap { $0["table:number-rows-spanned"] } == ["41"])
    #expect(root.descendants(named: "table:table-row").count == 41)
  }
}
