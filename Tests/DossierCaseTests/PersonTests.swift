import DossierCase
import DossierCore
import Testing

/// What a person's entry says twice agrees.
@Suite struct PersonTests {
  private func codes(_ person: String) throws -> [String] {
    let text = """
      信访人:
        姓名: 周明远
        住址: 青禾县云溪镇
      \(person.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))
      """
    let result = CaseReader.read(text: text, file: "案件.yaml", folder: nil, set: try Fixtures.nationalSet())
    return result.diagnostics.filter { $0.code.rawValue.hasPrefix("M") }.map {
      "\($0.code) \($0.location.line ?? 0) \($0.severity)"
    }
  }

  @Test func `date of birth and sex agree with the identity number`() throws {
    #expect(try codes("证件号码: \"990101195804031026\"\n出生日期: 1958-04-03\n性别: 女") == [])
    #expect(
      try codes("证件号码: \"990101195804031026\"\n出生日期: 1985-04-03\n性别: 男") == [
        "M101 5 warning", "M102 6 warning",
      ])
  }

  @Test func `a number that is wrong itself, or of another paper, says nothing of the person`() throws {
    #expect(try codes("证件号码: \"990101195804031027\"\n出生日期: 1985-04-03") == [])
    #expect(try codes("证件类型: 护照\n证件号码: \"990101195804031026\"\n出生日期: 1985-04-03") == [])
  }

  @Test(arguments: [
    "12055530016", "0990-8001234", "(0990)8001234", "8001234", "400-800-1234", "12345", "+86 120 5553 0016",
    "12055530016、0990-8001234", "0990-8001234转8012", "12055530016（本人）", "0990 8001234（座机）",
  ])
  func `telephone numbers as people write them`(phone: String) throws {
    #expect(try codes("电话: \"\(phone)\"") == [])
  }

  @Test(arguments: ["1205553001", "120555300166", "无", "12O55530016", "0990-800", "12"])
  func `what nobody could dial is warned of, without being shown`(phone: String) throws {
    #expect(try codes("电话: \"\(phone)\"") == ["M103 4 warning"])
  }
}
