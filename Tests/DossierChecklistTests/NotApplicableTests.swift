import DossierChecklist
import DossierCore
import Testing

/// Items that do not apply: declared with a reason, and only where the list allows it.
@Suite struct NotApplicableTests {
  private func declaration(_ item: Value, _ reason: Value? = "未列入", list: Value = "六有") -> Value {
    var record = Record([("清单", list), ("项", item)])
    record["理由"] = reason
    return .record(record)
  }

  /// An ordinary matter that nobody assigned and no leader owns.
  private func ordinary() throws -> Specimen {
    var specimen = try Specimen(Defect.lamp)
    specimen.set("案件.类别", "一般")
    return specimen
  }

  @Test func `an item is not applicable for the reason the case gives`() throws {
    let item = try ordinary().report(try Lists.sixHaves()).items[2]
    #expect(item.state == .notApplicable)
    #expect(item.reason == "简单事项，未列入领导包案，查办报告由承办单位负责人签字")
    #expect(item.findings.isEmpty)
  }

  @Test func `an ordinary matter must say that no leader owns it`() throws {
    var specimen = try ordinary()
    specimen.remove("不适用")
    #expect(try specimen.lines().contains("H-3.1 文书"))
  }

  @Test func `without item 3 the head of the unit signs in place of the leader`() throws {
    var specimen = try ordinary()
    #expect(try specimen.report(Lists.sixHaves()).items[3].state == .satisfied)
    specimen.remove("查办报告.签署[1]")
    #expect(try specimen.report(Lists.sixHaves()).items[3].findings.map(\.code) == ["H-4.3"])
    specimen.set("不适用", [])
    #expect(try specimen.report(Lists.sixHaves()).items[3].findings.map(\.code) == ["H-4.2"])
  }

  @Test(arguments: [nil, "", "　"] as [Value?])
  func `no reason, no exception`(reason: Value?) throws {
    var specimen = try ordinary()
    specimen.set("不适用", [declaration(3, reason)])
    let item = try specimen.report(Lists.sixHaves()).items[2]
    #expect(item.state == .deficient)
    #expect(item.findings.map(\.line) == ["L107 不适用[0]", "H-3.1 文书"])
    #expect(
      item.findings[0].message
        == Wording(
          "第3项「确定包案领导和责任人的文件或纪要」标为不适用，没有写理由",
          "item 3, “document or minutes naming the case-owner leader and the person responsible”, is declared not applicable without a reason"
        ))
  }

  @Test(arguments: [1, 4, 5, 6])
  func `what every case must have is never not applicable`(number: Int) throws {
    var specimen = try Specimen(Defect.lamp)
    specimen.append("不适用", declaration(.integer(number)))
    let report = try specimen.report(Lists.sixHaves())
    #expect(report.findings.map(\.line) == ["L106 不适用[1]"])
    #expect(report.items[number - 1].state == .deficient)
    #expect(report.settledCount == 5)
  }

  @Test func `the wording of an exception that is not allowed`() throws {
    var specimen = try Specimen(Defect.lamp)
    specimen.append("不适用", declaration(6))
    let finding = try #require(try specimen.report(Lists.sixHaves()).findings.first)
    #expect(
      finding.message
        == Wording(
          "第6项「目前采取的稳控措施」不得标为不适用",
          "item 6, “support measures now in force”, cannot be declared not applicable"))
  }

  @Test func `an exception that is not allowed hides no finding`() throws {
    var specimen = try Specimen(Defect.lamp)
    specimen.append("不适用", declaration(6))
    specimen.removeAll("稳控措施")
    #expect(try specimen.lines() == ["H-6.1 文书", "L106 不适用[1]"])
  }

  @Test func `an old case was assigned and is owned by a leader, whatever it declares`() throws {
    var specimen = try Specimen("企业改制欠缴社保积案")
    specimen.set("不适用", [declaration("2"), declaration("3")])
    specimen.removeAll("包案文件")
    #expect(try specimen.lines() == ["H-3.1 文书", "L106 不适用[0]", "L106 不适用[1]"])
  }

  @Test func `a paper that is there cannot be not applicable`() throws {
    var specimen = try Specimen(Defect.water)
    specimen.set("不适用", [declaration(3)])
    #expect(try specimen.lines() == ["L106 不适用[0]"])
  }

  @Test func `an ordinary matter received directly may say so`() throws {
    var specimen = try ordinary()
    specimen.removeAll("转送单")
    specimen.append("不适用", declaration(2, "本级直接受理"))
    #expect(try specimen.report(Lists.sixHaves()).items[1].state == .notApplicable)
    specimen.set("案件.形式", "上级转送")
    #expect(
      try specimen.report(Lists.sixHaves()).items[1].findings.map(\.code) == ["L106", "H-2.1", "H-2.2"])
  }

  @Test(arguments: [7, "三", "0", .null] as [Value])
  func `an item that the list does not have is reported`(number: Value) throws {
    var specimen = try Specimen(Defect.lamp)
    specimen.append("不适用", declaration(number))
    let findings = try specimen.report(Lists.sixHaves()).findings
    #expect(findings.map(\.line) == ["L108 不适用[1]"])
    #expect(
      findings.first?.message
        == Wording("「不适用」写的项，清单里没有", "“不适用” names an item that the checklist does not have"))
  }

  @Test func `an entry for another list is none for this one`() throws {
    var specimen = try Specimen("企业改制欠缴社保积案")
    specimen.set("不适用", [declaration(1, list: "七有")])
    #expect(try specimen.lines() == [])
  }
}
