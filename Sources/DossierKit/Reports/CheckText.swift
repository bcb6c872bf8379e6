internal import DossierCore

/// The report on a checked path as lines: what to do next, by document; then the lists; last a line that sums up.
public struct CheckText: Sendable {
  private let diagnostics: DiagnosticText
  private let isBrief: Bool

  /// - Parameter isBrief: leaves out the lists.
  public init(_ diagnostics: DiagnosticText, isBrief: Bool = false) {
    self.diagnostics = diagnostics
    self.isBrief = isBrief
  }

  public func text(of report: PathReport) -> String {
    let body = body(of: report)
    let heading = body.isEmpty ? "" : report.path + "\n"
    return heading + body + "\(report.path)\(diagnostics.word("：", ": "))\(conclusion(of: report))\n"
  }

  /// The same without the path, for a file that goes with the case.
  func record(of report: PathReport) -> String {
    body(of: report) + conclusion(of: report) + "\n"
  }

  private func body(of report: PathReport) -> String {
    let lists = isBrief ? "" : ChecklistText(diagnostics.language).text(of: report.checklists)
    return ActionPlanText(diagnostics).text(of: ActionPlan(report)) + lists
  }

  private func conclusion(of report: PathReport) -> String {
    CheckConclusion(report).wording.text(in: diagnostics.language)
  }
}
