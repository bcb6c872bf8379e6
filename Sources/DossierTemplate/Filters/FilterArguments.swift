public import DossierCore

/// The arguments of a filter, found by name whether they were written by name or by place.
public struct FilterArguments: Sendable {
  let filter: String
  let parameters: [String]
  /// Arguments in their order.
  public let positional: [Outcome]
  /// Arguments by name.
  public let named: [(String, Outcome)]

  public init(
    filter: String = "", parameters: [String] = [], positional: [Outcome] = [],
    named: [(String, Outcome)] = []
  ) {
    self.filter = filter
    self.parameters = parameters
    self.positional = positional
    self.named = named
  }

  /// The argument as it came, which may be missing data; nil where it was not written.
  public func outcome(_ name: String) -> Outcome? {
    if let index = parameters.firstIndex(where: name.hasSameBytes), index < positional.count {
      return positional[index]
    }
    return named.first { name.hasSameBytes(as: $0.0) }?.1
  }

  /// The argument; nil where it was not written, or is none. Throws where it reads data that are missing.
  public func value(_ name: String) throws(EvaluationFault) -> Value? {
    guard let value = try outcome(name)?.required(), value != .null else { return nil }
    return value
  }

  /// The argument as text; throws where it is no text.
  public func text(_ name: String) throws(EvaluationFault) -> String? {
    guard let value = try value(name) else { return nil }
    guard case .text(let text) = value else { throw bad(name, ValueKind.text.wording) }
    return text
  }

  /// The argument as a whole number; throws where it is none.
  public func integer(_ name: String) throws(EvaluationFault) -> Int? {
    guard let value = try value(name) else { return nil }
    switch value {
    case .integer(let number): return number
    case .bool(let flag): return flag ? 1 : 0
    default: throw bad(name, Wording("整数", "a whole number"))
    }
  }

  /// The argument as a number; throws where it is none.
  public func number(_ name: String) throws(EvaluationFault) -> Double? {
    guard let value = try value(name) else { return nil }
    guard let number = value.number else { throw bad(name, ValueKind.number.wording) }
    return number
  }

  /// Whether the argument holds; `false` where it was not written.
  public func flag(_ name: String) throws(EvaluationFault) -> Bool {
    try outcome(name)?.required().isTruthy ?? false
  }

  /// A fault that says what the argument should be.
  public func bad(_ name: String, _ wanted: Wording) -> EvaluationFault {
    .badArgument(filter, Wording("「\(name)」应为\(wanted.chinese)", "`\(name)` should be \(wanted.english)"))
  }
}
