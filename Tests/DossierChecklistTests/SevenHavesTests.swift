import DossierCase
import DossierChecklist
import DossierCore
import Testing

/// The list 七有 of the built-in set: asked by name only.
@Suite struct SevenHavesTests {
  private static let list = Result { () throws -> Checklist in
    let path = "\(Folders.templates)/国家通用/清单/七有.yaml"
    return try Checklist(try DataFile(path: path).value, file: path)
  }

  static let defects: [Defect] = [
    Defect(
      code: "Q-1.1", place: "归档", chinese: "归档信息缺少案卷号，目录对不上案卷",
      english: "the archive data lack 案卷号, so the index names no volume", severity: .warning
    ) { $0.remove("归档.案卷号") },
    Defect(
      code: "Q-1.2", place: "材料清单[1]", chinese: "第2件材料没有名称，目录里写不出",
      english: "material 2 has no name for the index"
    ) { $0.remove("材料清单[1].名称") },
    Defect(
      code: "Q-2.1", place: "材料清单", chinese: "没有信访人提交的材料，也没有经本人确认的口头陈述记录",
      english:
        "there is neither a paper from the petitioner nor an oral statement that the petitioner confirmed"
    ) { specimen in
      specimen.set("材料清单", [])
      specimen.remove("受理登记表.口头陈述")
    },
    Defect(
      code: "Q-2.2", place: "材料清单", chinese: "信访人提交的材料都是复印件，没有原件",
      english: "all papers from the petitioner are copies", severity: .warning
    ) { specimen in
      specimen.set("材料清单", [["名称": "来信", "来源": "信访人", "形式": "复印件"]])
      specimen.remove("受理登记表.口头陈述")
    },
    Defect(code: "Q-3.1", place: "文书", chinese: "没有受理情况登记", english: "the registration is missing") {
      $0.removeAll("受理登记表")
    },
    Defect(
      code: "Q-3.2", place: "受理登记表", chinese: "受理登记表缺少首接人员",
      english: "the registration form lacks 首接人员"
    ) { $0.remove("受理登记表.首接人员") },
    Defect(
      code: "Q-4.1", place: "文书", chinese: "没有处理情况的材料",
      english: "there is no paper on how the matter was handled"
    ) { specimen in
      for kind in ["查办报告", "核查报告"] { specimen.removeAll(kind) }
    },
    Defect(
      code: "Q-4.2", place: "查办报告", chinese: "查办报告缺少处理意见及依据",
      english: "the handling report lacks 处理意见及依据"
    ) { $0.remove("查办报告.处理意见及依据") },
    Defect(
      code: "Q-5.1", place: "文书", chinese: "没有对信访人的书面答复",
      english: "there is no written reply to the petitioner"
    ) { $0.removeAll("处理意见书") },
    Defect(
      code: "Q-5.2", place: "处理意见书", chinese: "看不出处理意见书已经交给信访人",
      english: "nothing shows that the reply reached the petitioner"
    ) { $0.removeAll("送达回证") },
    Defect(
      code: "Q-6.1", place: "文书", chinese: "没有记录信访人对处理结果的意见",
      english: "what the petitioner thinks of the result is not recorded"
    ) { specimen in
      for kind in ["回访记录", "息诉保证书", "息访协议"] { specimen.removeAll(kind) }
    },
    Defect(
      code: "Q-7.1", place: "文书", chinese: "案件未结，没有写明怎样继续处理",
      english: "the case is open and nothing says how it goes on"
    ) { specimen in
      specimen.set("案件.状态", "办理中")
      for kind in ["包案文件", "稳控措施"] { specimen.removeAll(kind) }
    },
  ]

  @Test(arguments: ["企业改制欠缴社保积案", Defect.lamp, Defect.water, Defect.house])
  func `a complete case has all seven`(sample: String) throws {
    let report = try Specimen(sample).report(try Self.list.get())
    #expect(report.findings.map(\.line) == [])
    #expect(report.items.map(\.number) == Array(1...7) && report.settledCount == 7)
    #expect(report.items[6].state == .notApplicable)
  }

  @Test(arguments: defects) func `a defect is found, and nothing else`(defect: Defect) throws {
    let specimen = try defect.specimen()
    let found = specimen.report(try Self.list.get()).findings
    #expect(found.map(\.line) == defect.lines(in: specimen))
    let finding = try #require(found.first)
    #expect(finding.message == Wording(defect.chinese, defect.english))
    #expect(finding.severity == defect.severity)
    #expect(finding.basis?.chinese.hasPrefix("七有第") == true && !finding.hints.isEmpty)
  }

  @Test func `every code of the list has its defect`() throws {
    let codes = try Self.list.get().items.flatMap(\.tests).map(\.code.rawValue)
    #expect(codes == Self.defects.map(\.code))
  }

  @Test func `a petitioner who does not agree is no defect`() throws {
    var specimen = try Specimen(Defect.house)
    specimen.set("回访记录.满意度", "不满意")
    specimen.set("案件.状态", "已办结")
    #expect(specimen.report(try Self.list.get()).findings.isEmpty)
  }

  @Test func `a simple matter still running is asked for nothing that it need not have yet`() throws {
    var specimen = try Specimen(Defect.lamp)
    specimen.set("案件.状态", "办理中")
    specimen.set("文书", .list(Array((specimen.facts["文书"].list ?? []).prefix(1))))
    #expect(specimen.report(try Self.list.get()).findings.map(\.line) == [])
  }

  @Test func `a matter of another organ is answered by the notice that says where it went`() throws {
    var specimen = try Specimen(Defect.lamp)
    for kind in ["受理告知书", "处理意见书", "送达回证", "回访记录", "查办报告"] { specimen.removeAll(kind) }
    specimen.append("文书", ["文种": "去向告知书", "日期": "2026-03-04"])
    #expect(specimen.report(try Self.list.get()).findings.map(\.line) == [])
  }

  @Test func `the set does not ask the list by itself`() throws {
    #expect(!(try Folders.set().checklistFiles.contains("七有.yaml")))
  }
}
