import DossierChecklist
import DossierCore
import Foundation
import Testing

@testable import DossierKit

@Suite struct CheckTextTests {
  private func report(_ sample: String, _ lists: String...) throws -> PathReport {
    var workspace = try Repository.workspace()
    workspace = Workspace(templates: workspace.templates, today: try #require(CivilDate("2026-11-21")))
    var work = CheckCase(workspace)
    work.checklists = lists
    var report = work.run("\(Repository.path)/Samples/\(sample)")
    // Where the repository stands is no part of what is pinned.
    report = report.called("案件")
    return report
  }

  private func lines(_ report: PathReport, brief: Bool = false, _ language: Language = .chinese) -> [String] {
    CheckText(DiagnosticText(language: language), isBrief: brief).text(of: report)
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  @Test func `a case without objections ends with a short line, and is that line where it shall be brief`()
    throws
  {
    let report = try report("楼道灯维修")
    #expect(lines(report, brief: true) == ["案件：六有 6/6　没有问题"])
    #expect(lines(report).last == "案件：六有 6/6　没有问题" && lines(report).first == "案件")
    #expect(lines(report, brief: true, .english) == ["案件: the six haves 6/6, nothing to object"])
  }

  @Test func `a faulty case ends with what was counted`() throws {
    let report = try report("道路噪音缺件")
    let found = report.allDiagnostics
    let six = try #require(report.checklists.first { $0.name.chinese == "六有" })
    let law = try #require(report.checklists.first { $0.name.chinese == "法定要件" })
    let errors = { (list: [Diagnostic]) in list.count { $0.severity == .error } }
    let others = errors(found) - errors(six.findings) - errors(law.findings)
    #expect(errors(six.findings) > 0 && others > 0)
    #expect(
      lines(report).last
        == "案件：六有 \(six.settledCount)/6　法定要件 \(errors(law.findings)) 项错误　其他 \(others) 项错误"
        + "　警告 \(found.count { $0.severity == .warning }) 条")
  }

  @Test func `every finding stands once in what is to do, with its sentence and its rule`() throws {
    let report = try report("道路噪音缺件")
    let text = lines(report, brief: true)
    for finding in report.allDiagnostics {
      let heads = text.filter { line in
        line.hasPrefix("    ") && line.split(separator: " ").contains { $0 == finding.code.rawValue }
          && !line.hasPrefix("      ")
      }
      #expect(!heads.isEmpty, "\(finding.code)")
      #expect(text.contains { $0.contains(finding.message.chinese) }, "\(finding.code)")
      #expect(text.contains { $0.hasPrefix("      依据  \(finding.basis?.chinese ?? "-")") }, "\(finding.code)")
    }
    let actions = text.filter { $0.hasPrefix("    ") && !$0.hasPrefix("      ") }
    #expect(actions.count < report.allDiagnostics.count)
  }

  @Test func `the lists below name codes, not sentences`() throws {
    let text = lines(try report("道路噪音缺件"))
    let start = try #require(text.firstIndex { $0.hasPrefix("六有  ") })
    #expect(text.firstIndex(of: "下一步") == 1)
    #expect(text[start...].contains { $0.hasPrefix("  ✗ 5 ") && $0.contains("  H-5.4 H-5.8  ［处理意见书") })
    #expect(!text[start...].contains { $0.contains("  依据  ") || $0.contains("缺回访记录") })
  }

  @Test func `where the six haves were not asked, the first list stands in the last line`() throws {
    #expect(lines(try report("楼道灯维修", "一致性"), brief: true) == ["案件：一致性 6/6　没有问题"])
    let last = try #require(lines(try report("道路噪音缺件", "法定要件"), brief: true).last)
    #expect(last == "案件：法定要件 15/16　法定要件 0 项错误　警告 1 条")
  }
}

extension PathReport {
  /// The same under another path.
  fileprivate func called(_ path: String) -> PathReport {
    var report = PathReport(path: path, status: status, diagnostics: diagnostics)
    report.checklists = checklists
    report.documents = documents
    return report
  }
}
