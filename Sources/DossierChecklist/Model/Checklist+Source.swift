public import DossierCore
internal import DossierTemplate

// Tests and items as their author wrote them, for the pages that explain codes.

extension Checklist.Test {
  /// The condition as it is written.
  public var conditionSource: String {
    guard let clauseRule else { return condition.source }
    let words = clauseRule.wordings.patterns.prefix(6).map { "“\($0.source)”" }.joined(separator: "、")
    return "没有这类说法：\(words)"
  }

  /// What must hold for the test to be made at all, as it is written.
  public var premiseSource: String? { premise?.source }

  /// The kinds of documents that the test runs for; nil where it runs for the case.
  public var documentKind: String? {
    subject.kinds.isEmpty ? nil : subject.kinds.map(\.text).joined(separator: "、")
  }

  /// The texts that the test runs for, as the list names them.
  public var textGroupName: String? { subject.textGroup?.name }

  /// The list whose entries the test runs for.
  public var listPath: FieldPath? { subject.list }
}

extension Checklist.Item {
  /// Whether some case may declare the item not applicable.
  public var isWaivable: Bool {
    if case .never = waiver { false } else { true }
  }

  /// The condition, as it is written, under which a case may declare the item not applicable; nil where any may.
  public var waiverSource: String? {
    if case .when(let condition) = waiver { condition.source } else { nil }
  }
}

extension Checklist {
  /// Whether any expression of the list uses a name.
  func mentions(_ name: String) -> Bool {
    let tests = items.flatMap(\.tests)
    return definitions.contains { $0.meaning.mentions(name) }
      || tests.contains { test in
        test.condition.mentions(name) || test.premise?.mentions(name) == true
          || test.subject.list?.steps.first == .key(name)
      }
  }

  /// What the names in a test's condition and premise stand for, as it is written: `途径六` and its expression.
  public func definitionSources(for test: Test) -> [(name: String, source: String)] {
    definitions.compactMap { definition in
      guard test.condition.mentions(definition.name) || test.premise?.mentions(definition.name) == true
      else { return nil }
      return (definition.name, definition.meaning.source)
    }
  }
}
