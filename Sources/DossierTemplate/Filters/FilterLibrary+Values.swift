import DossierCore

extension FilterLibrary {
  static let valueFilters: [String: Filter] = [
    "default": defaulting,
    "d": defaulting,
    "attr": Filter(["name"], required: 1) { outcome, arguments, _ throws(EvaluationFault) in
      let value = try outcome.required()
      guard let name = try arguments.text("name") else { throw arguments.bad("name", ValueKind.text.wording) }
      return value.member(name).map(Outcome.value) ?? .missing(FieldPath([.key(name)]))
    },
    "tojson": .making(["indent"]) { value, arguments, scope throws(EvaluationFault) in
      try scope.checkNesting(value)
      let text = try JSONText.text(of: value, indent: try arguments.integer("indent"))
      try scope.charge(text: text.utf8.count)
      return .text(text)
    },
  ]

  /// Jinja gives None out again where it was filled in; here nothing is nothing, filled in or not.
  private static let defaulting = Filter(
    ["default_value", "boolean"], acceptsMissing: true
  ) { outcome, arguments, _ throws(EvaluationFault) in
    let filling = arguments.outcome("default_value") ?? .value("")
    guard let value = outcome.value, value != .null else { return filling }
    return try arguments.flag("boolean") && !value.isTruthy ? filling : outcome
  }
}
