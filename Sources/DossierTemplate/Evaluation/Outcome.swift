public import DossierCore

/// What an expression comes to.
public enum Outcome: Sendable, Hashable {
  case value(Value)
  /// Nothing: the field at the path is not there. The path of a condition without `else` is empty: that nothing is
  /// meant to be nothing, and prints as an empty text.
  case missing(FieldPath)
}

extension Outcome {
  /// The value, or nil where it is missing.
  public var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }

  /// Whether a condition holds; what is missing is false.
  public var isTruthy: Bool {
    value?.isTruthy ?? false
  }

  /// The value; throws `missing` where there is none.
  public func required() throws(EvaluationFault) -> Value {
    switch self {
    case .value(let value): return value
    case .missing(let path): throw .missing(path)
    }
  }

  /// The text to print, as Jinja prints it; throws `missing` for what is missing or null.
  public func printed() throws(EvaluationFault) -> String {
    switch self {
    case .value(let value): return try value.printed()
    case .missing(let path) where path.steps.isEmpty: return ""
    case .missing(let path): throw .missing(path)
    }
  }

  /// What a loop goes over: the elements of a list, the keys of a record, the characters of a text.
  public func elements() throws(EvaluationFault) -> [Value] {
    let value = try required()
    guard let elements = value.elements else {
      throw value == .null ? .missing(FieldPath()) : .wrongType(Wording("循环", "a loop"), value.kind)
    }
    return elements
  }
}
