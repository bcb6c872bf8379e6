import DossierChecklist
import DossierCore
import Testing

/// Names that a list defines: worked out where a test needs them, once a case, and by one list for the next.
@Suite struct DefinitionTests {
  private let parts = SharedParts()

  private func list(_ name: String, defining definitions: String, _ tests: String...) throws -> Checklist {
    let lines = tests.map { "      - \($0)\n" }.joined()
    return try Lists.reading(
      "清单: \(name)\n定义:\n\(definitions)\n项:\n  - 号: 1\n    名: 甲\n    查:\n\(lines)", sharing: parts)
  }

  private func codes(_ report: ChecklistReport) -> [String] { report.findings.map(\.code.rawValue) }

  @Test func `a definition that cannot be worked out is only told by the tests that use it`() throws {
    let specimen = try Specimen("楼道灯维修")
    let list = try list(
      "甲", defining: "  坏: 1 / 0\n  更坏: 坏 + 1", "{码: Q-1, 条件: true, 说: 甲}",
      "{码: Q-2, 条件: 更坏, 说: 乙}", "{码: Q-3, 文种: 督办函, 条件: 坏, 说: 没有这种文书}")
    let findings = specimen.report(list).findings
    #expect(findings.map(\.code) == ["L105"])
    #expect(findings.first?.message.chinese.contains("Q-2") == true)
  }

  @Test func `the same name may mean another thing in the next list`() throws {
    let facts = try Specimen("楼道灯维修").context
    let judge = ChecklistJudge(facts: facts, today: .judgingDay) { Location(field: $0) }
    let test = "{码: Q-1, 条件: 够多, 说: 甲}"
    let lists = try [
      list("甲", defining: "  少: [1]\n  够多: 少 | length > 1", test),
      list("乙", defining: "  少: [1, 2]\n  够多: 少 | length > 1", test),
      list("丙", defining: "  少: 文书 | 文种(\"督办函\")\n  够多: 少 | length > 1", test),
      list("丁", defining: "  少: 文书\n  够多: 少 | length > 1", test),
    ]
    #expect(judge.reports(on: lists).map(codes) == [["Q-1"], [], ["Q-1"], []])
    #expect(lists.map { codes(judge.report(on: $0)) } == [["Q-1"], [], ["Q-1"], []])
  }

  @Test func `lists that were read apart are judged one after the other too`() throws {
    let judge = ChecklistJudge(facts: try Specimen("楼道灯维修").context, today: .judgingDay) {
      Location(field: $0)
    }
    let lists = try ["督办函", "转送单", "督办函"].map { kind in
      try Lists.reading(
        "清单: \(kind)\n定义:\n  有: 文书 | 文种(\"\(kind)\")\n项:\n  - {号: 1, 名: 甲, 查: [{码: Q-1, 条件: 有, 说: 甲}]}")
    }
    #expect(judge.reports(on: lists).map(codes) == [["Q-1"], [], ["Q-1"]])
  }

  @Test func `the items that do not apply are those of the list that asks`() throws {
    let judge = ChecklistJudge(facts: try Specimen("楼道灯维修").context, today: .judgingDay) {
      Location(field: $0)
    }
    let lists = try ["true", "false"].map { exempt in
      try Lists.reading(
        "清单: 甲\n定义:\n  免: 1 in 不适用项\n项:\n  - {号: 1, 名: 甲, 不要求: \(exempt), 不要求理由: 乙}\n"
          + "  - {号: 2, 名: 乙, 查: [{码: Q-1, 条件: 免 and (不适用项 | length == 1), 说: '{{ 免 }}'}]}",
        sharing: parts)
    }
    #expect(judge.reports(on: lists).map(codes) == [[], ["Q-1"]])
  }

  @Test func `definitions that stand twice in each next one are read and worked out as quickly as others`()
    throws
  {
    let chain = (1...80).map { "  甲\($0): 甲\($0 - 1) and 甲\($0 - 1)" }.joined(separator: "\n")
    let list = try list(
      "甲", defining: "  甲0: 文书 | length > 0\n" + chain, "{码: Q-1, 文种: 转送单, 条件: 甲80 and 本件.文号, 说: 甲}",
      "{码: Q-2, 条件: not 甲80, 说: 乙}")
    #expect(try Specimen("楼道灯维修").report(list).findings.map(\.code) == ["Q-2"])
  }

  @Test func `a sentence prints what a definition came to`() throws {
    let list = try list(
      "甲", defining: "  转送: 文书 | 文种(\"转送单\")\n  号: 转送[0].文号\n  无: 文书[99].文号",
      "{码: Q-1, 条件: 无, 说: '{{ 号 }}，共{{ 转送 | length }}份{{ 无 }}。'}")
    let messages = try Specimen("楼道灯维修").report(list).findings.map(\.message.chinese)
    #expect(messages == ["青信转〔2026〕31号，共1份。"])
  }

  @Test func `lists and numbers stand in conditions and in sentences`() throws {
    let list = try list(
      "甲", defining: "  用语: [绝无此词, 楼道灯]\n  上限: 2\n  一半: 用语[:上限 // 2]",
      "{码: Q-0, 条件: '一半 | length == 1 and \"楼道灯\".endswith(用语[1])', 说: 不该说}",
      "{码: Q-1, 条件: '诉求清单 | length > 上限', 说: '不到{{ 上限 }}项，{{ 用语 | join(\"、\") }}'}",
      "{码: Q-2, 列表: 诉求清单, 条件: 'not (项 | 含有(用语))', 说: '{{ 项 | 含有(用语) | join(\"\") }}'}")
    let messages = try Specimen("楼道灯维修").report(list).findings.map(\.message.chinese)
    #expect(messages == ["不到2项，绝无此词、楼道灯", "楼道灯", "楼道灯"])
  }
}

/// What is the same for all documents decides first whether any of them is looked at.
@Suite struct CasePremiseTests {
  private func report(_ premise: String, _ condition: String = "false") throws -> [String] {
    let list = try Lists.reading(
      "清单: 甲\n定义:\n  已结: 案件.状态 == \"已办结\"\n  坏: 1 / 0\n项:\n  - 号: 1\n    名: 甲\n    查:\n"
        + "      - {码: Q-1, 文种: 回访记录, 适用: '\(premise)', 条件: '\(condition)', 说: 甲}\n")
    return try Specimen("楼道灯维修").report(list).findings.map(\.message.chinese)
  }

  @Test func `a premise that fails for the whole case leaves nothing to say`() throws {
    #expect(try report("已结 and 本件.回访时间") == ["甲"])
    #expect(try report("not 已结 and 本件.回访时间") == [])
    #expect(try report("not 已结") == [])
    #expect(try report("本件.回访时间 and not 已结") == [])
  }

  @Test func `a premise that cannot be worked out is told for each document`() throws {
    let faults = try report("坏 and 本件.回访时间")
    #expect(faults.count == 1)
    #expect(faults.first != "甲")
    #expect(try report("已结 and 1 / 0").count == 1)
    #expect(try report("not 已结 and 1 / 0") == [])
  }
}
