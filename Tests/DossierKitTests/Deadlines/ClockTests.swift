import DossierCore
import Testing

@testable import DossierKit

@Suite struct ClockTests {
  @Test(arguments: CaseFacts.complete) func `a complete case has nothing overdue and nothing met late`(
    sample: String
  ) throws {
    let clocks = try CaseFacts(sample).clocks()
    #expect(clocks.compactMap(\.finding) == [])
    #expect(clocks.map(\.id).contains("L5"))
  }

  @Test func `a clock tells its start, the paper that proves it, and its end in both ways`() throws {
    let clock = try #require(try CaseFacts(CaseFacts.lamp).clock("L5"))
    #expect(clock.start?.day.description == "2026-03-03")
    #expect(clock.start?.location.field == "案件.受理日期")
    // The sixtieth day, 2 May, is a holiday; 6 May is the first day that is worked.
    #expect(clock.due?.strict.description == "2026-05-02")
    #expect(clock.due?.lawful.description == "2026-05-06")
    #expect(clock.proof?.document == "处理意见书 云信处〔2026〕9号")
    #expect(clock.state == .met && !clock.isOwnTarget)
  }

  @Test(arguments: [
    ("2026-05-01", Clock.State.pending, 1), ("2026-05-02", .pending, 0), ("2026-05-06", .pending, 0),
    ("2026-05-07", .overdue, 1), ("2026-06-01", .overdue, 26),
  ])
  func `an organ is warned against the strict end and is overdue after the lawful one`(
    today: String, state: Clock.State, days: Int
  ) throws {
    var facts = try CaseFacts(CaseFacts.lamp)
    facts.removeAll("处理意见书")
    let clock = try #require(try facts.clock("L5", today: today))
    #expect(clock.state == state && clock.days == days)
    #expect((clock.finding?.code == "D180") == (state == .overdue))
  }

  @Test(arguments: [("2026-05-06", Clock.State.met), ("2026-05-07", .metLate)])
  func `an opinion on the last lawful day is in time, on the next it is late`(
    date: String, state: Clock.State
  ) throws {
    var facts = try CaseFacts(CaseFacts.lamp)
    facts.set("处理意见书.日期", .text(date))
    let clock = try #require(try facts.clock("L5"))
    #expect(clock.state == state)
    #expect(clock.finding?.code == (state == .metLate ? "D181" : nil))
  }

  @Test func `without a day of acceptance the sixty days run from receipt`() throws {
    var facts = try CaseFacts(CaseFacts.lamp)
    facts.remove("案件.受理日期")
    facts.removeAll("受理告知书", "处理意见书")
    let clock = try #require(try facts.clock("L5", today: "2026-03-10"))
    #expect(clock.start?.location.field == "案件.收到日期")
    #expect(clock.due?.strict.description == "2026-05-01")
  }

  @Test func `only the sixth route has the sixty days and the review of petitions`() throws {
    var facts = try CaseFacts(CaseFacts.lamp)
    facts.set("案件.途径", 2)
    #expect(try facts.clock("L5") == nil)
    #expect(try facts.clock("L6") == nil)
  }

  @Test(arguments: ["建议", "检举控告"]) func `a suggestion or an accusation has no sixty days`(purpose: String)
    throws
  {
    var facts = try CaseFacts(CaseFacts.lamp)
    facts.set("案件.目的", .text(purpose))
    #expect(try facts.clock("L5") == nil)
  }

  @Test func `a matter closed by an agreement alone is closed by its day`() throws {
    var facts = try CaseFacts(CaseFacts.water)
    facts.removeAll("处理意见书")
    #expect(try facts.clock("L5")?.proof?.document == "息访协议 青建信协〔2026〕2号")
    facts.set("案件.状态", "办理中")
    #expect(try facts.clock("L5")?.state == .overdue)
  }

