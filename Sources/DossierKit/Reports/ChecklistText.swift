internal import DossierChecklist
internal import DossierCore

/// Checklists' reports as lines: each item with its mark, its evidence, the codes of its findings.
struct ChecklistText {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  func text(of reports: [ChecklistReport]) -> String {
    var lines = Lines()
    for report in reports {
      lines.append("\(report.name.text(in: language))  \(report.settledCount)/\(report.items.count)\n")
      for item in report.items { write(item, to: &lines) }
    }
    return lines.text
  }

  private func write(_ item: ItemReport, to lines: inout Lines) {
    lines.append(mark(of: item.state))
    lines.append(String(item.number))
    lines.append(" ")
    lines.append(item.title.text(in: language))
    for (index, code) in item.codes.enumerated() {
      lines.append(index == 0 ? "  " : " ")
      lines.append(code)
    }
    for (index, evidence) in item.evidence.enumerated() {
      lines.append(index == 0 ? "  ［" : "；")
      lines.append(lines.label(of: evidence))
    }
    if !item.evidence.isEmpty { lines.append("］") }
    if let reason = item.reason {
      lines.append("  ")
      lines.append(reason)
    }
    lines.append("\n")
  }

  private func mark(of state: ItemReport.State) -> String {
    switch state {
    case .satisfied: "  ✓ "
    case .pending: "  ○ "
    case .deficient: "  ✗ "
    case .notApplicable: "  － "
    }
  }
}

/// Lines that are being written. Thousands of reports are printed at a time, and bytes are put together faster than texts.
private struct Lines {
  private var bytes: [UInt8] = []
  /// How documents are called, which stand for many items each.
  private var labels: [(evidence: Evidence, text: String)] = []

  init() {
    bytes.reserveCapacity(4096)
    labels.reserveCapacity(8)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func append(_ piece: String) { bytes.append(contentsOf: piece.utf8) }

  mutating func label(of evidence: Evidence) -> String {
    if let known = labels.first(where: { $0.evidence.place == evidence.place }) { return known.text }
    let text = DocumentLabel(evidence).text
    labels.append((evidence, text))
    return text
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
