import DossierCore
import Testing

@testable import DossierKit

/// The case has sixty days to 16 June, extended on 11 June to 16 July, told on 12 June, answered on 2 July.
@Suite struct ExtensionTests {
  @Test func `a lawful extension moves the end`() throws {
    let clock = try #require(try CaseFacts(CaseFacts.house).clock("L5"))
    #expect(clock.extending == .granted && clock.state == .met)
    #expect(clock.due?.lawful.description == "2026-07-16")
    #expect(clock.due?.unextended.description == "2026-06-16")
  }

  struct Fault: Sendable {
    let verdict: Clock.Extending
    let note: String
    let change: @Sendable (inout CaseFacts) -> Void
  }

  static let faults: [Fault] = [
    Fault(verdict: .unapproved, note: "延期审批表没有负责人签批，延期不算") { $0.remove("延期审批表.签署[1]") },
    Fault(verdict: .unapproved, note: "延期审批表没有负责人签批，延期不算") { $0.removeAll("延期审批表") },
    Fault(verdict: .approvedLate, note: "期限届满以后才批准，延期不算") { $0.set("延期审批表.签署[1].日期", "2026-06-17") },
    Fault(verdict: .tooLong, note: "延长超过30日，延期不算") { $0.set("延期审批表.延长至", "2026-07-17") },
    Fault(verdict: .withoutReason, note: "延期审批表没有写理由，延期不算") { $0.remove("延期审批表.理由") },
    Fault(verdict: .untold, note: "没有延期告知书，没有告知信访人理由，延期不算") { $0.removeAll("延期告知书") },
    Fault(verdict: .untold, note: "没有延期告知书，没有告知信访人理由，延期不算") { $0.set("延期告知书.理由", "") },
    Fault(verdict: .toldLate, note: "期限届满以后才告知信访人，延期不算") { $0.set("延期告知书.日期", "2026-06-17") },
  ]

  @Test(arguments: faults.indices) func `an extension that lacks something does not count, and it says what`(
    index: Int
  ) throws {
    let fault = Self.faults[index]
    var facts = try CaseFacts(CaseFacts.house)
    fault.change(&facts)
    let clock = try #require(try facts.clock("L5"))
    #expect(clock.extending == fault.verdict)
    #expect(clock.notes.map(\.chinese) == [fault.note])
    #expect(clock.state == .metLate && clock.days == 16)
  }

  @Test func `on the last day it may still be approved and told`() throws {
    var facts = try CaseFacts(CaseFacts.house)
    facts.set("延期审批表.签署[1].日期", "2026-06-16")
    facts.set("延期告知书.日期", "2026-06-16")
    #expect(try facts.clock("L5")?.extending == .granted)
  }
}
