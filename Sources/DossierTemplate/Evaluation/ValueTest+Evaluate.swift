import DossierCore

extension ValueTest {
  /// Whether a value passes; `other` is the value after the test's name, where the test takes one.
  func holds(_ outcome: Outcome, _ other: Outcome? = nil) throws(EvaluationFault) -> Bool {
    switch self {
    case .defined: return outcome.value != nil
    case .undefined: return outcome.value == nil
    case .none: return outcome == .value(.null)
    case .true: return outcome == .value(.bool(true))
    case .false: return outcome == .value(.bool(false))
    // Nothing in the data can be called, and no text is markup.
    case .callable, .escaped: return false
    case .filter: return try name(outcome).map { FilterLibrary.standard[$0] != nil } ?? false
    case .test: return try name(outcome).map { ValueTest(named: $0) != nil } ?? false
    case .even, .odd, .divisibleby: return try divides(outcome, other)
    case .lower, .upper: return isCased(try outcome.required())
    case .number, .string, .mapping, .sequence, .iterable, .boolean, .integer, .float:
      return outcome.value.map(isKind) ?? false
    default: return try compares(outcome, try argument(other))
    }
  }

  /// A test by its name or, as in `selectattr("金额", ">", 100)`, by its sign.
  init?(named word: String) {
    guard let test = Self.named[RecordKey(word)] else { return nil }
    self = test
  }

  private static let named: [RecordKey: ValueTest] = {
    var tests: [RecordKey: ValueTest] = [
      "==": .eq, "!=": .ne, "<": .lt, "<=": .le, ">": .gt, ">=": .ge,
    ]
    for test in allCases { tests[RecordKey(test.rawValue)] = test }
    return tests
  }()

  private func name(_ outcome: Outcome) throws(EvaluationFault) -> String? { try outcome.required().text }

  private func argument(_ other: Outcome?) throws(EvaluationFault) -> Outcome {
    guard let other else {
      throw .badArgument(rawValue, Wording("缺比较的值", "the value to compare with is missing"))
    }
    return other
  }

  private func compares(_ outcome: Outcome, _ other: Outcome) throws(EvaluationFault) -> Bool {
    switch self {
    case .eq, .equalto: try Comparison.holds(outcome, .equal, other)
    case .ne: try Comparison.holds(outcome, .unequal, other)
    case .lt, .lessthan: try Comparison.holds(outcome, .less, other)
    case .le: try Comparison.holds(outcome, .lessOrEqual, other)
    case .gt, .greaterthan: try Comparison.holds(outcome, .greater, other)
    case .ge: try Comparison.holds(outcome, .greaterOrEqual, other)
    case .in: try Comparison.holds(outcome, .contained, other)
    default: outcome == other
    }
  }

  private func divides(_ outcome: Outcome, _ other: Outcome?) throws(EvaluationFault) -> Bool {
    let divisor = self == .divisibleby ? try argument(other).required() : 2
    let rest = try Arithmetic.numeric(.remainder, try outcome.required(), divisor)
    return (rest.number == 0) == (self != .odd)
  }

  /// Whether there are letters with case, all of this one.
  private func isCased(_ value: Value) -> Bool {
    guard let text = try? value.printed() else { return false }
    let cased = text.filter(\.isCased)
    return !cased.isEmpty && cased.allSatisfy { self == .lower ? $0.isLowercase : $0.isUppercase }
  }

  private func isKind(_ value: Value) -> Bool {
    switch (self, value) {
    case (.number, .integer), (.number, .decimal), (.number, .bool): true
    case (.string, .text), (.mapping, .record), (.boolean, .bool), (.integer, .integer), (.float, .decimal):
      true
    case (.sequence, .list), (.sequence, .text), (.sequence, .record): true
    case (.iterable, .list), (.iterable, .text), (.iterable, .record): true
    default: false
    }
  }
}
