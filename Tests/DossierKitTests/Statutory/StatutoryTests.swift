import DossierCore
import Testing

@testable import DossierKit

@Suite struct StatutoryTests {
  static let defects = StatutoryDefect.ofTime + StatutoryDefect.ofContent

  @Test(arguments: CaseFacts.complete) func `a lawful case is silent`(sample: String) throws {
    let found = try CaseFacts(sample).findings("法定要件")
    #expect(found.isEmpty, "\(found.map { "\($0.code) \($0.message.chinese)" })")
  }

  @Test(arguments: defects) func `the lawful case is silent, the defect in it is found, and nothing else`(
    defect: StatutoryDefect
  ) throws {
    let before = try defect.lawfulFacts().findings("法定要件", today: defect.today)
    #expect(before.map { "\($0.code) \($0.message.chinese)" } == [])
    let facts = try defect.faultyFacts()
    let found = try facts.findings("法定要件", today: defect.today)
    let expected =
      ["\(defect.code) \(facts.path(defect.place))"]
      + defect.also.map { line in
        let parts = line.split(separator: " ").map(String.init)
        return "\(parts[0]) \(facts.path(FieldPath(parts[1])))"
      }
    #expect(found.map(\.line).sorted() == expected.sorted())
    let finding = try #require(found.first { $0.line == expected[0] })
    #expect(finding.message.chinese == defect.chinese && finding.severity == defect.severity)
    #expect(finding.message.english != finding.message.chinese && !finding.message.english.contains("{{"))
    #expect(finding.basis?.chinese.isEmpty == false && finding.hints.allSatisfy { !$0.chinese.isEmpty })
  }

  @Test func `every code of the list has its defect`() throws {
    let codes = try #require(CodePages(try Repository.workspace()).codes as [DiagnosticCode]?)
      .map(\.rawValue).filter { $0.hasPrefix("S-") }
    #expect(Set(codes) == Set(Self.defects.map(\.code)))
    #expect(codes.count == Set(codes).count)
  }

  @Test func `a running case is told nothing of what is not due yet`() throws {
    var facts = try CaseFacts(CaseFacts.lamp)
    facts.set("案件.状态", "办理中")
    facts.set("文书", .list(Array((facts.facts["文书"].list ?? []).prefix(1))))
    #expect(try facts.findings("法定要件", today: "2026-03-10").map(\.code) == [])
    #expect(try facts.findings("法定要件", today: "2026-03-19").map(\.code.rawValue) == ["S-2.1"])
  }

  @Test func `an anonymous petitioner need not be told`() throws {
    var facts = try CaseFacts(CaseFacts.lamp)
    facts.set("信访人", ["姓名": "匿名", "匿名": true])
    facts.removeAll("受理告知书", "处理意见书", "送达回证", "回访记录")
    #expect(try facts.findings("法定要件").map(\.line) == [])
  }
}

@Suite struct WarningSlipTests {
  private func running(_ path: FieldPath, _ value: Value) throws -> CaseFacts {
    var facts = try CaseFacts(CaseFacts.lamp)
    facts.set("案件.状态", "办理中")
    facts.set(path, value)
    return facts
  }

  @Test(arguments: [
    ("案件.次数", Value.integer(2), Value.integer(3), "Y-1"), ("案件.越级", .bool(false), .bool(true), "Y-2"),
    ("人数", .integer(4), .integer(5), "Y-3"),
  ]) func `a slip is suggested from the third time, of a skipped level and from exactly five`(
    path: String, below: Value, from: Value, code: String
  ) throws {
    #expect(try running(FieldPath(path), below).findings("预警建议") == [])
    let found = try running(FieldPath(path), from).findings("预警建议")
    #expect(found.map(\.line) == ["\(code) \(path)"])
    #expect(found.allSatisfy { $0.severity == .note })
  }

  @Test func `where a slip was written or the matter is closed, nothing is suggested`() throws {
    var facts = try running("案件.次数", 4)
    facts.add("预警提醒单", ["日期": "2026-03-05"])
    #expect(try facts.findings("预警建议") == [])
    #expect(try CaseFacts(CaseFacts.old).findings("预警建议") == [])
  }
}

extension Diagnostic {
  fileprivate var line: String { "\(code) \(location.field?.description ?? "")" }
}
