import DossierCase
import DossierCore
import Testing

@Suite struct TemplateSetTests {
  @Test func `the national set names every kind, its forms, checklists and limits`() throws {
    let set = try Fixtures.nationalSet()
    #expect(set.name == "国家通用")
    #expect(Set(set.kinds.map(\.kind)) == Set(ArtefactKind.builtIn))
    #expect(set.checklistFiles == ["六有.yaml", "办理质量.yaml", "法定要件.yaml", "协议审查.yaml", "一致性.yaml", "签署.yaml"])
    #expect(set.limits.map(\.id) == ["L1", "L2", "L3", "L4", "L5", "L6", "L7", "L8", "L9"])
    #expect(set.forms.noteSheet == "备考表")
    #expect(set.rule(for: .assignmentLedger)?.isLandscape == true)
    #expect(set.rule(for: .handlingReport)?.signers == [["包案领导", "承办单位负责人"]])
    #expect(set.roles.allSatisfy { SignerRole(rawValue: $0) != nil })
  }

  @Test func `in the volume conclusions come before what they rest on`() throws {
    let set = try Fixtures.nationalSet()
    let main = set.kinds.filter { $0.part == .main }.sorted { ($0.order ?? 0) < ($1.order ?? 0) }
    #expect(
      main.map(\.kind.rawValue) == [
        "办结签", "复核意见书", "复核申请书", "复查意见书", "复查申请书", "处理意见书", "送达回证", "当面沟通记录", "息访协议",
        "息诉保证书", "回访记录", "满意度评价表", "受理告知书", "不予受理告知书", "不再受理告知书", "去向告知书", "延期告知书",
        "听证报告", "听证笔录", "听证通知书", "转送单", "派单", "异议函", "交办函", "督办函", "受理登记表", "接访登记表",
        "首次联系记录", "信访指南",
      ])
    let orders = set.kinds.map { "\($0.part?.rawValue ?? "") \($0.order ?? 0)" }
    #expect(Set(orders).count == orders.count)
  }

  @Test func `the fields a set requires exist in the kinds that must have them`() throws {
    let set = try Fixtures.nationalSet()
    let schema = CaseSchema(set: set)
    for rule in set.kinds {
      let kind = FieldKind.record(schema.rules(of: rule.kind) ?? [])
      for field in rule.requiredFields { #expect(kind.kind(at: field) != nil) }
    }
  }

  @Test func `a field that the set requires is missed in the document`() throws {
    let text = Samples.with(
      documents: "- {文种: 转送单, 受转单位: 甲, 事项摘要: 一, 办结期限: 2026-05-02}")
    let set = try Fixtures.nationalSet()
    let found = CaseReader.read(text: text, file: "案件.yaml", folder: nil, set: set)
    #expect(
      found.diagnostics.map(\.line) == [
        "17:5 C120 「文书第1项」缺少必填的「日期」 | 在「文书第1项」下写一行“日期: …”，要填的是日期（如 2026-03-05）"
      ])
  }

  static let faults: [(String, [String])] = [
    (
      "名称: 甲\n格式: 1\n",
      ["1:1 C120 文件缺少必填的「文种」 | 在文件下写一行“文种: …”，要填的是列表（每项以“- ”开头）"]
    ),
    (
      "名称: 甲\n格式: 2\n文种: [{文种: 转送单}]\n", ["2:5 C127 「格式」超出范围 | 只能填 1"]
    ),
    (
      "名称: 甲\n格式: 1\n文种: [{文种: 转送单, 卷: 正卷}]\n",
      ["3:16 C125 「文种第1项」没有「卷」这个键 | 是不是「卷别」？"]
    ),
    (
      "名称: 甲\n格式: 1\n文种: [{文种: 转送单, 卷别: 附卷}]\n",
      ["3:20 C126 「文种第1项.卷别」填的不是规定的值 | 是不是「副卷」？ | 只能填：正卷、副卷"]
    ),
    (
      "名称: 甲\n格式: 1\n文种: [{文种: 转送单, 字段: [{名: 甲, 类型: 文本}]}]\n",
      ["3:16 C152 内置文种不能另设「字段」 | 改用新的文种名称，或删去「字段」"]
    ),
    (
      "名称: 甲\n格式: 1\n文种: [{文种: 转送单}, {文种: 转送单}]\n", ["3:22 C153 同一文种写了两次 | 只留一项"]
    ),
    (
      "名称: 甲\n格式: 1\n文种: [{文种: 会议表, 字段: [{名: 甲, 类型: 文字}]}]\n",
      [
        "3:32 C126 「文种第1项.字段第1项.类型」填的不是规定的值 | 是不是「文本」？ | 只能填：文本、日期、时刻、数、是否、列表、表"
      ]
    ),
    (
      "名称: 甲\n格式: 1\n文种: [{文种: 转送单}]\n"
        + "期限: [{编号: L5, 名称: 办结, 起算: 案件.受理日期, 天数: 61, 单位: 日, 依据: 甲}]\n",
      ["4:40 C154 期限 L5 比《信访工作条例》放宽了 | 办理期限只能缩短，信访人的申请期限只能延长，单位不能改"]
    ),
    (
      "名称: 甲\n格式: 1\n文种: [{文种: 转送单}]\n期限:\n"
        + "  - {编号: B, 名称: 甲, 起算: 案件.受理日期, 天数: 1, 单位: 月, 依据: 甲}\n"
        + "  - {编号: B, 名称: 乙, 起算: [案件.受理日期], 天数: 1, 单位: 日, 依据: 甲}\n",
      ["6:10 C159 期限编号 B 用了两次 | 改成没有用过的编号"]
    ),
  ]

  @Test(arguments: faults) func `a fault of a manifest is said in pinned words`(
    text: String, expected: [String]
  ) {
    let error = #expect(throws: DossierError.self) {
      try TemplateSet.read(text: text, file: "模板集.yaml", folder: ".")
    }
    #expect(error?.diagnostics.map(\.line) == expected)
    #expect(error?.diagnostics.allSatisfy { $0.location.file == "模板集.yaml" } == true)
  }

  @Test func `the Regulation's limits may be tightened, and the petitioner's time lengthened`() throws {
    func limit(_ id: String, _ days: Int) -> String {
      "名称: 甲\n格式: 1\n文种: [{文种: 转送单}]\n"
        + "期限: [{编号: \(id), 名称: 甲, 起算: 甲, 天数: \(days), 单位: 日, 依据: 甲}]\n"
    }
    for (id, days, isAllowed) in [("L5", 30, true), ("L6", 60, true), ("L6", 29, false), ("X1", 90, true)] {
      let set = try? TemplateSet.read(text: limit(id, days), file: "模板集.yaml", folder: ".")
      #expect((set != nil) == isAllowed)
    }
  }

  @Test func `a folder that is no set is refused, an unknown name answered with those found`() throws {
    try Fixtures.withFolder { folder in
      let noSet = #expect(throws: DossierError.self) { try TemplateSet.load(folder: folder) }
      #expect(
        noSet?.diagnostics.map(\.line) == ["C151 文件夹里没有「模板集.yaml」 | 指向模板集自己的文件夹，如 Templates/国家通用"])
      let noName = #expect(throws: DossierError.self) { try TemplateSet.load(named: "甲", in: folder) }
      #expect(
        noName?.diagnostics.map(\.line) == ["C150 没有所写的模板集 | 模板文件夹里没有任何模板集，请用 --templates 指明"])
    }
    #expect(TemplateSet.names(in: Fixtures.templates).contains("国家通用"))
  }
}
