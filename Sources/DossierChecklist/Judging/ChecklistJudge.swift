public import DossierCore
internal import DossierTemplate

/// Holds the facts of a case against checklists.
///
/// Judging reports and never throws: a condition that cannot be evaluated is a finding too.
public struct ChecklistJudge: Sendable {
  private let facts: Value
  private let locate: @Sendable (FieldPath) -> Location

  /// - Parameters:
  ///   - facts: what templates see of the case, with `文书` as its list of documents.
  ///   - today: the day against which "overdue" and "current" are judged.
  ///   - locate: the place of a field as the user can see it.
  public init(facts: Value, today: CivilDate, locate: @escaping @Sendable (FieldPath) -> Location) {
    var record = facts.record ?? Record()
    record["今天"] = .text(today.description)
    self.facts = .record(record)
    self.locate = locate
  }

  public func report(on checklist: Checklist) -> ChecklistReport {
    let waived = declaredNotApplicable(in: checklist)
    return ChecklistReport(
      name: checklist.name, items: checklist.items.map { report(on: $0, waived: waived) })
  }
}

// MARK: - Items

extension ChecklistJudge {
  /// Number of the item → index of the entry below `不适用`.
  private func declaredNotApplicable(in checklist: Checklist) -> [Int: Int] {
    let entries = facts["不适用"].list ?? []
    return Dictionary(
      entries.enumerated().compactMap { index, entry -> (Int, Int)? in
        let number = entry["项"].number.flatMap { Int(exactly: $0) } ?? entry["项"].text.flatMap { Int($0) }
        guard entry["清单"].text == checklist.name.chinese, let number else { return nil }
        return (number, index)
      }, uniquingKeysWith: { first, _ in first })
  }

  private func report(on item: Checklist.Item, waived: [Int: Int]) -> ItemReport {
    let evidence = evidence(for: item)
    guard let entry = waived[item.number] else {
      let findings = item.tests.flatMap { run($0, of: item, waived: waived) }
      return ItemReport(
        number: item.number, title: item.title, state: findings.isEmpty ? .satisfied : .deficient,
        evidence: evidence, findings: findings, reason: nil)
    }
    let path = FieldPath("不适用").appending(entry)
    guard item.mayBeWaived else {
      let finding = Diagnostic.itemNotWaivable(item.title, number: item.number, at: locate(path))
      return ItemReport(
        number: item.number, title: item.title, state: .deficient, evidence: evidence, findings: [finding], reason: nil)
    }
    return ItemReport(
      number: item.number, title: item.title, state: .notApplicable, evidence: evidence, findings: [],
      reason: facts[path]["理由"].text)
  }

  private func evidence(for item: Checklist.Item) -> [Evidence] {
    (facts["文书"].list ?? []).enumerated().compactMap { index, document in
      guard let kind = document["文种"].text, item.evidence.contains(kind) else { return nil }
      return Evidence(
        kind: kind, number: document["文号"].text, date: document["日期"].text,
        path: FieldPath("文书").appending(index))
    }
  }
}

// MARK: - Tests

/// One run of a test: what its names stand for, and where they lead.
private struct Turn {
  var bindings: [(name: String, value: Value, path: FieldPath)] = []

  /// A path that begins with a bound name, as a path into the case.
  func resolve(_ path: FieldPath) -> FieldPath {
    guard case .key(let first) = path.steps.first,
      let binding = bindings.last(where: { $0.name == first })
    else { return path }
    return binding.path.appending(FieldPath(Array(path.steps.dropFirst())))
  }
}

extension ChecklistJudge {
  private func run(_ test: Checklist.Test, of item: Checklist.Item, waived: [Int: Int]) -> [Diagnostic] {
    turns(of: test).compactMap { turn in
      var scope = Scope(root: facts, filters: .checklists)
      scope.define("不适用项", .list(waived.keys.sorted().map(Value.integer)))
      for binding in turn.bindings { scope.define(binding.name, binding.value) }
      let place = test.place.map(turn.resolve) ?? turn.bindings.last?.path ?? FieldPath()
      do {
        if let premise = test.premise, try !premise.holds(in: &scope) { return nil }
        if try test.condition.holds(in: &scope) { return nil }
      } catch {
        return .conditionFailed(test.code, at: locate(place))
      }
      return Diagnostic(
        test.code, test.severity, Self.fill(test.message, in: &scope), at: locate(place),
        basis: test.basis ?? item.basis, hints: [Self.fill(test.hint, in: &scope)])
    }
  }

  private func turns(of test: Checklist.Test) -> [Turn] {
    documents(of: test.kind).flatMap { turn -> [Turn] in
      guard let list = test.list else { return [turn] }
      let path = turn.bindings.first.map { $0.path.appending(list) } ?? list
      return (facts[path].list ?? []).enumerated().map { index, entry in
        var inner = turn
        inner.bindings.append(("序号", .integer(index + 1), path.appending(index)))
        inner.bindings.append(("项", entry, path.appending(index)))
        return inner
      }
    }
  }

  private func documents(of kind: String?) -> [Turn] {
    guard let kind else { return [Turn()] }
    return (facts["文书"].list ?? []).enumerated().compactMap { index, document in
      guard document["文种"].text == kind else { return nil }
      return Turn(bindings: [("本件", document, FieldPath("文书").appending(index))])
    }
  }

  /// Puts values into the sentence of a test; the list's author sees to it that they are numbers and names of papers.
  private static func fill(_ wording: Wording, in scope: inout Scope) -> Wording {
    Wording(fill(wording.chinese, in: &scope), fill(wording.english, in: &scope))
  }

  private static func fill(_ text: String, in scope: inout Scope) -> String {
    let tags = TagScanner.scan(text, filters: .checklists).tags
    guard !tags.isEmpty else { return text }
    let bytes = Array(text.utf8)
    var filled = ""
    var cursor = 0
    for tag in tags {
      filled += String(decoding: bytes[cursor..<tag.range.lowerBound], as: UTF8.self)
      if case .output(let expression) = tag.content,
        let value = try? expression.evaluate(in: &scope).printed()
      {
        filled += value
      }
      cursor = tag.range.upperBound
    }
    return filled + String(decoding: bytes[cursor...], as: UTF8.self)
  }
}

extension Expression {
  /// Whether the expression is true; a missing value is not.
  fileprivate func holds(in scope: inout Scope) throws(EvaluationFault) -> Bool {
    do { return try evaluate(in: &scope).isTruthy } catch .missing { return false }
  }
}
