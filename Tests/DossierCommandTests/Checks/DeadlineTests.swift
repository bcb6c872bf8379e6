import Foundation
import Testing

@Suite struct `Telling deadlines` {
  @Test(arguments: Sample.allCases) func `says what is pinned`(sample: Sample) throws {
    let outcome = try Command.run(["deadlines", sample.rawValue], in: Place.samples)
    #expect(outcome.status == 0 && outcome.errors == "")
    try Golden.expect(outcome.output, "deadlines-\(sample.rawValue).txt")
  }

  @Test func `says the same in English, by profiles too`() throws {
    let arguments = ["deadlines", Sample.waterSupply.rawValue, "--profile", "沥海街道2020", "--lang", "en"]
    let outcome = try Command.run(arguments, in: Place.samples)
    #expect(outcome.status == 1)
    try Golden.expect(outcome.output, "deadlines-profile.en.txt")
  }

  @Test func `before the answer the days left are counted, afterwards the days missed by`() throws {
    let scratch = try Scratch()
    let folder = try unanswered(in: scratch)
    let before = try Command.run(["deadlines", folder, "-q", "--today", "2026-04-30"])
    #expect(before.status == 0)
    #expect(before.output.contains("… L5 办结  未到期，还有 2 天"))
    let after = try Command.run(["deadlines", folder, "-q", "--today", "2026-05-08"])
    #expect(after.status == 1)
    #expect(after.output.contains("✗ L5 办结  逾期 2 天（D180）"))
    #expect(!after.output.contains("L1"))
  }

  @Test func `gives JSON with every clock, its findings and their codes`() throws {
    let scratch = try Scratch()
    let folder = try unanswered(in: scratch)
    let outcome = try Command.run(["deadlines", folder, "--format", "json", "--today", "2026-05-08"])
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
    let result = try #require(report.results.first)
    #expect(report.schema == 1 && result.status == "findings")
    #expect(result.findings.map(\.code) == ["D180"])
    let clock = try #require(result.clocks.first { $0.id == "L5" })
    #expect(clock.state == "overdue" && clock.days == 2 && clock.statutory && !clock.right)
    #expect(clock.strictDue == "2026-05-02" && clock.due == "2026-05-06" && clock.provisional == false)
    #expect(clock.start?.date == "2026-03-03" && clock.start?.location.line == 21)
    #expect(result.clocks.allSatisfy { !$0.name.isEmpty && !$0.basis.isEmpty })
  }

  @Test func `a misspelt profile is named with the nearest`() throws {
    let outcome = try Command.run(["deadlines", Sample.stairLight.path, "--profile", "积案化接"])
    #expect(outcome.status == 2)
    #expect(outcome.output.contains("C158") && outcome.output.contains("是不是「积案化解」？"))
  }

  /// The stair light without its answer.
  private func unanswered(in scratch: Scratch) throws -> String {
    let folder = scratch.path + "/楼道灯"
    try FileManager.default.copyItem(atPath: Sample.stairLight.path, toPath: folder)
    let file = folder + "/案件.yaml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let parts = text.components(separatedBy: "\n  - 文种: ")
    let kept = parts.filter { !$0.hasPrefix("处理意见书") }.joined(separator: "\n  - 文种: ")
    try kept.write(toFile: file, atomically: true, encoding: .utf8)
    return folder
  }

  private struct Report: Decodable {
    let schema: Int
    let results: [Result]
  }

  private struct Result: Decodable {
    let status: String
    let findings: [Command.Finding]
    let clocks: [Clock]
  }

  private struct Clock: Decodable {
    let id: String
    let name: String
    let basis: String
    let state: String
    let statutory: Bool
    let right: Bool
    let days: Int?
    let due: String?
    let strictDue: String?
    let provisional: Bool?
    let start: Event?
  }

  private struct Event: Decodable {
    let date: String
    let location: Command.Spot
  }
}
