import DossierChecklist
import DossierCore
import Testing

/// An organ's own list is data: nothing in the program knows of it.
@Suite struct OwnChecklistTests {
  /// 七有, as a county's petition archive asks for it.
  static let sevenHaves = """
    清单: 七有
    英文: the seven haves
    来源: 县信访档案管理办法（示例）
    定义:
      答复: 文书 | 文种("处理意见书")
      未结: 案件.状态 == "办理中"
      可用原件: [原件, 扫描件]
    项:
      - 号: 1
        名: 目录
        英文: index
        依据: 七有第1项
        可不适用: 案件.类别 == "简单"
        查:
          - {码: Q-1, 条件: 归档.目录号, 位置: 归档, 说: 缺目录号, 英文: the index number is missing, 改法: 填写「目录号」}
      - 号: 2
        名: 信访申诉材料原件
        依据: 七有第2项
        查:
          - 码: Q-2
            级别: 警告
            列表: 材料清单
            适用: 项.来源 == "信访人"
            条件: 项.形式 in 可用原件
            位置: 项.形式
            说: 第{{ 序号 }}件材料不是原件
            英文: material {{ 序号 }} is no original
            改法: 补原件
      - 号: 3
        名: 受理情况登记
        证据: [受理登记表]
        查:
          - {码: Q-3, 条件: 受理登记表.登记时间, 位置: 受理登记表.登记时间, 说: 没有登记时间}
      - 号: 4
        名: 处理情况
        证据: [查办报告, 核查报告]
        查:
          - {码: Q-4, 条件: '文书 | 文种("查办报告", "核查报告")', 位置: 文书, 说: 没有处理情况}
      - 号: 5
        名: 对信访人的答复情况
        证据: [处理意见书]
        查:
          - {码: Q-5, 条件: '答复 | 汇集("答复") | length >= 诉求清单 | length', 位置: 文书, 说: 没有逐项答复}
      - 号: 6
        名: 信访人是否息访的情况
        查:
          - {码: Q-6, 级别: 提示, 条件: 案件.状态 == "已息访", 位置: 案件.状态, 说: 信访人没有息访}
      - 号: 7
        名: 对未结案件的处理措施
        不要求: not 未结
        不要求理由: 已经办结
        查:
          - {码: Q-7, 条件: 稳控措施.措施, 位置: 文书, 说: 没有处理措施}

    """

  private func report(_ sample: String, _ change: (inout Specimen) -> Void = { _ in }) throws
    -> ChecklistReport
  {
    var specimen = try Specimen(sample)
    change(&specimen)
    return specimen.report(try Lists.reading(Self.sevenHaves))
  }

  @Test func `a complete case has all seven`() throws {
    let report = try report("企业改制欠缴社保积案")
    #expect(report.name == Wording("七有", "the seven haves"))
    #expect(report.items.map(\.number) == Array(1...7))
    #expect(report.findings == [])
    #expect(report.items[6].reason == "已经办结")
    #expect(report.settledCount == 7)
  }

  @Test func `its tests find what they say`() throws {
    let report = try report("企业改制欠缴社保积案") {
      $0.set("案件.状态", "办理中")
      $0.remove("归档")
      $0.set("材料清单[0].形式", "复印件")
      $0.remove("受理登记表.登记时间")
      $0.remove("处理意见书.答复[0]")
      $0.removeAll("稳控措施")
    }
    #expect(
      report.findings.map(\.line) == [
        "Q-1 归档", "Q-2 材料清单[0].形式", "Q-3 文书[0].登记时间", "Q-5 文书", "Q-6 案件.状态", "Q-7 文书",
      ])
    #expect(report.findings.map(\.severity) == [.error, .warning, .error, .error, .note, .error])
    #expect(report.findings[1].message == Wording("第1件材料不是原件", "material 1 is no original"))
    #expect(report.findings[1].basis == Wording("七有第2项", "七有第2项"))
  }

  @Test func `a note alone does not make an item deficient`() throws {
    let report = try report("企业改制欠缴社保积案") { $0.set("案件.状态", "已办结") }
    #expect(report.findings.map(\.code) == ["Q-6"])
    #expect(report.items[5].state == .satisfied)
  }

  @Test func `an item may be waived by its own rule`() throws {
    let waive: (inout Specimen) -> Void = { specimen in
      specimen.remove("归档")
      specimen.set("不适用", [["清单": "七有", "项": "1", "理由": "不单独编目"]])
    }
    #expect(try report(Defect.lamp, waive).items[0].state == .notApplicable)
    #expect(try report(Defect.water, waive).items[0].findings.map(\.code) == ["L106", "Q-1"])
  }

  @Test func `the papers found are named with number, date and place`() throws {
    let evidence = try report("企业改制欠缴社保积案").items[3].evidence
    #expect(evidence.map(\.kind) == ["核查报告", "查办报告"])
    #expect(evidence.map(\.number) == ["青工信核〔2026〕1号", "青工信报〔2026〕1号"])
    #expect(evidence.map(\.date) == ["2026-02-11", "2026-03-12"])
    #expect(evidence.map(\.path) == ["文书[5]", "文书[11]"])
  }
}
