internal import DossierCore
internal import DossierTemplate

/// What definitions came to, by their whole source; nil where a field was not filled in.
typealias KnownDefinitions = [RecordKey: Value?]

/// The judging of one case by one checklist.
struct ChecklistRun {
  let facts: Value
  let documents: CaseDocuments
  let locate: @Sendable (FieldPath) -> Location
  let checklist: Checklist
  /// Knows the facts, and those of the checklist's definitions that were needed so far.
  var scope: Scope
  /// For each definition whether it was needed.
  private var isDefined: [Bool]
  /// Definitions that could not be worked out; a test that uses one cannot be evaluated either.
  private(set) var broken: [String: EvaluationFault] = [:]
  /// The texts of each group that was asked for, by document.
  var texts: [(group: TextGroup, found: [(document: Int, units: [ClauseUnit])])] = []
  /// Whether the item being judged lacks something that is not due yet.
  var hasEarlyFinding = false
  /// What definitions came to, by all that they say; nil where something was missing.
  private(set) var known: KnownDefinitions

  init(_ judge: ChecklistJudge, _ checklist: Checklist, _ known: KnownDefinitions) {
    self.known = known
    facts = judge.facts
    documents = judge.documents
    locate = judge.locate
    self.checklist = checklist
    scope = Scope(root: judge.facts, filters: .checklists)
    scope.namesMissing = false
    isDefined = checklist.definitions.map { _ in false }
  }

  /// Works definitions out that were not needed before, outside of any turn.
  mutating func define(_ places: [Int]) {
    for place in places where !isDefined[place] {
      isDefined[place] = true
      define(checklist.definitions[place].definitions)
      define(checklist.definitions[place])
    }
  }

  /// What is missing stays undefined, as a field that was not filled in.
  private mutating func define(_ definition: Checklist.Definition) {
    do {
      if let value = try value(of: definition) { scope.define(definition.name, value) }
    } catch .missing {
    } catch {
      broken[definition.name] = error
    }
  }

  private mutating func value(of definition: Checklist.Definition) throws(EvaluationFault) -> Value? {
    if let known = known[definition.wholeSource] { return known }
    try refuseBroken(definition.meaning)
    let value = try definition.meaning.evaluate(in: &scope).value
    known[definition.wholeSource] = .some(value)
    return value
  }

  /// Throws the fault of a definition that the expression uses.
  func refuseBroken(_ expression: Expression) throws(EvaluationFault) {
    for (name, fault) in broken where expression.mentions(name) { throw fault }
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
    var judged: [(Checklist.Item, Applicability)] = []
    for item in checklist.items { judged.append((item, applicability(of: item, declarations))) }
    scope.define(Checklist.settledItems, .list(judged.filter(\.1.isSettled).map { .integer($0.0.number) }))
    var items: [ItemReport] = []
    for (item, applicability) in judged { items.append(report(on: item, applicability)) }
    return ChecklistReport(name: checklist.name, items: items + unknownItems(declarations))
  }

  private func declarations() -> [Declaration] {
    (facts["不适用"].list ?? []).enumerated().compactMap { index, entry in
      guard entry["清单"].text == checklist.name.chinese else { return nil }
      let number = entry["项"].number.flatMap { Int(exactly: $0) } ?? entry["项"].text.flatMap { Int($0) }
      return Declaration(number: number, path: FieldPath("不适用").appending(index))
    }
  }

  private mutating func applicability(
    of item: Checklist.Item, _ declarations: [Declaration]
  ) -> Applicability {
    define(item.definitions)
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
    let evidence = evidence(for: item)
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
    let known = Set(checklist.items.map(\.number))
    return declarations.filter { $0.number.map { !known.contains($0) } ?? true }.map { declaration in
      ItemReport(
        number: declaration.number ?? 0, title: Wording("清单里没有的项", "no item of the checklist"), evidence: [],
        findings: [.noSuchItem(at: locate(declaration.path))])
    }
  }

  private func evidence(for item: Checklist.Item) -> [Evidence] {
    documents.indices(of: item.evidence).map { index in
      let document = documents.all[index]
      return Evidence(
        kind: document[Keys.kind].text ?? "", number: document[Keys.number].text,
        date: document[Keys.date].text,
        path: CaseDocuments.path(of: index))
    }
  }
}

extension ChecklistRun.Applicability {
  fileprivate var isSettled: Bool {
    if case .notApplicable = self { true } else { false }
  }
}

extension Expression {
  /// Whether the expression is true; a missing value is not.
  func holds(in scope: inout Scope) throws(EvaluationFault) -> Bool {
    do { return try evaluate(in: &scope).isTruthy } catch .missing { return false }
  }
}
