public import DossierChecklist
internal import DossierCore

/// A checklist's report as lines: each item with its mark, its evidence, its findings.
public struct ChecklistText: Sendable {
  private let language: Language
  private let diagnostics: DiagnosticText

  private let deficientOnly: Bool

  /// - Parameter deficientOnly: leaves out the items to which there is nothing to object.
  public init(_ diagnostics: DiagnosticText, deficientOnly: Bool = false) {
    self.deficientOnly = deficientOnly
    language = diagnostics.language
    self.diagnostics = diagnostics
  }

  public func text(of report: ChecklistReport) -> String {
    let heading = "\(report.name.text(in: language))  \(report.settledCount)/\(report.items.count)\n"
    return heading + report.items.filter { !deficientOnly || $0.state == .deficient }.map(text).joined()
  }

  private func text(of item: ItemReport) -> String {
    var output = "  \(mark(of: item.state)) \(item.number) \(item.title.text(in: language))"
    let evidence = item.evidence.map(text).joined(separator: "；")
    if !evidence.isEmpty { output += "  ［\(evidence)］" }
    if let reason = item.reason { output += "  \(reason)" }
    output += "\n"
    for finding in item.findings { output += diagnostics.text(of: finding, indent: "      ") }
    return output
  }

  private func mark(of state: ItemReport.State) -> String {
    switch state {
    case .satisfied: "✓"
    case .deficient: "✗"
    case .notApplicable: "－"
    }
  }

  private func text(of evidence: Evidence) -> String {
    ([evidence.kind, evidence.number, evidence.date.flatMap { CivilDate($0)?.chinese }].compactMap { $0 })
      .joined(separator: " ")
  }
}
