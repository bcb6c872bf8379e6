import DossierChecklist
import DossierCore
import Foundation
import Testing

@testable import DossierKit

/// What a case that names a profile is held to when it is checked.
@Suite struct DemandTests {
  /// A copy of a sample that names profiles.
  private func copy(_ sample: String, profiles: String) throws -> SupportScratch {
    let scratch = SupportScratch()
    let source = "\(Repository.path)/Samples/\(sample)"
    try FileManager.default.copyItem(atPath: "\(source)/材料", toPath: "\(scratch.path)/材料")
    var text = try String(contentsOfFile: "\(source)/案件.yaml", encoding: .utf8)
    text = text.replacing("模板集: 国家通用\n", with: "模板集: 国家通用\n办理规范: \(profiles)\n")
    try text.write(toFile: "\(scratch.path)/案件.yaml", atomically: true, encoding: .utf8)
    return scratch
  }

  @Test func `a profile's documents are demanded, with its source`() throws {
    let scratch = try copy(CaseFacts.lamp, profiles: "[沥海街道2020]")
    let report = CheckCase(try Repository.workspace()).run(scratch.path)
    let demands = report.diagnostics.filter { $0.code == "D183" }
    #expect(demands.map(\.message.chinese) == ["办理规范「沥海街道2020」要求有首次联系记录或者现场核实记录，案件里没有"])
    #expect(demands.map(\.basis?.chinese) == ["沥工委〔2020〕38号"])
    #expect(demands.allSatisfy { $0.severity == .warning && $0.location.line != nil })
  }

  @Test func `a profile's checklists are run`() throws {
    let scratch = try copy(CaseFacts.lamp, profiles: "[沥海街道2020]")
    let report = CheckCase(try Repository.workspace()).run(scratch.path)
    #expect(report.checklists.map(\.name.chinese).last == "预警建议")
  }

  @Test func `a profile that is not there is said where the case names it`() throws {
    let scratch = try copy(CaseFacts.lamp, profiles: "[沥海街道2022]")
    let report = CheckCase(try Repository.workspace()).run(scratch.path)
    let fault = try #require(report.diagnostics.first { $0.code == "C158" })
    #expect(fault.hints.first?.chinese == "是不是「沥海街道2020」？")
    #expect(fault.location.line == 5 && fault.location.field == "办理规范[0]")
    #expect(report.status == .failed)
  }

  @Test func `deadlines count by the case's profiles and by those that were asked for`() throws {
    let scratch = try copy(CaseFacts.lamp, profiles: "[简易办理2016]")
    var work = ReadDeadlines(try Repository.workspace())
    work.profiles = ["接待计划", "简易办理2016"]
    let clocks = try #require(work.run(scratch.path).clocks)
    #expect(clocks.filter(\.isOwnTarget).map(\.id) == ["L10a", "L10b", "L10c", "JD-1", "JD-2"])
    #expect(clocks.filter(\.isOwnTarget).allSatisfy { $0.state == .met })
  }
}
