import DossierCore

extension FilterLibrary {
  static let selectionFilters: [String: Filter] = [
    "map": Filter(["filter"], isVariadic: true) { outcome, arguments, scope throws(EvaluationFault) in
      try map(outcome, arguments, &scope)
    },
    "select": picking(byAttribute: false, keeping: true),
    "reject": picking(byAttribute: false, keeping: false),
    "selectattr": picking(byAttribute: true, keeping: true),
    "rejectattr": picking(byAttribute: true, keeping: false),
  ]

  private static func map(
    _ outcome: Outcome, _ arguments: FilterArguments, _ scope: inout Scope
  ) throws(EvaluationFault) -> Outcome {
    let elements = try Filter.elements(of: try outcome.required(), for: arguments)
    try scope.charge(list: elements.count)
    if arguments.outcome("attribute") != nil, let path = try AttributePath(of: arguments) {
      let filling = try arguments.value("default")
      // An absent member becomes null, which `select` drops and printing refuses.
      return .value(.list(elements.map { path.value(in: $0) ?? filling ?? .null }))
    }
    guard let name = try arguments.positional.first?.required().text else {
      throw .badArgument("map", Wording("要写过滤器名或 attribute=", "name a filter or an attribute"))
    }
    guard let filter = scope.filters[name] else { throw .unknownFilter(name) }
    let rest = FilterArguments(
      filter: name, parameters: filter.parameters, positional: Array(arguments.positional.dropFirst()),
      named: arguments.named)
    if let problem = filter.problem(of: rest) { throw .badArgument(name, problem) }
    var results: [Value] = []
    results.reserveCapacity(elements.count)
    for element in elements {
      try scope.charge(reading: element)
      results.append(try filter.body(.value(element), rest, &scope).value ?? .null)
    }
    return .value(.list(results))
  }

  private static func picking(byAttribute: Bool, keeping: Bool) -> Filter {
    Filter(isVariadic: true) { arguments throws(EvaluationFault) in
      let picker = try Picker(arguments, byAttribute: byAttribute, keeping: keeping)
      return { outcome, arguments, scope throws(EvaluationFault) in
        let elements = try Filter.elements(of: try outcome.required(), for: arguments)
        return .value(.list(try picker.picked(from: elements, in: &scope)))
      }
    }
  }
}
