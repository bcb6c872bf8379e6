import DossierCore
import Testing

@testable import DossierKit

@Suite struct FieldSummaryTests {
  private let scratch = SupportScratch()

  private func fields(_ paragraphs: String) throws -> [FieldSummary] {
    try #require(InspectTemplate.fields(of: try scratch.document("甲.docx", paragraphs)).fields)
  }

  @Test(arguments: [
    ("{{ 甲 }}", FieldType.text), ("{{ 甲 | 日期 }}", .date), ("{{ 甲 | 大写 }}", .number), ("{{ 甲 + 1 }}", .number),
    ("{{ 甲 | 图片(宽=30) }}", .picture), ("{% for 乙 in 甲 %}{{ 乙 }}{% endfor %}", .list),
    ("{% if 甲 %}有{% endif %}", .flag), ("{{ 甲.乙 }}{% if 甲 %}有{% endif %}", .record),
    ("{{ 甲 | 签名(\"经办人\") }}", .list), ("{% if 甲 %}{{ 甲 | 日期 }}{% endif %}", .date),
    ("{{ 甲[0] }}{{ 甲 }}", .list), ("{% for 乙 in 甲 %}{{ 乙.丙 }}{% endfor %}", .records),
    ("{{ 甲 | map(attribute=\"丙\") | join }}", .records), ("{{ 甲 | join(\"、\") }}", .list),
    ("{{ 甲 | 图片(宽=30) }}{% if 甲 %}有{% endif %}", .picture),
    ("{{ 甲 | default(\"无\") }}", .text), ("{{ 甲 }}{% if 甲 | length > 20 %}长{% endif %}", .text),
  ])
  func `the type is what the template takes a field for`(text: String, type: FieldType) throws {
    let field = try #require(try fields(text).first { $0.path == "甲" })
    #expect(field.type == type)
  }

  @Test func `what is printed in each element and summed over all is a number`() throws {
    let listed = try fields(
      "{% for 条 in 条目 %}{{ 条.件数 }}{{ 条.人次 | 空白 }}{% endfor %}{{ 条目 | sum(attribute=\"件数\") }}{{ 条目 | map(attribute=\"人次\") | sum }}"
    )
    #expect(listed.first { $0.path == "条目[].件数" }?.type == .number)
    #expect(listed.first { $0.path == "条目[].人次" }?.type == .text)
    #expect(listed.first { $0.path == "条目" }?.type == .records)
  }

  @Test func `a field is listed once with all its places`() throws {
    let listed = try fields(
      "{{ 编号 }}{{ 编号 | 空白 }}{% for 甲 in 清单 %}{{ 甲.名称 | 空白 }}{{ loop.index }}{% endfor %}")
    #expect(listed.map(\.path) == ["编号", "清单", "清单[].名称"])
    #expect(listed.map(\.isOptional) == [false, false, true])
    #expect(listed.map(\.places.count) == [2, 1, 1])
  }

  @Test(arguments: [
    ("{% if 甲 %}{{ 甲 }}{% endif %}", true), ("{% if 乙 and 甲 %}{{ 甲 }}{% endif %}", true),
    ("{% if 乙 %}{% if 甲 %}{{ 甲 }}{% endif %}{% endif %}", true),
    ("{% if 乙 %}{% elif 甲 %}{{ 甲 }}{% endif %}", true),
    ("{% if 甲 %}{% else %}{{ 甲 }}{% endif %}", false), ("{% if not 甲 %}{{ 甲 }}{% endif %}", false),
    ("{% if 甲 or 乙 %}{{ 甲 }}{% endif %}", false), ("{% if 甲 %}{% endif %}{{ 甲 }}", false),
  ])
  func `a field that a condition around asks for may be missing`(text: String, isOptional: Bool) throws {
    #expect(try fields(text).first { $0.path == "甲" }?.isOptional == isOptional)
  }

  @Test func `a template with faults lists them and no fields`() throws {
    let listing = InspectTemplate.fields(of: try scratch.document("甲.docx", "{{ 甲"))
    #expect(listing.fields == nil)
    #expect(listing.report.diagnostics.map(\.code) == ["T101"])
  }
}
