import Foundation
import Testing

@Suite struct `Checking the samples` {
  @Test(arguments: Sample.allCases) func `says what is pinned`(sample: Sample) throws {
    let outcome = try Command.run(["check", sample.rawValue], in: Place.samples)
    #expect(outcome.status == (sample == .noise ? 1 : 0))
    #expect(outcome.errors == "")
    try Golden.expect(outcome.output, "check-\(sample.rawValue).txt")
  }

  @Test(arguments: Sample.allCases) func `gives JSON of the documented shape`(sample: Sample) throws {
    let (outcome, results) = try Command.results(["check", sample.rawValue], in: Place.samples)
    let result = try #require(results.first)
    #expect(results.count == 1 && result.path == sample.rawValue)
    #expect(result.status == "done" || sample == .noise)
    #expect(outcome.status == (sample == .noise ? 1 : 0))
    #expect(result.checklists.map(\.name).starts(with: ["六有", "办理质量"]))
    #expect(result.checklists[0].items.map(\.number) == Array(1...6))
    for finding in result.findings {
      #expect(["error", "warning", "note"].contains(finding.severity))
      #expect(!finding.message.isEmpty && !finding.hints.isEmpty, "\(finding.code)")
      #expect(finding.location.file != nil || finding.location.field != nil, "\(finding.code)")
    }
    let named = result.checklists.flatMap(\.items).flatMap(\.findings)
    #expect(Set(named).isSubset(of: result.codes))
  }

  /// The faults that were put into the sample, and the codes that name them.
  @Test(arguments: [
    ("no ledger", "H-2.2"), ("two leaders", "F-10"), ("report not signed by the leader", "F-5"),
    ("nothing on the agreement", "F-3"), ("nothing on the leader", "F-4"), ("no time of service", "F-6"),
    ("a claim not answered", "F-8"), ("no vote", "F-9"), ("no revisit", "H-5.4"), ("a clause overdue", "F-7"),
    ("no closing approval", "F-11.4"),
  ])
  func `the faulty sample's faults are found`(fault: String, code: String) throws {
    let (_, results) = try Command.results(["check", Sample.noise.path])
    #expect(results.flatMap(\.codes).contains(code), "\(fault)")
  }

  @Test func `several cases are judged in one run, and a missing one among them is a batch in part`() throws {
    let paths = [Sample.stairLight.path, "/没有这个案件", Sample.oldCase.path]
    let (outcome, results) = try Command.results(["check"] + paths)
    #expect(outcome.status == 3)
    #expect(results.map(\.path) == paths)
    #expect(results.map(\.status) == ["done", "failed", "done"])
    #expect(results[1].codes == ["C101"])
  }

  @Test func `only the checklist that was asked for is used, and a misspelt one is named`() throws {
    let (_, results) = try Command.results(["check", Sample.oldCase.path, "--checklist", "六有"])
    #expect(results.first?.checklists.map(\.name) == ["六有"])
    let wrong = try Command.run(["check", Sample.oldCase.path, "--checklist", "六友"])
    #expect(wrong.status == 2)
    #expect(wrong.output.contains("模板集里没有清单「六友」") && wrong.output.contains("是不是「六有」"))
  }

  @Test func `time limits are judged by the day that was given`() throws {
    let arguments = ["check", Sample.waterSupply.path, "--today"]
    let (_, before) = try Command.results(arguments + ["2026-11-21"])
    let (_, after) = try Command.results(arguments + ["2027-06-01"])
    #expect(before.flatMap(\.codes).count < after.flatMap(\.codes).count)
  }
}
