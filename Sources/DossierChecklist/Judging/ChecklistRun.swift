internal import DossierCore
internal import DossierTemplate

/// The judging of one case by one checklist.
struct ChecklistRun {
  let facts: Value
  let documents: CaseDocuments
  let locate: @Sendable (FieldPath) -> Location
  let checklist: Checklist
  /// Knows the facts, and what parts of expressions came to so far.
  var scope: Scope
  /// The texts of each group that was asked for, by document.
  var texts: [(group: TextGroup, found: [(document: Int, units: [ClauseUnit])])] = []
  /// Whether the item being judged lacks something that is not due yet.
  var hasEarlyFinding = false

  init(_ judge: ChecklistJudge, _ checklist: Checklist, remembering memory: PartMemory) {
    facts = judge.facts
    documents = judge.documents
    locate = judge.locate
    self.checklist = checklist
    scope = Scope(root: judge.facts, filters: .checklists)
    scope.namesMissing = false
    scope.memory = memory
  }
}

// MARK: - Items

extension ChecklistRun {
  fileprivate enum Applicability {
    case applies
    case notApplicable(String)
    /// Declared not applicable where that is not allowed, or without a reason.
    case refused(Diagnostic)
  }

  /// An entry below `不适用` that names this checklist.
  private struct Declaration {
    let number: Int?
    let path: FieldPath
  }

  mutating func report() -> ChecklistReport {
    let declarations = declarations()
    var applicabilities: [Applicability] = []
    applicabilities.reserveCapacity(checklist.items.count)
    var settled: [Value] = []
    for item in checklist.items {
      let applicability = applicability(of: item, declarations)
      if case .notApplicable = applicability { settled.append(.integer(item.number)) }
      applicabilities.append(applicability)
    }
    scope.define(Checklist.settledItems, .list(settled))
    var items: [ItemReport] = []
    items.reserveCapacity(checklist.items.count)
    for (index, item) in checklist.items.enumerated() {
      items.append(report(on: item, applicabilities[index]))
    }
    items += unknownItems(declarations)
    return ChecklistReport(name: checklist.name, items: items)
  }

  private func declarations() -> [Declaration] {
    (facts[Keys.notApplicable].list ?? []).enumerated().compactMap { index, entry in
      guard entry["清单"].text == checklist.name.chinese else { return nil }
      let number = entry["项"].number.flatMap { Int(exactly: $0) } ?? entry["项"].text.flatMap { Int($0) }
      return Declaration(number: number, path: FieldPath("不适用").appending(index))
    }
  }

  private mutating func applicability(
    of item: Checklist.Item, _ declarations: [Declaration]
  ) -> Applicability {
    guard let declaration = declarations.first(where: { $0.number == item.number }) else {
      guard let exemption = item.exemption, holds(exemption.condition) else { return .applies }
      return .notApplicable(exemption.reason)
    }
    guard mayBeWaived(item) else {
      return .refused(.itemNotWaivable(item.title, number: item.number, at: locate(declaration.path)))
    }
    guard let reason = facts[declaration.path]["理由"].text, !Value.text(reason).isBlank else {
      return .refused(.waivedWithoutReason(item.title, number: item.number, at: locate(declaration.path)))
    }
    return .notApplicable(reason)
  }

  private mutating func mayBeWaived(_ item: Checklist.Item) -> Bool {
    switch item.waiver {
    case .never: false
    case .always: true
    case .when(let condition): holds(condition)
    }
  }

  /// What cannot be worked out does not excuse anybody.
  private mutating func holds(_ condition: Expression) -> Bool {
    (try? condition.holds(in: &scope)) ?? false
  }

  private mutating func report(on item: Checklist.Item, _ applicability: Applicability) -> ItemReport {
    let evidence = documents.evidence(of: item.evidence)
    switch applicability {
    case .notApplicable(let reason):
      return ItemReport(
        number: item.number, title: item.title, state: .notApplicable, evidence: evidence, findings: [],
        reason: reason)
    case .refused(let finding):
      return ItemReport(
        number: item.number, title: item.title, evidence: evidence, findings: [finding] + findings(on: item))
    case .applies:
      hasEarlyFinding = false
      let findings = findings(on: item)
      return ItemReport(
        number: item.number, title: item.title, evidence: evidence, findings: findings,
        isPending: hasEarlyFinding)
    }
  }

  private mutating func findings(on item: Checklist.Item) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for test in item.tests { run(test, of: item, &findings) }
    return findings
  }

  private func unknownItems(_ declarations: [Declaration]) -> [ItemReport] {
    guard !declarations.isEmpty else { return [] }
    let known = Set(checklist.items.map(\.number))
    return declarations.filter { $0.number.map { !known.contains($0) } ?? true }.map { declaration in
      ItemReport(
        number: declaration.number ?? 0, title: Wording("清单里没有的项", "no item of the checklist"), evidence: [],
        findings: [.noSuchItem(at: locate(declaration.path))])
    }
  }
}

extension Expression {
  /// Whether the expression is true; a missing value is not.
  func holds(in scope: inout Scope) throws(EvaluationFault) -> Bool {
    do { return try evaluate(in: &scope).isTruthy } catch .missing { return false }
  }
}
