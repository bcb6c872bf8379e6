public import DossierCore

/// Holds the facts of a case against checklists.
///
/// Judging reports and never throws: a condition that cannot be evaluated is a finding too.
public struct ChecklistJudge: Sendable {
  let facts: Value
  let documents: CaseDocuments
  let locate: @Sendable (FieldPath) -> Location

  /// - Parameters:
  ///   - facts: what templates see of the case, with `文书` as its list of documents.
  ///   - today: the day against which "overdue" and "current" are judged.
  ///   - locate: the place of a field as the user can see it.
  public init(facts: Value, today: CivilDate, locate: @escaping @Sendable (FieldPath) -> Location) {
    var record = facts.record ?? Record()
    record["今天"] = .text(today.description)
    self.facts = .record(record)
    documents = CaseDocuments(self.facts)
    self.locate = locate
  }

  public func report(on checklist: Checklist) -> ChecklistReport {
    var known = KnownDefinitions()
    return report(on: checklist, &known)
  }

  /// The reports on several lists, in their order; what more than one of them defines is worked out once.
  public func reports(on checklists: [Checklist]) -> [ChecklistReport] {
    var known = KnownDefinitions()
    return checklists.map { report(on: $0, &known) }
  }

  private func report(on checklist: Checklist, _ known: inout KnownDefinitions) -> ChecklistReport {
    var run = ChecklistRun(self, checklist, known)
    // Else the run would write to a copy.
    known = [:]
    defer { known = run.known }
    return run.report()
  }
}
