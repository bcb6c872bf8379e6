import DossierCase
import DossierChecklist
import DossierCore
import Testing

@Suite struct CompleteCaseTests {
  @Test(arguments: [
    "楼道灯维修", "房屋征收补偿", "企业改制欠缴社保积案", "小区供水集体信访", "复查复核", "听证与帮扶",
  ])
  func `a complete case has no finding`(name: String) throws {
    let findings = try Specimen(name).findings()
    #expect(findings.isEmpty, "\(findings.map { "\($0.line) \($0.message.chinese)" })")
  }

  @Test(arguments: ["楼道灯维修", "房屋征收补偿", "小区供水集体信访", "道路噪音缺件", "复查复核", "听证与帮扶"])
  func `the specimen shows checklists what the case file shows them`(name: String) throws {
    let path = "\(Folders.samples)/\(name)"
    let file = try #require(CaseReader.read(path, set: try Folders.set()).case)
    #expect(try Specimen(name).context == file.context)
  }
}
