import DossierChecklist
import DossierCore
import Testing

/// Whatever a case lacks or holds, judging reports and goes on.
@Suite struct RobustnessTests {
  /// What cannot be evaluated after a change.
  private func failures(_ specimen: Specimen) throws -> [String] {
    try Lists.all().flatMap { specimen.report($0).findings }.filter { $0.code == "L105" }
      .map { "\($0.message.chinese) \($0.location.field?.description ?? "")" }
  }

  /// One path in eight, and all that hold others: judging a case takes milliseconds, and a case has a thousand fields.
  private func some(_ paths: [FieldPath], from start: Int) -> [FieldPath] {
    paths.enumerated().filter { $0.offset % 8 == start % 8 || $0.element.steps.count < 3 }.map(\.element)
  }

  @Test(arguments: ["企业改制欠缴社保积案", Defect.water])
  func `any field of a complete case may be missing`(name: String) throws {
    let specimen = try Specimen(name)
    for path in specimen.facts.paths() {
      var changed = specimen
      changed.remove(path)
      #expect(try failures(changed) == [], "\(path)")
    }
  }

  @Test(arguments: zip(0..<4, [nil, "", [], [:]] as [Value]))
  func `any field may be empty`(start: Int, value: Value) throws {
    let specimen = try Specimen(Defect.house)
    for path in some(specimen.facts.paths(), from: start) {
      var changed = specimen
      changed.set(path, value)
      #expect(try failures(changed) == [], "\(path)")
    }
  }

  @Test(arguments: zip(0..<6, ["〔胡写〕", 7, -0.5, true, ["甲"], ["甲": "乙"]] as [Value]))
  func `any field may hold anything`(start: Int, value: Value) throws {
    let specimen = try Specimen(Defect.water)
    for path in some(specimen.facts.paths(), from: start) {
      var changed = specimen
      changed.set(path, value)
      _ = try changed.findings()
    }
  }

  @Test func `a case of nothing has findings and no failure`() throws {
    for facts: Value in [nil, [:], ["文书": []], ["文书": "无", "案件": 3], "全无"] {
      let specimen = Specimen(facts)
      #expect(try specimen.findings().contains { $0.code == "H-1.1" })
      #expect(try failures(specimen) == [])
    }
  }

  @Test func `a date that is none is reported at its place, with what to look at`() throws {
    var specimen = try Specimen("企业改制欠缴社保积案")
    specimen.set("送达回证.送达时间", "上周五:下午")
    let found = try specimen.findings().filter { $0.location.field == specimen.path("送达回证.送达时间") }
    #expect(found.map(\.code) == ["L105", "L105"])
    #expect(
      found.first?.message
        == Wording("检查 F-6.1 算不出来：这里的值不是日期", "test F-6.1 cannot be evaluated: the value here is not a date"))
    #expect(
      found.first?.hints == [
        Wording("核对案件里这一处及有关的日期、数字", "look at this field and the dates and numbers it goes with")
      ])
  }

  // MARK: Conditions that fail

  private func report(_ test: String, definitions: String = "") throws -> [Diagnostic] {
    let list = try Lists.reading(
      "清单: 试\n\(definitions)项:\n  - 号: 1\n    名: 试\n    查:\n      - {码: Q-1, 说: 不成立, \(test)}\n"
        + "      - {码: Q-2, 说: 不成立, 条件: false}\n")
    return try Specimen(Defect.lamp).report(list).findings
  }

  @Test(arguments: [
    ("条件: 案件.次数 / 0", "除数为零", "division by zero"),
    ("条件: 信访人 < 3", "比较大小不能用于记录", "ordering does not work on a record"),
    ("适用: 案件.次数 / 0, 条件: true", "除数为零", "division by zero"),
    ("条件: 9223372036854775807 + 案件.次数", "数太大，无法精确计算", "the number is too large to be exact"),
  ])
  func `a condition that cannot be evaluated is reported, and the rest goes on`(
    test: String, chinese: String, english: String
  ) throws {
    let findings = try report(test)
    #expect(findings.map(\.code) == ["L105", "Q-2"])
    #expect(
      findings.first?.message
        == Wording("检查 Q-1 算不出来：\(chinese)", "test Q-1 cannot be evaluated: \(english)"))
    #expect(
      findings.first?.hints == [Wording("核对清单里这条检查的「条件」", "look at the test's “条件” in the checklist")])
  }

  @Test func `a broken definition breaks the tests that use it, also by way of another`() throws {
    let definitions = "定义:\n  甲: 案件.次数 / 0\n  乙: 甲 + 1\n"
    #expect(try report("条件: 乙 > 0", definitions: definitions).map(\.code) == ["L105", "Q-2"])
    #expect(try report("条件: 案件", definitions: definitions).map(\.code) == ["Q-2"])
  }

  @Test func `a sentence leaves out what cannot be printed`() throws {
    let list = try Lists.reading(
      "清单: 试\n项:\n  - 号: 1\n    名: 试\n    查:\n      - {码: Q-1, 说: '第{{ 信访人.无 }}项{{ 1 / 0 }}不成立', 条件: false}\n"
    )
    #expect(try Specimen(Defect.lamp).report(list).findings.map(\.message.chinese) == ["第项不成立"])
  }
}
