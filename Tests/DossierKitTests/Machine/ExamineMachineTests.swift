import DossierCore
import Testing

@testable import DossierKit

@Suite struct ExamineMachineTests {
  @Test func `versions are found in what programs say`() {
    #expect(ExamineMachine.versionNumber(in: "LibreOffice 7.4.7.2 40(Build:2)\n") == "7.4.7.2")
    #expect(ExamineMachine.versionNumber(in: "pdftoppm version 22.12.0\nCopyright 2005") == "22.12.0")
    #expect(ExamineMachine.versionNumber(in: "what?") == nil)
  }

  @Test func `a font has names in several languages`() {
    #expect(
      FontExamination.families(in: "FangSong_GB2312,仿宋_GB2312\nNoto Sans\n") == [
        "FangSong_GB2312", "仿宋_GB2312", "Noto Sans",
      ])
  }

  @Test func `the standard set is whole, and libraries tell their versions`() throws {
    let findings = ExamineMachine(templates: Repository.templates).run()
    let set = try #require(findings.first { $0.title.chinese.contains("国家通用") })
    #expect(set.isThere)
    let libraries = findings.filter { ["libxml2", "libzip"].contains($0.title.english) }
    #expect(libraries.count == 2)
    for library in libraries { #expect(library.detail.english.contains(".")) }
    #expect(findings.allSatisfy { $0.isThere || $0.hint != nil })
  }

  @Test func `without template sets something needed is missing`() throws {
    let finding = try #require(ExamineMachine(templates: nil).run().first { $0.isNeeded && !$0.isThere })
    #expect(finding.hint != nil)
  }
}
