import DossierCore

extension FilterLibrary {
  static let selectionFilters: [String: Filter] = [
    "map": Filter(["filter"], isVariadic: true) { arguments throws(EvaluationFault) in try mapping(arguments)
    },
    "select": picking(byAttribute: false, keeping: true),
    "reject": picking(byAttribute: false, keeping: false),
    "selectattr": picking(byAttribute: true, keeping: true),
    "rejectattr": picking(byAttribute: true, keeping: false),
  ]

  /// `map`: a member of each element, or what a filter makes of each.
  private static func mapping(_ arguments: FilterArguments) throws(EvaluationFault) -> Filter.FullBody {
    if arguments.outcome("attribute") != nil, let path = try AttributePath(of: arguments) {
      let filling = try arguments.value("default") ?? .null
      return { outcome, arguments, scope throws(EvaluationFault) in
        let elements = try Filter.elements(of: try outcome.required(), for: arguments)
        try scope.charge(list: elements.count)
        // An absent member becomes null, which `select` drops and printing refuses.
        return .value(.list(elements.map { path.value(in: $0) ?? filling }))
      }
    }
    guard let name = try arguments.positional.first?.required().text else {
      throw .badArgument("map", Wording("要写过滤器名或 attribute=", "name a filter or an attribute"))
    }
    let rest = Array(arguments.positional.dropFirst())
    return { outcome, arguments, scope throws(EvaluationFault) in
      let elements = try Filter.elements(of: try outcome.required(), for: arguments)
      try scope.charge(list: elements.count)
      return .value(.list(try map(elements, name, rest, arguments.named, in: &scope)))
    }
  }

  private static func map(
    _ elements: [Value], _ name: String, _ positional: [Outcome], _ named: [(String, Outcome)],
    in scope: inout Scope
  ) throws(EvaluationFault) -> [Value] {
    guard let filter = scope.filters[name] else { throw .unknownFilter(name) }
    let arguments = FilterArguments(
      filter: name, parameters: filter.parameters, positional: positional, named: named)
    if !elements.isEmpty, let problem = filter.problem(of: arguments) { throw .badArgument(name, problem) }
    var results: [Value] = []
    results.reserveCapacity(elements.count)
    for element in elements {
      try scope.charge(reading: element)
      results.append(try filter.body(.value(element), arguments, &scope).value ?? .null)
    }
    return results
  }

  /// `select`, `reject` and their kin by attribute.
  private static func picking(byAttribute: Bool, keeping: Bool) -> Filter {
    let count = byAttribute ? 2 : 1
    return Filter(isVariadic: true, looksAt: count) { arguments throws(EvaluationFault) in
      let picker = try Picker(arguments, byAttribute: byAttribute, keeping: keeping)
      return { outcome, arguments, scope throws(EvaluationFault) in
        let elements = try Filter.elements(of: try outcome.required(), for: arguments)
        let other = arguments.positional.count > count ? arguments.positional[count] : nil
        return .value(.list(try picker.picked(from: elements, comparedWith: other, in: &scope)))
      }
    }
  }
}
