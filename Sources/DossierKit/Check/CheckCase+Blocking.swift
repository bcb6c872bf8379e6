internal import DossierCase
internal import DossierChecklist
internal import DossierCore

extension CheckCase {
  /// The lists that were asked for; else those of the case and, whatever the case names, those that can keep it from being
  /// assembled.
  func lists(for opened: OpenCase) throws(DossierError) -> [Checklist] {
    let names = checklists.isEmpty ? opened.file.checklists : checklists
    let lists = try ChecklistStore.checklists(
      of: opened.set, and: opened.profiles, named: names, in: workspace.library)
    guard checklists.isEmpty, !names.isEmpty else { return lists }
    let known = Set(lists.map(\.name))
    return lists + (try blockingLists(of: opened)).filter { !known.contains($0.name) }
  }

  private func blockingLists(of opened: OpenCase) throws(DossierError) -> [Checklist] {
    try ChecklistStore.checklists(of: opened.set, and: opened.profiles, named: [], in: workspace.library)
      .filter(\.isBlocking)
  }

  /// What keeps the case from being assembled unless it is waived: findings of tests that block.
  func blockingFindings(of opened: OpenCase) throws(DossierError) -> [Diagnostic] {
    let lists = try blockingLists(of: opened)
    let judge = judge(of: opened, facts: try facts(of: opened, for: lists))
    return lists.flatMap { list in
      judge.report(on: list).findings.filter { list.blockingCodes.contains($0.code) }
    }
  }

  /// What would keep the dossier from being assembled, as warnings for who writes single documents.
  func warnings(of opened: OpenCase) throws(DossierError) -> [Diagnostic] {
    try blockingFindings(of: opened).map { finding in
      var warning = finding
      warning.severity = .warning
      return warning
    }
  }

  /// Every code that some finding of the case could have.
  func knownCodes(of opened: OpenCase) -> Set<String> {
    let lists = ChecklistStore.all(of: opened.set, in: workspace.library).lists
    let listed = lists.flatMap(\.items).flatMap(\.tests).map(\.code.rawValue)
    return Set(listed + CodePage.builtIn.map(\.code.rawValue))
  }
}
