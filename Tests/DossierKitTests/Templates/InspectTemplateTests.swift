import DossierCase
import DossierCore
import Testing

@testable import DossierKit

@Suite struct InspectTemplateTests {
  private let scratch = SupportScratch()

  private func check(_ name: String = "转送单.docx", _ text: String...) throws -> PathReport {
    let file = try scratch.document(name, text.joined(separator: " "))
    return try InspectTemplate(set: "国家通用", in: Repository.workspace()).check(file)
  }

  @Test func `a misspelt field is an error that names the right one`() throws {
    let report = try check("转送单.docx", "{{ 信访人.性名 }}")
    #expect(report.status == .findings)
    let fault = try #require(report.diagnostics.first)
    #expect(fault.code == "K101")
    #expect(fault.severity == .error)
    #expect(fault.message.chinese == "案件文件里没有「信访人.性名」这个字段")
    #expect(fault.hints.map(\.chinese) == ["是不是「信访人.匿名」或「信访人.姓名」或「信访人.性别」？"])
    #expect(fault.location.place?.paragraph == 1)
  }

  @Test func `a misspelt field of a loop's element is found through the loop's name`() throws {
    let report = try check("转送单.docx", "{% for 诉求 in 诉求清单 %}{{ 诉求.请球 }}{{ loop.index }}{% endfor %}")
    let faults = report.diagnostics.filter { $0.code == "K101" }
    #expect(faults.map(\.message.chinese) == ["案件文件里没有「诉求清单[].请球」这个字段"])
    #expect(faults.first?.hints.first?.chinese == "是不是「诉求清单[].请求」？")
  }

  @Test func `a loop over chosen elements, a set name and a with name are followed`() throws {
    let report = try check(
      "转送单.docx", "{% for 人 in 其他信访人 | selectattr(\"电话\") %}{{ 人.姓名 }}{{ 人.年令 }}{% endfor %}",
      "{% set 单位 = 机关.承办机关 %}{{ 单位.名称 }}{{ 单位.名呈 }}", "{% with 数 = 人数 + 1 %}{{ 数 }}{% endwith %}")
    let messages = report.diagnostics.filter { $0.code == "K101" }.map(\.message.chinese)
    #expect(
      messages == ["案件文件里没有「其他信访人[].年令」这个字段", "案件文件里没有「机关.承办机关.名呈」这个字段"])
  }

  @Test func `a name defined in a loop means something else behind it`() throws {
    let report = try check("转送单.docx", "{% for 案 in 诉求清单 %}{{ 案.请求 }}{% endfor %}{{ 案.请求 }}")
    #expect(report.diagnostics.filter { $0.code == "K101" }.map(\.message.chinese) == ["案件文件里没有「案.请求」这个字段"])
  }

  @Test func `an unknown field that the template copes with is a warning`() throws {
    let report = try check("转送单.docx", "{{ 信访人.籍贯 | 空白 }}{% if 信访人.爱好 %}有{% endif %}")
    #expect(report.status == .done)
    #expect(report.diagnostics.filter { $0.code == "K101" }.map(\.severity) == [.warning, .warning])
  }

  @Test func `a key without its record is found in the record that has it`() throws {
    let report = try check("转送单.docx", "{{ 住址 }}")
    #expect(report.diagnostics.first?.hints.first?.chinese == "是不是「信访人.住址」？")
  }

  @Test func `the document's own fields are known by the template's name`() throws {
    #expect(try check("转送单.docx", "{{ 本件.受转单位 }}").diagnostics.isEmpty)
    #expect(try check("交办函.docx", "{{ 本件.受转单位 }}").diagnostics.map(\.code) == ["K101"])
    #expect(try check("我的表样.docx", "{{ 本件.受转单位 }}").diagnostics.isEmpty)
    #expect(try check("卷宗封面.docx", "{{ 卷宗.题名 }}").diagnostics.isEmpty)
  }

  @Test func `faults of tags come with those of fields, and what blocks repeat behind them`() throws {
    let file = try scratch.document("转送单.docx", "{{ 信访人.姓名", "{% for 甲 in 诉求清单 %}{{ 甲.请求 }}‖{% endfor %}")
    let report = try InspectTemplate(set: nil, in: nil).check(file)
    #expect(report.diagnostics.map(\.code) == ["T101", "K102"])
    #expect(report.diagnostics.last?.message.chinese == "这一块到正文第1个表格第1行第2格为止，作用于表格的整行")
  }

  @Test func `a document without tags is said to be one`() throws {
    #expect(try check("转送单.docx", "空白表样").diagnostics.map(\.code) == ["K103"])
  }

  @Test func `a file that is no document fails`() throws {
    #expect(try InspectTemplate(set: nil, in: nil).check("\(scratch.path)/没有.docx").status == .failed)
  }

  @Test func `an unknown set is refused with those found`() throws {
    let error = #expect(throws: DossierError.self) {
      try InspectTemplate(set: "国家通同", in: Repository.workspace())
    }
    #expect(error?.diagnostics.first?.code == "C150")
  }

  @Test(
    arguments: Repository.files(below: "Templates/国家通用", ending: ".docx")
      + Repository.files(below: "Templates/国家通用", ending: ".odt"))
  func `the forms of the standard set read nothing that no case has`(file: String) throws {
    let report = try InspectTemplate(set: "国家通用", in: Repository.workspace()).check(file)
    #expect(report.status == .done)
    #expect(report.diagnostics.filter { $0.severity != .note }.isEmpty)
  }
}
