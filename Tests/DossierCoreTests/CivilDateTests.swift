import DossierCore
import Testing

@Suite struct CivilDateTests {
  @Test(arguments: ["2026-03-05", "2026-3-5", "2026/3/5", "2026.3.5", "20260305", "2026年3月5日", "2026年03月05日"])
  func `every way of writing a day is read`(text: String) {
    #expect(CivilDate(text)?.description == "2026-03-05")
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "26-3-5", "2026-3", "三月五日", "", "2026-3-5-6"])
  func `what is no day is refused`(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test func `documents write no leading zeros and catalogues eight digits`() throws {
    let date = try #require(CivilDate(year: 2026, month: 3, day: 5))
    #expect(date.chinese == "2026年3月5日")
    #expect(date.catalogue == "20260305")
  }

  @Test func `counting days crosses months, leap days and years`() throws {
    let date = try #require(CivilDate("2024-02-28"))
    #expect(date.adding(days: 1)?.description == "2024-02-29")
    #expect(date.adding(days: 2)?.description == "2024-03-01")
    #expect(date.adding(days: 366)?.description == "2025-02-28")
    #expect(date.adding(days: Int.max) == nil)
    #expect(CivilDate("0001-01-01")?.adding(days: -1) == nil)
    #expect(CivilDate("9999-12-31")?.adding(days: 1) == nil)
  }

  @Test func `every day number of the calendar leads back to its day`() throws {
    var date = try #require(CivilDate("1899-12-31"))
    for _ in 0..<80_000 {
      let next = try #require(date.adding(days: 1))
      #expect(next > date && date.days(until: next) == 1)
      date = next
    }
    #expect(date.year == 2119)
  }

  @Test func `weekdays are those of the calendar on the wall`() {
    #expect(CivilDate("2026-11-21")?.weekday == .saturday)
    #expect(CivilDate("1970-01-01")?.weekday == .thursday)
    #expect(CivilDate("1900-01-01")?.weekday == .monday)
  }

  @Test(arguments: ["2026-03-05 15:40", "2026-03-05T15:40", "2026年3月5日15时40分", "2026-03-05 15:40:00"])
  func `every way of writing a moment is read`(text: String) {
    #expect(CivilMoment(text)?.description == "2026-03-05 15:40")
    #expect(CivilMoment(text)?.chinese == "2026年3月5日15时40分")
  }

  @Test(arguments: ["2026-03-05", "2026-03-05 24:00", "2026-03-05 12:60", "2026-02-30 10:00", "15:40"])
  func `a moment without its time or with an impossible one is refused`(text: String) {
    #expect(CivilMoment(text) == nil)
  }
}
