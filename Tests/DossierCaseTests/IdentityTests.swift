import DossierCase
import DossierCore
import Testing

@Suite struct IdentityTests {
  @Test(arguments: [
    "11010519491231002X", "440524188001010014", "990101195804031026", "990101199010011013",
    "99010119860229004X",
    "11010519491231002x",
  ]) func `a right check character is right`(text: String) throws {
    #expect(try #require(ResidentIdentityNumber(text)).hasValidCheck)
  }

  @Test func `form, date, sex and check are judged apart`() throws {
    let woman = try #require(ResidentIdentityNumber("990101195804031026"))
    #expect(woman.birthDate == CivilDate(year: 1958, month: 4, day: 3))
    #expect(woman.sex == .female && woman.division == "990101")
    let noSuchDay = try #require(ResidentIdentityNumber("99010119860229004X"))
    #expect(noSuchDay.birthDate == nil && noSuchDay.hasValidCheck)
    let miscopied = try #require(ResidentIdentityNumber("990101199010011014"))
    #expect(!miscopied.hasValidCheck && miscopied.birthDate != nil && miscopied.sex == .male)
    for text in ["", "990101901001101", "99010119901001101A", "９90101199010011013", "9901011990100110133"] {
      #expect(ResidentIdentityNumber(text) == nil)
    }
  }

  @Test func `a credit code is judged by its own alphabet and check`() throws {
    #expect(try #require(CreditCode("91350100M000100Y43")).hasValidCheck)
    #expect(try #require(CreditCode("91990101MA00000X1W")).hasValidCheck)
    #expect(!(try #require(CreditCode("91990101MA00000X1X")).hasValidCheck))
    #expect(CreditCode("91990101MA00000X1W")?.division == "990101")
    for text in ["", "91990101MA00000X1", "91990101MI00000X1W", "91990101MA00000X1Ｗ"] {
      #expect(CreditCode(text) == nil)
    }
  }

  /// Numbers by a small generator that always yields the same.
  private static func digits(_ count: Int, seed: inout UInt64) -> String {
    String(
      (0..<count).map { _ in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Character(String(Int(seed >> 33) % 10))
      })
  }

  @Test(.enabled(if: Python.has("stdnum"), "needs Python's python-stdnum"))
  func `the check characters agree with python-stdnum`() throws {
    var seed: UInt64 = 20_260_305
    let numbers = (0..<500).map { _ in Self.digits(18, seed: &seed) }
    let script = """
      import sys
      from stdnum.cn import ric, uscc
      for line in sys.stdin.read().split():
          print(line, ric.calc_check_digit(line), uscc.calc_check_digit(line))
      """
    let lines = try Python.run(script, input: numbers.joined(separator: "\n")).split(separator: "\n")
    #expect(lines.count == numbers.count)
    for line in lines {
      let parts = line.split(separator: " ").map(String.init)
      #expect(ResidentIdentityNumber(parts[0]).map { String($0.expectedCheck) } == parts[1])
      #expect(CreditCode(parts[0]).map { String($0.expectedCheck) } == parts[2])
    }
  }
}
