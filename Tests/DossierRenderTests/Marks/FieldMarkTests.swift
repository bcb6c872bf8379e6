import DossierCore
import DossierOffice
import DossierRender
import Testing

/// Bookmarks round filled values.
struct FieldMarkTests {
  @Test func `A name says document, field and place, and is read back`() throws {
    for (path, occurrence) in [("本件.条目[12].交办文号", 1), ("信访人.姓名", 3)] as [(FieldPath, Int)] {
      let mark = FieldMark(document: "转送单1", path: path, text: "甲", occurrence: occurrence)
      let name = try #require(mark.name)
      #expect(FieldMark(name: name) == mark)
      #expect(name.hasPrefix("_D_转送单1_") && name.count <= 40)
    }
  }

  @Test(arguments: ["_Toc123", "dossier_1", "_D_", "_D_甲_乙", "_D_甲__乙_abcd", "_D_甲_乙_abcdx", "_GoBack"])
  func `Bookmarks of others are none of ours`(name: String) {
    #expect(FieldMark(name: name) == nil)
  }

  @Test func `A field that no name can hold has none`() {
    let long = FieldPath([.key(String(repeating: "长", count: 40))])
    #expect(FieldMark(document: "转送单1", path: long, text: "").name == nil)
    for key in ["有 空", "a_b", "12", "a-b"] {
      #expect(FieldMark(document: "转送单1", path: FieldPath([.key(key)]), text: "").name == nil)
    }
  }

  @Test func `The seal breaks when the text changes but not when blanks do`() {
    let mark = FieldMark(document: "甲1", path: "乙", text: "2026年3月5日")
    #expect(mark.seals("2026 年 3 月 5 日") && mark.seals("2026年\n3月5日"))
    #expect(!mark.seals("2026年3月6日") && !mark.seals(""))
  }

  private static let data: Value = .record(
    Record([
      ("甲", .text("值<一>")), ("空", .text("")),
      ("表", .list([.record(Record([("名", .text("子"))])), .record(Record([("名", .text("丑"))]))])),
    ]))

  private static let sheet = Sheet(
    "前{{ 甲 }}后{{ 甲 | upper }}{% if 甲 %}有{{ 甲 }}{% endif %}{% if 空 %}{{ 空 }}{% endif %}",
    "{% for 项 in 表 %}{{ loop.index }}{{ 项.名 }}、{% endfor %}{{ 甲 ~ 1 }}",
    "{% set 丙 = 甲 ~ 2 %}{{ 丙 }}{% set 丁 %}{{ 甲 }}{% endset %}{{ 丁 }}{{ 丁 }}")

  private func rendered(_ format: Format, document: String?) throws -> (bytes: [UInt8], fields: [MarkedField])
  {
    let package = try Self.sheet.package(format)
    let template = try CompiledTemplate(package, name: "模板", isAddressable: true)
    var renderer = Renderer(template, document: document)
    let bytes = try renderer.render(Self.data).bytes
    return (bytes, renderer.fields)
  }

  @Test(arguments: Format.allCases)
  func `Values stand between bookmarks of their own and read as before`(format: Format) throws {
    let marked = try rendered(format, document: "通知1")
    let plain = try rendered(format, document: nil)
    #expect(plain.fields.isEmpty)
    #expect(
      try Reading.lines(of: marked.bytes, format) == Reading.lines(of: plain.bytes, format))
    #expect(
      marked.fields.map { "\($0.mark.path) \($0.mark.occurrence) \($0.text)" } == [
        "甲 1 值<一>", "甲 2 值<一>", "甲 3 值<一>", "表[0].名 1 子", "表[1].名 1 丑",
      ])
    #expect(Set(marked.fields.map(\.name)).count == marked.fields.count)
    let package = try OfficePackage(bytes: marked.bytes, name: "通知")
    let root = try package.xml(format.mainPart).root
    let starts = root.descendants(named: format == .docx ? "w:bookmarkStart" : "text:bookmark-start")
    let ends = root.descendants(named: format == .docx ? "w:bookmarkEnd" : "text:bookmark-end")
    #expect(starts.count == marked.fields.count && ends.count == starts.count)
    if format == .docx {
      #expect(Set(starts.compactMap { $0["w:id"] }).count == starts.count)
      #expect(starts.compactMap { $0["w:id"] } == ends.compactMap { $0["w:id"] })
    }
  }
}
