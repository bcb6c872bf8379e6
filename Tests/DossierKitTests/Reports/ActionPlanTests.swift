import DossierCore
import Testing

@testable import DossierKit

@Suite struct ActionPlanTests {
  private let documents: [DocumentLabel?] = [
    DocumentLabel(kind: "受理登记表", number: "青信访登〔2026〕1号", date: "2026-03-02"), nil,
    DocumentLabel(kind: "查办报告", number: nil, date: "2026-03-11"),
  ]

  private func finding(
    _ code: DiagnosticCode, _ field: FieldPath?, _ hint: String, _ severity: Diagnostic.Severity = .error,
    basis: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      code, severity, Wording("\(code)的话", "what \(code) says"),
      at: Location(file: "案件.yaml", line: 7, field: field), basis: basis.map { Wording($0, $0) },
      hints: hint.isEmpty ? [] : [Wording(hint, hint)])
  }

  private func plan(_ findings: Diagnostic...) -> ActionPlan {
    var report = PathReport(path: "案件", status: .findings, diagnostics: findings)
    report.documents = documents
    return ActionPlan(report)
  }

  private func text(_ findings: Diagnostic...) -> [String] {
    var report = PathReport(path: "案件", status: .findings, diagnostics: findings)
    report.documents = documents
    return ActionPlanText(DiagnosticText(language: .chinese)).text(of: ActionPlan(report))
      .split(separator: "\n").map(String.init)
  }

  @Test func `the case comes first, then what is missing, then the documents in their order`() {
    let plan = plan(
      finding("A-1", "文书[2].签署", "补签"), finding("A-2", "文书[1]", "补填"), finding("A-3", "文书[0].日期", "补填"),
      finding("A-4", "文书", "在「文书」下加「文种：回访记录」"), finding("A-5", "诉求清单[0]", "补填"),
      finding("A-6", nil, "重新组卷"))
    #expect(
      plan.groups.map(\.subject.title.chinese) == [
        "案件", "缺：回访记录", "受理登记表 青信访登〔2026〕1号 2026年3月2日", "文书第2项", "查办报告 2026年3月11日",
      ])
    #expect(plan.groups.first?.actions.flatMap(\.codes) == ["A-5", "A-6"])
  }

  @Test func `a place beyond the documents is called by its number`() {
    #expect(plan(finding("A-1", "文书[99]", "补填")).groups.map(\.subject.title.chinese) == ["文书第100项"])
  }

  @Test func `what two lists ask at one place is one action with both codes and both rules`() throws {
    let plan = plan(
      finding("A-1", "文书[0].日期", "补填", .warning, basis: "甲"),
      finding("B-1", "文书[0].日期", "补填；没有就证明不了", basis: "乙"))
    let action = try #require(plan.groups.first?.actions.first)
    #expect(plan.groups.flatMap(\.actions).count == 1)
    #expect(action.codes == ["A-1", "B-1"] && action.severity == .error)
    #expect(action.hints.map(\.chinese) == ["补填；没有就证明不了"])
    #expect(action.bases.map(\.chinese) == ["甲", "乙"] && action.messages.count == 2)
  }

  @Test func `another place or another hint is another action`() {
    let plan = plan(
      finding("A-1", "文书[0].日期", "补填"), finding("B-1", "文书[0].文号", "补填"),
      finding("C-1", "文书[0].日期", "补填「日期」"), finding("D-1", "文书[0].日期", ""),
      finding("E-1", "文书[0].日期", ""))
    #expect(plan.groups.flatMap(\.actions).count == 5)
  }

  @Test func `errors come before warnings, notes by themselves`() {
    let plan = plan(
      finding("A-1", "文书[0]", "甲", .note), finding("A-2", "文书[0]", "乙", .warning),
      finding("A-3", "文书[0]", "丙"))
    #expect(plan.groups.flatMap(\.actions).flatMap(\.codes) == ["A-3", "A-2"])
    #expect(plan.remarks.flatMap(\.codes) == ["A-1"])
  }

  @Test func `a line says what to do, the lines below what is wrong and by which rule`() {
    #expect(
      text(finding("A-1", "文书[2].签署", "补签", .warning, basis: "签署 1"), finding("B-2", nil, "", .note)) == [
        "下一步", "  查办报告 2026年3月11日", "    警告  A-1  补签  （案件.yaml:7）", "      问题  A-1的话  ［文书第3项·签署］",
        "      依据  签署 1", "供参考", "    提示  B-2  B-2的话  （案件.yaml:7）",
      ])
  }

  @Test func `nothing found gives no lines`() {
    #expect(text() == [])
  }
}
