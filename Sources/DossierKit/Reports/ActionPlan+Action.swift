internal import DossierCore

extension ActionPlan {
  /// One thing to do, for one or more findings.
  struct Action {
    private(set) var codes: [DiagnosticCode]
    private(set) var severity: Diagnostic.Severity
    private(set) var messages: [Wording]
    private(set) var bases: [Wording]
    private(set) var hints: [Wording]
    let location: Location

    init(_ finding: Diagnostic) {
      codes = [finding.code]
      severity = finding.severity
      messages = [finding.message]
      bases = finding.basis.map { [$0] } ?? []
      hints = finding.hints
      location = finding.location
    }

    /// Whether what mends the one mends the other; both are at the same place.
    func isMended(as finding: Diagnostic) -> Bool {
      guard let known = hints.first?.chinese, let new = finding.hints.first?.chinese else { return false }
      return known == new || known.hasPrefix(new + "；") || new.hasPrefix(known + "；")
    }

    mutating func take(_ finding: Diagnostic) {
      if !codes.contains(finding.code) { codes.append(finding.code) }
      if !messages.contains(finding.message) { messages.append(finding.message) }
      if let basis = finding.basis, !bases.contains(basis) { bases.append(basis) }
      if finding.severity == .error { severity = .error }
      // The longer hint says what the shorter says, and more.
      let isLonger = (finding.hints.first?.chinese.count ?? 0) > (hints.first?.chinese.count ?? 0)
      if isLonger { hints = finding.hints }
    }
  }
}
