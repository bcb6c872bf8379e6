import DossierChecklist
import DossierCore
import Testing

@Suite struct DefectTests {
  static let defects = Defect.ofItems1To3 + Defect.ofItems4To6 + Defect.ofQuality

  @Test(arguments: defects)
  func `a defect brought into a complete case is found, and nothing else`(defect: Defect) throws {
    let specimen = try defect.specimen()
    #expect(try specimen.lines() == defect.lines(in: specimen))
  }

  @Test(arguments: defects)
  func `a finding says what is wrong, in Chinese and in English`(defect: Defect) throws {
    let found = try defect.specimen().findings()
    let finding = try #require(found.first { $0.code.rawValue == defect.code })
    #expect(finding.message == Wording(defect.chinese, defect.english))
    #expect(finding.severity == defect.severity)
    #expect(finding.basis != nil)
    #expect(
      finding.hints.allSatisfy { !$0.chinese.isEmpty && !$0.english.contains("{{") } && !finding.hints.isEmpty
    )
  }

  @Test func `every code of both lists has its defect`() throws {
    let codes = try Lists.all().flatMap(\.items).flatMap(\.tests).map(\.code.rawValue)
    #expect(codes.sorted() == Self.defects.map(\.code).sorted())
  }
}