  @Test func `an end in a year without a calendar is provisional`() throws {
    var facts = try CaseFacts(CaseFacts.lamp)
    facts.set("案件.受理日期", "2026-12-20")
    facts.removeAll("处理意见书")
    #expect(try facts.clock("L5", today: "2026-12-21")?.due?.isProvisional == true)
    #expect(try CaseFacts(CaseFacts.lamp).clock("L5")?.due?.isProvisional == false)
  }

  @Test func `a right lapses and is no finding`() throws {
    let facts = try CaseFacts(CaseFacts.lamp)
    #expect(try facts.clock("L6", today: "2026-04-03")?.state == .pending)
    let after = try #require(try facts.clock("L6", today: "2026-04-04"))
    #expect(after.state == .lapsed && after.finding == nil && after.isRight)
  }

  @Test func `without proof of service the petitioner's time has not begun, and it says why`() throws {
    var facts = try CaseFacts(CaseFacts.lamp)
    facts.remove("送达回证.送达时间")
    let clock = try #require(try facts.clock("L6"))
    #expect(clock.state == .notStarted && clock.due == nil)
    #expect(clock.notes.map(\.chinese) == ["案件里还没有「答复送达·送达时间」，无从起算"])
  }

  @Test func `in a collective matter the time runs for each representative from the own proof`() throws {
    var facts = try CaseFacts(CaseFacts.water)
    facts.set("送达回证.受送达人", "邵云岫、温　如海、戚玉兰")
    let clocks = try facts.clocks().filter { $0.id == "L6" }
    #expect(clocks.map(\.state) == [.lapsed, .lapsed, .lapsed, .notStarted])
    #expect(clocks.map { $0.person?.wording.chinese } == ["第1位代表", "第2位代表", "第3位代表", "第4位代表"])
    #expect(clocks.last?.person?.location.field == "代表[3]")
  }

  @Test func `two proofs give two ends`() throws {
    var facts = try CaseFacts(CaseFacts.lamp)
    facts.set("其他信访人", [["姓名": "江甲"]])
    facts.add(
      "送达回证",
      [
        "受送达人": "江甲", "送达时间": "2026-03-20 09:00",
        "送达文书": [["名称": "信访事项处理意见书", "文号": "云信处〔2026〕9号"]],
      ])
    let clocks = try facts.clocks().filter { $0.id == "L6" }
    #expect(clocks.map { $0.due?.strict.description } == ["2026-04-03", "2026-04-19"])
    #expect(clocks.map { $0.due?.lawful.description } == ["2026-04-03", "2026-04-20"])
  }

  @Test func `the days of a hearing do not count on re-examination`() throws {
    var facts = try CaseFacts(CaseFacts.house)
    facts.add("复核申请书", ["日期": "2026-09-01", "收到日期": "2026-09-01"])
    #expect(try facts.clock("L9", today: "2026-09-10")?.due?.strict.description == "2026-10-01")
    facts.add("听证笔录", ["听证时间": "2026-09-15 09:00", "结束时间": "2026-09-16 17:00"])
    let clock = try #require(try facts.clock("L9", today: "2026-09-10"))
    #expect(clock.due?.strict.description == "2026-10-03" && clock.due?.lawful.description == "2026-10-08")
    #expect(clock.notes.map(\.chinese) == ["听证时间 2 天不计入"])
    // A hearing before the request belongs to the handling, not to the re-examination.
    facts.set("听证笔录.听证时间", "2026-05-15 09:00")
    facts.set("听证笔录.结束时间", "2026-05-15 17:00")
    #expect(try facts.clock("L9", today: "2026-09-10")?.due?.strict.description == "2026-10-01")
  }

  @Test func `what was met before it began does not hide what was met later`() throws {
    var facts = try CaseFacts(CaseFacts.old)
    facts.add("受理告知书", ["日期": "2025-11-01"])
    #expect(try facts.clock("L3")?.proof?.day.description == "2026-01-16")
  }
}
