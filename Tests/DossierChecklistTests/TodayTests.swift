import DossierChecklist
import DossierCore
import Testing

/// Clauses fall due by the day that is given, never by the clock of the machine.
@Suite struct TodayTests {
  @Test(arguments: [
    ("2026-08-06", []), ("2026-08-07", []), ("2026-08-08", ["F-7 文书[6].条款[3]"]),
  ])
  func `a clause is overdue from the day after its limit`(today: String, expected: [String]) throws {
    var specimen = try Specimen(Defect.water)
    specimen.set("息访协议.条款[3].履行", [])
    #expect(try specimen.lines(today: .day(today)) == expected)
  }

  @Test(arguments: [("2027-02-10", []), ("2027-02-11", ["F-7.1 文书[6].条款[5].下次日期"])])
  func `a continuing clause is overdue from the day after its next date`(today: String, expected: [String])
    throws
  {
    #expect(try Specimen(Defect.water).lines(today: .day(today)) == expected)
  }

  @Test func `a performance on the next date settles it`() throws {
    var specimen = try Specimen(Defect.water)
    specimen.append("息访协议.条款[5].履行", ["日期": "2027-02-10", "内容": "第三次检测合格"])
    #expect(try specimen.lines(today: .day("2027-02-11")) == [])
  }

  @Test func `a continuing clause that has run out needs no next date`() throws {
    var specimen = try Specimen(Defect.water)
    specimen.remove("息访协议.条款[5].下次日期")
    #expect(try specimen.lines(today: .day("2029-08-06")) == ["F-3.1 文书[6].条款[5]"])
    #expect(try specimen.lines(today: .day("2029-08-07")) == [])
  }

  @Test func `two payments make up the sum together, however it is written`() throws {
    var specimen = try Specimen(Defect.water)
    specimen.set("息访协议.条款[2].履行", [["日期": "2026-07-20", "金额": 6000], ["日期": "2026-07-24", "金额": "480元"]])
    #expect(try specimen.lines() == [])
    specimen.set("息访协议.条款[2].履行[1].金额", 479.5)
    #expect(try specimen.lines() == ["F-7.2 文书[6].条款[2].履行"])
    #expect(try specimen.lines(today: .day("2026-07-24")) == [])
  }
}
