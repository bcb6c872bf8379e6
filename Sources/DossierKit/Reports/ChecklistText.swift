internal import DossierChecklist
internal import DossierCore

/// A checklist's report as lines: each item with its mark, its evidence, the codes of its findings.
struct ChecklistText {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  func text(of report: ChecklistReport) -> String {
    let heading = "\(report.name.text(in: language))  \(report.settledCount)/\(report.items.count)\n"
    return heading + report.items.map(text).joined()
  }

  private func text(of item: ItemReport) -> String {
    var output = "  \(mark(of: item.state)) \(item.number) \(item.title.text(in: language))"
    let codes = item.codes
    if !codes.isEmpty { output += "  \(codes.joined(separator: " "))" }
    let evidence = item.evidence.map { DocumentLabel($0).text }.joined(separator: "；")
    if !evidence.isEmpty { output += "  ［\(evidence)］" }
    if let reason = item.reason { output += "  \(reason)" }
    return output + "\n"
  }

  private func mark(of state: ItemReport.State) -> String {
    switch state {
    case .satisfied: "✓"
    case .pending: "○"
    case .deficient: "✗"
    case .notApplicable: "－"
    }
  }
}

extension ItemReport {
  /// The codes of the findings, each once.
  fileprivate var codes: [String] {
    var seen: Set<String> = []
    return findings.map(\.code.rawValue).filter { seen.insert($0).inserted }
  }
}
