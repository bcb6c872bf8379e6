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
    var run = ChecklistRun(self, checklist)
    return run.report()
  }
}
