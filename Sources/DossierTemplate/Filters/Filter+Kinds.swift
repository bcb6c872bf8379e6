import DossierCore

extension Filter {
  /// A filter that makes values whose size has to be announced.
  static func making(
    _ parameters: [String] = [], required: Int = 0,
    _ body: @escaping @Sendable (Value, FilterArguments, inout Scope) throws(EvaluationFault) -> Value
  ) -> Filter {
    Filter(parameters, required: required) { outcome, arguments, scope throws(EvaluationFault) in
      .value(try body(try outcome.required(), arguments, &scope))
    }
  }

  /// A filter of the printed form of any value.
  static func text(
    _ parameters: [String] = [], required: Int = 0,
    _ body: @escaping @Sendable (String, FilterArguments, inout Scope) throws(EvaluationFault) -> String
  ) -> Filter {
    making(parameters, required: required) { value, arguments, scope throws(EvaluationFault) in
      let text = try body(try value.printed(), arguments, &scope)
      try scope.charge(text: text.utf8.count)
      return .text(text)
    }
  }

  /// A filter of the elements of a list, the keys of a record or the characters of a text.
  static func elements(
    _ parameters: [String] = [], required: Int = 0,
    _ body: @escaping @Sendable ([Value], FilterArguments, inout Scope) throws(EvaluationFault) -> Value
  ) -> Filter {
    making(parameters, required: required) { value, arguments, scope throws(EvaluationFault) in
      try body(try elements(of: value, for: arguments), arguments, &scope)
    }
  }

  static func elements(
    of value: Value, for arguments: FilterArguments
  ) throws(EvaluationFault) -> [Value] {
    if let elements = value.elements { return elements }
    throw value == .null ? .missing(FieldPath()) : wrongType(value, arguments)
  }

  static func wrongType(_ value: Value, _ arguments: FilterArguments) -> EvaluationFault {
    .wrongType(Wording("过滤器「\(arguments.filter)」", "the filter `\(arguments.filter)`"), value.kind)
  }
}
