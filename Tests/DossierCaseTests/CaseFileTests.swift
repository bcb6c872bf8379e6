import DossierCase
import DossierCore
import Testing

@Suite struct CaseFileTests {
  @Test func `the smallest case is read without a finding`() throws {
    let (found, diagnostics) = Samples.read(Samples.small)
    #expect(diagnostics.map(\.line) == [])
    let file = try #require(found)
    #expect(file.matter.channel == .visit)
    #expect(file.matter.receivedOn == CivilDate(year: 2026, month: 3, day: 2))
    #expect(file.petitioner.phone == "12012345678")
    #expect(file.facts["信访人"]["电话"] == "12012345678")
    #expect(file.facts["人数"] == 1)
    #expect(file.source.position(of: "案件.编号") == SourcePosition(line: 3, column: 7))
  }
}
