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
    "xmlattr": .making(["autospace"]) { value, arguments, scope throws(EvaluationFault) in
      guard case .record(let record) = value else { throw Filter.wrongType(value, arguments) }
      let text = try markupAttributes(record, isSpaced: try arguments.value("autospace")?.isTruthy ?? true)
      try scope.charge(text: text.utf8.count)
      return .text(text)
    },
    "tojson": .making(["indent"]) { value, arguments, scope throws(EvaluationFault) in
      try scope.checkNesting(value)
      let text = try JSONText.text(of: value, indent: try arguments.integer("indent"))
      try scope.charge(text: text.utf8.count)
      return .text(text)
    },
  ]

  /// Members that are filled in, as attributes of HTML or XML.
  private static func markupAttributes(
    _ record: Record, isSpaced: Bool
  ) throws(EvaluationFault) -> String {
    var parts: [String] = []
    for (key, value) in record.members where value != .null {
      guard !key.contains(where: { $0.isWhitespace || "/>=".contains($0) }) else {
        throw .badArgument("xmlattr", Wording("名称里不能有空格、/、> 和 =", "no blanks, /, > or = in names"))
      }
      parts.append("\(escaped(key))=\"\(escaped(try value.printed()))\"")
    }
    return (isSpaced && !parts.isEmpty ? " " : "") + parts.joined(separator: " ")
  }

  private static func escaped(_ text: String) -> String {
    let entities = [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("'", "&#39;"), ("\"", "&#34;")]
    return entities.reduce(text) { $0.pieces(separatedBy: $1.0).joined(separator: $1.1) }
  }

  /// Jinja gives None out again where it was filled in; here nothing is nothing, filled in or not.
  private static let defaulting = Filter(
    ["default_value", "boolean"], acceptsMissing: true
  ) { outcome, arguments, _ throws(EvaluationFault) in
    let filling = arguments.outcome("default_value") ?? .value("")
    guard let value = outcome.value, value != .null else { return filling }
    return try arguments.flag("boolean") && !value.isTruthy ? filling : outcome
  }
}
