import DossierCore

/// What `select`, `reject` and their kin by attribute look for: a test, or truth where none is named.
struct Picker: Sendable {
  private let path: AttributePath?
  private let test: ValueTest?
  private let isKeeping: Bool

  init(_ arguments: FilterArguments, byAttribute: Bool, keeping isKeeping: Bool) throws(EvaluationFault) {
    var rest = arguments.positional[...]
    if byAttribute {
      guard let attribute = try rest.popFirst()?.required() else {
        throw .badArgument(arguments.filter, Wording("要写字段名", "name a field"))
      }
      path = try AttributePath(attribute, for: arguments)
    } else {
      path = nil
    }
    test = try Self.test(named: try rest.popFirst()?.required(), arguments)
    self.isKeeping = isKeeping
  }

  /// The elements that pass, or those that do not.
  ///
  /// - Parameter other: what the test compares them with.
  func picked(
    from elements: [Value], comparedWith other: Outcome?, in scope: inout Scope
  ) throws(EvaluationFault) -> [Value] {
    try scope.charge(list: elements.count)
    if case .value(let value)? = other {
      for _ in elements { try scope.charge(reading: value) }
    }
    var kept: [Value] = []
    for index in elements.indices where try passes(elements[index], other) == isKeeping {
      if kept.isEmpty { kept.reserveCapacity(min(elements.count - index, 16)) }
      kept.append(elements[index])
    }
    return kept
  }

  private func passes(_ element: Value, _ other: Outcome?) throws(EvaluationFault) -> Bool {
    guard let path else { return try passes(itself: element, other) }
    if let member = path.value(in: element) { return try passes(itself: member, other) }
    return try test?.holds(.missing(FieldPath()), other) ?? false
  }

  /// Whether a value passes the test; the usual tests without the ways round for what is missing.
  private func passes(itself value: Value, _ other: Outcome?) throws(EvaluationFault) -> Bool {
    switch (test, other) {
    case (nil, _): value.isTruthy
    case (.equalto, .value(let wanted)), (.eq, .value(let wanted)): Comparison.equal(value, wanted)
    case (.in, .value(let container)): try Comparison.contains(container, value)
    default: try test?.holds(.value(value), other) ?? false
    }
  }

  private static func test(
    named name: Value?, _ arguments: FilterArguments
  ) throws(EvaluationFault) -> ValueTest? {
    guard let name else { return nil }
    guard let word = name.text, let test = ValueTest(named: word) else {
      throw .badArgument(arguments.filter, Wording("没有这个判断词", "there is no such test"))
    }
    return test
  }
}
