import DossierCase
import DossierCore
import Foundation
import Testing

@Suite struct WorkingCalendarTests {
  let calendar: WorkingCalendar

  init() throws {
    calendar = try Fixtures.nationalSet().calendar()
  }

  private func day(_ text: String) throws -> CivilDate {
    try #require(CivilDate(text))
  }

  @Test func `the years from 2007 are published`() {
    #expect(calendar.publishedYears == Set(2007...2026))
  }

  @Test(arguments: [
    ("2026-01-01", false), ("2026-01-03", false), ("2026-01-04", true), ("2026-02-13", true),
    ("2026-02-14", true),
    ("2026-02-15", false), ("2026-02-23", false), ("2026-02-24", true), ("2026-02-28", true),
    ("2026-05-09", true),
    ("2026-09-20", true), ("2026-09-27", false), ("2026-10-07", false), ("2026-10-10", true),
    ("2026-12-31", true),
    ("2026-03-07", false),
  ]) func `the ends of holidays and the days worked instead are known`(text: String, isWorked: Bool) throws {
    #expect(calendar.isWorkingDay(try day(text)) == isWorked)
  }

  @Test(arguments: [(2024, 251), (2025, 248), (2026, 248)])
  func `a year has as many working days as its notice leaves`(year: Int, expected: Int) throws {
    let count = calendar.workingDays(from: try day("\(year - 1)-12-31"), to: try day("\(year)-12-31"))
    #expect(count == expected)
  }

  @Test(.enabled(if: Python.has("chinese_calendar"), "needs Python's chinesecalendar"))
  func `every day of all published years agrees with chinesecalendar`() throws {
    let script = """
      import chinese_calendar, datetime
      day = datetime.date(2007, 1, 1)
      while day.year < 2027:
          print(day, int(chinese_calendar.is_workday(day)))
          day += datetime.timedelta(1)
      """
    let lines = try Python.run(script, input: "").split(separator: "\n")
    #expect(lines.count == 7305)
    for line in lines {
      let parts = line.split(separator: " ")
      let date = try day(String(parts[0]))
      #expect(calendar.isWorkingDay(date) == (parts[1] == "1"), "\(date)")
    }
  }

  @Test func `five working days over a worked Saturday and a holiday`() throws {
    let due = try #require(calendar.adding(workingDays: 5, to: try day("2026-02-12")))
    #expect(due.day == (try day("2026-02-26")))
    #expect(!due.isProvisional)
  }

  @Test func `counting into a year without a notice is provisional`() throws {
    let due = try #require(calendar.adding(workingDays: 2, to: try day("2026-12-30")))
    #expect(due.day == (try day("2027-01-01")))
    #expect(due.isProvisional)
    #expect(calendar.adding(workingDays: 1_000_000_000, to: due.day) == nil)
    #expect(calendar.adding(workingDays: 5, to: try day("9999-12-30")) == nil)
  }

  @Test func `a broken year file is refused with its place`() throws {
    try Fixtures.withFolder { folder in
      try Fixtures.write(
        "年度: 2030\n依据: 甲\n放假:\n  - {名称: 元旦, 起: 2030-01-03, 止: 2030-01-01}\n上班: [2030-02-31]\n",
        to: folder + "/2030.yaml")
      let error = #expect(throws: DossierError.self) { try WorkingCalendar.load(folder: folder) }
      #expect(
        error?.diagnostics.map(\.line) == [
          "4:32 C170 放假的最后一天早于第一天，或长过 60 天 | 核对「起」和「止」",
          "5:6 C122 「上班」不是有效的日期 | 写成 2026-03-05 的样子，并核对该月有没有这一天",
        ])
    }
  }
}

@Suite struct DeadlineTests {
  let calendar: WorkingCalendar

  init() throws {
    calendar = try Fixtures.nationalSet().calendar()
  }

