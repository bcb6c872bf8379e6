import DossierCase
import DossierCore
import Testing

@Suite struct ProfileTests {
  let set: TemplateSet

  init() throws { set = try Fixtures.nationalSet() }

  /// What is said of a profile with these lines below its head, as `line:column code message | hints`.
  private func faults(_ lines: String) -> [String] {
    do {
      _ = try set.profile(text: "办理规范: 甲\n来源: 乙\n" + lines, file: "甲.yaml")
      return []
    } catch {
      return error.diagnostics.map(\.line)
    }
  }

  private func limit(_ changes: String) -> String {
    "期限:\n  - {名称: 丙, 起算: 案件.受理日期, 依据: 丁, \(changes)}\n"
  }

  @Test(arguments: [
    "编号: L5, 天数: 60, 单位: 日", "编号: L5, 天数: 30, 单位: 日", "编号: B, 天数: 90, 单位: 日",
    "编号: B, 收紧: L5, 天数: 15, 单位: 工作日", "编号: B, 收紧: L5, 天数: 24, 单位: 小时",
    "编号: B, 收紧: L4, 天数: 5, 单位: 日", "编号: L6, 性质: 权利, 天数: 45, 单位: 日", "编号: B, 收紧: L1, 天数: 0, 单位: 日",
  ]) func `a limit as strict as the law or stricter is accepted`(changes: String) {
    #expect(faults(limit(changes)) == [])
  }

  @Test(arguments: [
    ("编号: L5, 天数: 61, 单位: 日", "L5"), ("编号: B, 收紧: L5, 天数: 61, 单位: 日", "L5"),
    ("编号: B, 收紧: L5, 天数: 50, 单位: 工作日", "L5"), ("编号: B, 收紧: L5, 天数: 3, 单位: 月", "L5"),
    ("编号: B, 收紧: L4, 天数: 6, 单位: 工作日", "L4"), ("编号: L6, 性质: 权利, 天数: 29, 单位: 日", "L6"),
    ("编号: L1, 天数: 15, 单位: 工作日", "L1"),
    ("编号: L5, 天数: 60, 单位: 日, 延长: {批准: 延期审批表, 批准人: [机关负责人], 告知: 延期告知书, 最长: 31}", "L5"),
    ("编号: L7, 天数: 30, 单位: 日, 延长: {批准: 延期审批表, 批准人: [机关负责人], 告知: 延期告知书, 最长: 30}", "L7"),
  ]) func `a limit looser than the law is refused with its place`(changes: String, id: String) {
    let found = faults(limit(changes))
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("4:") == true)
    #expect(found.first?.contains("C155 办理规范把法定期限 \(id) 放宽了 | 办理规范只能比法定期限更严") == true)
  }

  @Test func `an unknown limit, an unknown kind and an id used twice are named with the nearest`() {
    let found = faults(
      """
      期限:
        - {编号: B-1, 收紧: L55, 名称: 丙, 起算: 案件.受理日期, 天数: 1, 单位: 日, 依据: 丁}
        - {编号: B-1, 名称: 戊, 起算: 案件.受理日期, 天数: 1, 单位: 日, 依据: 丁}
      签署:
        - {文种: 处里意见书, 签署: [主要领导]}
      必备:
        - {文种: 回访记录|回放记录}

      """)
    #expect(
      found == [
        "4:19 C156 「收紧」所写的法定期限不存在 | 是不是 L5？ | 模板集的期限：L1、L2、L3、L4、L5、L6、L7、L8、L9",
        "5:10 C159 期限编号 B-1 用了两次 | 改成没有用过的编号",
        "7:10 C157 办理规范里的文种不存在 | 是不是「处理意见书」？",
        "9:10 C157 办理规范里的文种不存在 | 是不是「回访记录」？",
      ])
  }

  @Test func `an unknown key is answered with the nearest`() {
    #expect(faults("请单: [六有.yaml]\n").first?.contains("清单") == true)
  }

  @Test func `a set under a profile demands the profile's signatures too, each once`() throws {
    let text = """
      办理规范: 甲
      来源: 乙
      签署:
        - {文种: 处理意见书, 签署: [制发机关, 主要领导|分管领导]}

      """
    let profile = try set.profile(text: text, file: "甲.yaml")
    let rule = set.tightened(by: [profile]).rule(for: .replyLetter)
    #expect(rule?.signers == [["制发机关"], ["主要领导", "分管领导"]])
    #expect(set.rule(for: .replyLetter)?.signers == [["制发机关"]])
  }

  @Test func `a profile that is not there is answered with the nearest`() throws {
    let error = #expect(throws: DossierError.self) { try set.profile(named: "接待计化") }
    #expect(error?.diagnostics.map(\.code) == ["C158"])
    #expect(error?.diagnostics.first?.hints.first?.chinese == "是不是「接待计划」？")
  }

  @Test func `a case names the profiles it is handled by`() throws {
    let text = try Fixtures.text(at: Fixtures.fullCase + "/案件.yaml")
      .replacing("格式: 1\n", with: "格式: 1\n办理规范: [接待计划, 积案化解]\n")
    let file = CaseReader.read(text: text, file: "案件.yaml", folder: nil, set: set).case
    #expect(file?.profiles == ["接待计划", "积案化解"])
  }
}
