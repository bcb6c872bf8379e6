public import DossierCore

extension ChecklistReport {
  /// The same report with its findings said in another way.
  public func mappingFindings(_ transform: (Diagnostic) -> Diagnostic) -> ChecklistReport {
    ChecklistReport(
      name: name,
      items: items.map { item in
        ItemReport(
          number: item.number, title: item.title, state: item.state, evidence: item.evidence,
          findings: item.findings.map(transform), reason: item.reason)
      })
  }
}