  static let rows: [(String, Int, LimitUnit, String, String, Bool)] = [
    // 15 days from Monday 2 March: Tuesday 17 March.
    ("2026-03-02", 15, .calendarDays, "2026-03-17", "2026-03-17", false),
    // Ends on a Sunday.
    ("2026-02-28", 15, .calendarDays, "2026-03-15", "2026-03-16", false),
    // Ends in the Spring Festival.
    ("2026-02-01", 15, .calendarDays, "2026-02-16", "2026-02-24", false),
    // Ends on a Saturday that is worked: nothing moves.
    ("2026-04-24", 15, .calendarDays, "2026-05-09", "2026-05-09", false),
    ("2026-03-03", 60, .calendarDays, "2026-05-02", "2026-05-06", false),
    // Ends beyond the published years.
    ("2026-12-20", 30, .calendarDays, "2027-01-19", "2027-01-19", true),
    ("2026-09-18", 5, .workingDays, "2026-09-24", "2026-09-24", false),
    ("2026-03-06", 24, .hours, "2026-03-07", "2026-03-07", false),
  ]

  @Test(arguments: rows) func `the day of the event does not count and a last day off rolls on`(
    start: String, length: Int, unit: LimitUnit, strict: String, lawful: String, isProvisional: Bool
  ) throws {
    let first = try #require(CivilDate(start))
    let due = try #require(Deadline(from: first, length: length, unit: unit, calendar: calendar))
    #expect(due.strictDue.description == strict)
    #expect(due.lawfulDue.description == lawful)
    #expect(due.isProvisional == isProvisional)
  }

  @Test func `without rolling both days are the same`() throws {
    let first = try #require(CivilDate("2026-02-28"))
    let due = try #require(
      Deadline(from: first, length: 15, unit: .calendarDays, rolls: false, calendar: calendar))
    #expect(due.strictDue == due.lawfulDue)
  }

  @Test func `the set's rules yield deadlines`() throws {
    let rule = try #require(try Fixtures.nationalSet().limits.first { $0.id == "L5" })
    let due = rule.deadline(from: try #require(CivilDate("2026-03-03")), calendar: calendar)
    #expect(due?.lawfulDue.description == "2026-05-06")
  }

  @Test func `absurd lengths and ends of time have no deadline`() throws {
    let last = try #require(CivilDate("9999-12-31"))
    #expect(Deadline(from: last, length: 1, unit: .calendarDays, calendar: calendar) == nil)
    #expect(Deadline(from: last, length: Int.max, unit: .hours, calendar: calendar) == nil)
    #expect(Deadline(from: last, length: -1, unit: .calendarDays, calendar: calendar) == nil)
  }

  @Test(arguments: [
    (24, "2026-03-08 15:40"), (-16, "2026-03-06 23:40"), (9, "2026-03-08 00:40"), (0, "2026-03-07 15:40"),
  ])
  func `hours run through weekends`(hours: Int, expected: String) throws {
    let moment = try #require(CivilMoment("2026-03-07 15:40"))
    #expect(moment.adding(hours: hours)?.description == expected)
    #expect(moment.adding(hours: Int.max) == nil)
  }
}

@Suite struct MonthTests {
  @Test(arguments: [
    ("2026-01-14", 6, "2026-07-14", "2026-07-14"), ("2026-08-31", 6, "2027-02-28", "2027-03-01"),
    ("2026-01-31", 1, "2026-02-28", "2026-02-28"), ("2026-12-05", 1, "2027-01-05", "2027-01-05"),
    ("2026-03-10", 0, "2026-03-10", "2026-03-10"),
  ]) func `a month ends on the day of the same number, or the last of a shorter one`(
    start: String, months: Int, strict: String, lawful: String
  ) throws {
    let first = try #require(CivilDate(start))
    let calendar = try Fixtures.nationalSet().calendar()
    let due = try #require(Deadline(from: first, length: months, unit: .months, calendar: calendar))
    #expect(due.strictDue.description == strict && due.lawfulDue.description == lawful)
  }

  @Test func `months beyond the year 9999 have no end`() throws {
    let last = try #require(CivilDate("9999-12-31"))
    let calendar = try Fixtures.nationalSet().calendar()
    #expect(Deadline(from: last, length: 1, unit: .months, calendar: calendar) == nil)
    #expect(Deadline(from: last, length: 100_000, unit: .months, calendar: calendar) == nil)
  }

  @Test func `a deadline is moved by days and rolled anew`() throws {
    let calendar = try Fixtures.nationalSet().calendar()
    let first = try #require(CivilDate("2026-02-28"))
    let due = try #require(Deadline(from: first, length: 14, unit: .calendarDays, calendar: calendar))
    let later = try #require(due.later(days: 1, rolls: true, calendar: calendar))
    #expect(later.strictDue.description == "2026-03-15" && later.lawfulDue.description == "2026-03-16")
  }
}
