import DossierChecklist
import DossierCore
import Testing

/// A matter that is still being handled cannot have the papers that end it.
@Suite struct RunningMatterTests {
  private func report(_ change: (inout Specimen) -> Void = { _ in }) throws -> ChecklistReport {
    var specimen = try Specimen(Defect.house)
    specimen.set("案件.状态", "办理中")
    for kind in ["查办报告", "处理意见书", "送达回证", "回访记录", "稳控措施"] { specimen.removeAll(kind) }
    change(&specimen)
    return specimen.report(try Lists.sixHaves())
  }

  @Test func `what a running matter lacks within its limit is a note, and the item is pending`() throws {
    let report = try report()
    #expect(
      report.findings.map { "\($0.code) \($0.severity.rawValue)" } == [
        "H-4.1 note", "H-5.1 note", "H-5.4 note", "H-6.1 note",
      ])
    #expect(report.items.map(\.state) == [.satisfied, .satisfied, .satisfied, .pending, .pending, .pending])
    #expect((report.settledCount, report.pendingCount) == (3, 3))
    #expect(report.findings.first?.message.chinese == "缺查办报告（正在办理，期限未到）")
    #expect(
      report.findings.first?.message.english
        == "the handling report is missing (the matter is under way, and this is not due yet)")
  }

  @Test func `once the limit is over, what is missing is an error again`() throws {
    let report = try report { $0.set("期限", ["L5": [["状态": "逾期"]]]) }
    #expect(Set(report.findings.map(\.severity)) == [.error])
    #expect(report.items.suffix(3).map(\.state) == [.deficient, .deficient, .deficient])
  }

  @Test func `a closed matter has no excuse`() throws {
    #expect(try report { $0.set("案件.状态", "已办结") }.pendingCount == 0)
  }

  @Test func `a faulty paper of a running matter is not excused`() throws {
    var specimen = try Specimen(Defect.house)
    specimen.set("案件.状态", "办理中")
    specimen.remove("处理意见书.答复")
    let report = specimen.report(try Lists.sixHaves())
    #expect(report.findings.map { "\($0.code) \($0.severity.rawValue)" } == ["H-5.7 error"])
  }
}
