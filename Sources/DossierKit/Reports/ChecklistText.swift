internal import DossierChecklist
internal import DossierCore

/// A checklist's report as lines: each item with its mark, its evidence, the codes of its findings.
struct ChecklistText {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  func text(of report: ChecklistReport) -> String {
    var output = "\(report.name.text(in: language))  \(report.settledCount)/\(report.items.count)\n"
    for item in report.items { write(item, to: &output) }
    return output
  }

  private func write(_ item: ItemReport, to output: inout String) {
    output += "  " + mark(of: item.state) + " " + String(item.number) + " " + item.title.text(in: language)
    for (index, code) in item.codes.enumerated() { output += (index == 0 ? "  " : " ") + code }
    for (index, evidence) in item.evidence.enumerated() {
      output += (index == 0 ? "  ［" : "；") + DocumentLabel(evidence).text
    }
    if !item.evidence.isEmpty { output += "］" }
    if let reason = item.reason { output += "  " + reason }
    output += "\n"
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
    guard !findings.isEmpty else { return [] }
    var seen: Set<String> = []
    return findings.map(\.code.rawValue).filter { seen.insert($0).inserted }
  }
}
