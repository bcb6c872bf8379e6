import DossierCore

/// Python's comparisons: numbers among numbers, texts among texts, lists element by element.
enum Comparison {
  static func holds(
    _ left: Outcome, _ comparison: ComparisonOperator, _ right: Outcome
  ) throws(EvaluationFault) -> Bool {
    switch comparison {
    case .equal: return equal(left, right)
    case .unequal: return !equal(left, right)
    case .contained: return try contains(right, left)
    case .notContained: return !(try contains(right, left))
    case .less: return try order(left, right) == .before
    case .lessOrEqual: return try order(left, right) != .after
    case .greater: return try order(left, right) == .after
    case .greaterOrEqual: return try order(left, right) != .before
    }
  }

  enum Order {
    case before, same, after
  }

  private static func equal(_ left: Outcome, _ right: Outcome) -> Bool {
    switch (left, right) {
    case (.value(let first), .value(let second)): equal(first, second)
    case (.missing, .missing): true
    default: false
    }
  }

  /// Equality that takes 1, 1.0 and true for the same.
  static func equal(_ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (.text(let first), .text(let second)): return first.isSameText(as: second)
    case (.integer(let first), .integer(let second)): return first == second
    case (.list(let first), .list(let second)):
      return first.count == second.count && zip(first, second).allSatisfy { equal($0, $1) }
    case (.record(let first), .record(let second)):
      return first.count == second.count
        && first.allSatisfy { key, value in second[key].map { equal(value, $0) } ?? false }
    default:
      if let first = left.arithmeticNumber, let second = right.arithmeticNumber { return first == second }
      return left == right
    }
  }

  private static func order(_ left: Outcome, _ right: Outcome) throws(EvaluationFault) -> Order {
    let first = try left.required()
    let second = try right.required()
    guard let order = order(first, second) else {
      let odd = first.isOrdered ? second : first
      if odd == .null { throw .missing(FieldPath()) }
      throw .wrongType(Wording("比较大小", "ordering"), odd.kind)
    }
    return order
  }

  /// The order of two values, or nil where they have none.
  static func order(_ left: Value, _ right: Value) -> Order? {
    switch (left, right) {
    case (.integer(let first), .integer(let second)): return order(first, second)
    case (.text(let first), .text(let second)): return order(first, second)
    case (.list(let first), .list(let second)):
      for (one, other) in zip(first, second) where !equal(one, other) { return order(one, other) }
      return order(first.count, second.count)
    default:
      guard let first = left.arithmeticNumber, let second = right.arithmeticNumber else { return nil }
      return order(first, second)
    }
  }

  private static func order<Key: Comparable>(_ left: Key, _ right: Key) -> Order {
    left < right ? .before : left > right ? .after : .same
  }

  /// Whether a list, a record's keys or a text holds something; what is missing holds nothing and is nowhere.
  static func contains(_ container: Outcome, _ part: Outcome) throws(EvaluationFault) -> Bool {
    guard case .value(let container) = container, case .value(let part) = part else { return false }
    return try contains(container, part)
  }

  static func contains(_ container: Value, _ part: Value) throws(EvaluationFault) -> Bool {
    switch (container, part) {
    case (.null, _): return false
    case (.list(let values), .text(let text)): return values.holds(text)
    case (.list(let values), _): return values.contains { equal($0, part) }
    case (.record(let record), .text(let key)): return record[key] != nil
    case (.record, _): return false
    case (.text(let text), .text(let piece)): return text.contains(bytesOf: piece)
    case (.text, _): throw .wrongType(Wording("在文字中查找", "searching in a text"), part.kind)
    default: throw .wrongType(Wording("「in」", "`in`"), container.kind)
    }
  }
}

extension Value {
  /// The number, truth values counting as 1 and 0.
  var arithmeticNumber: Double? {
    if case .bool(let flag) = self { flag ? 1 : 0 } else { number }
  }

  fileprivate var isOrdered: Bool {
    switch self {
    case .null, .record, .picture: false
    default: true
    }
  }
}
