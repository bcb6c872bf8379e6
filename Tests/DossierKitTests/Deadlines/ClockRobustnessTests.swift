import DossierCore
import Testing

@testable import DossierKit

/// Whatever stands in a field, clocks are read and lists are judged: nothing traps, nothing is due at the end of time.
@Suite struct ClockRobustnessTests {
  static let oddities: [Value] = [
    "", "二月三十日", "9999-12-31", "0001-01-01 00:00", .null, -1, .integer(.max), [], [["甲": [1]]], ["乙": "丙"], true,
  ]

  @Test func `no field of a case can break a clock`() throws {
    let original = try CaseFacts(CaseFacts.house)
    let paths = original.facts.paths()
    #expect(paths.count > 500)
    for (index, path) in paths.enumerated() {
      var facts = original
      facts.set(path, Self.oddities[index % Self.oddities.count])
      for clock in try facts.clocks() where clock.due != nil {
        #expect(clock.start != nil && (clock.days ?? 0) >= 0, "\(path)")
      }
    }
  }

  @Test(arguments: ["延期审批表", "延期告知书", "送达回证", "处理意见书", "受理告知书"])
  func `no field of a paper that the law asks for can break the statutory list`(kind: String) throws {
    let original = try CaseFacts(CaseFacts.house)
    let start = original.path(FieldPath(kind))
    for (index, path) in original.facts[start].paths(below: start).enumerated() {
      var facts = original
      facts.set(path, Self.oddities[index % Self.oddities.count])
      #expect(try facts.findings("法定要件").allSatisfy { !$0.message.chinese.isEmpty })
    }
  }

  @Test(arguments: [CaseFacts.house, CaseFacts.water]) func `any field may be missing`(sample: String) throws {
    let original = try CaseFacts(sample)
    for (index, path) in original.facts.paths().enumerated()
    where index % 3 == 0 || path.steps.count < 4 {
      var facts = original
      facts.remove(path)
      let failures = try facts.findings("法定要件").filter { $0.code == "L105" }
      #expect(failures.map(\.message.chinese) == [], "\(path)")
    }
  }

  @Test func `a case of nothing has no clock that runs, and no test that fails`() throws {
    for value: Value in [nil, [:], ["文书": []], ["文书": "无", "案件": 3], "全无"] {
      var facts = try CaseFacts(CaseFacts.lamp)
      facts.facts = value
      #expect(try facts.clocks().allSatisfy { $0.state == .notStarted })
      #expect(try facts.findings("法定要件").map(\.code.rawValue).filter { $0 == "L105" } == [])
    }
  }

  @Test func `dates at the end of time have no clock`() throws {
    var facts = try CaseFacts(CaseFacts.lamp)
    facts.set("案件.受理日期", "9999-12-31")
    #expect(try facts.clock("L5")?.state == .notStarted)
  }
}

extension Value {
  /// The paths of everything inside, lists and records before their members.
  fileprivate func paths(below path: FieldPath = FieldPath()) -> [FieldPath] {
    switch self {
    case .record(let record):
      record.members.flatMap { [path.appending($0.key)] + $0.value.paths(below: path.appending($0.key)) }
    case .list(let values):
      values.enumerated().flatMap { [path.appending($0)] + $1.paths(below: path.appending($0)) }
    default: []
    }
  }
}
