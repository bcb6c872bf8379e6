public import DossierCore
internal import DossierTemplate

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
    reports(on: [checklist])[0]
  }

  /// The reports on several lists, in their order; what lists that were read together ask in the same way is worked out
  /// once.
  public func reports(on checklists: [Checklist]) -> [ChecklistReport] {
    var reports: [ChecklistReport] = []
    var memory = PartMemory()
    for (index, checklist) in checklists.enumerated() {
      if index > 0, checklist.parts !== checklists[index - 1].parts { memory = PartMemory() }
      var run = ChecklistRun(self, checklist, remembering: memory)
      // Else the run would write to a copy.
      memory = PartMemory()
      reports.append(run.report())
      memory = run.scope.memory
    }
    return reports
  }
}
