import DossierCore

/// A filter as an expression uses it: looked up, and its written arguments looked at, once, when the expression is read.
final class FilterUse: Sendable, Hashable {
  let name: RecordKey
  let arguments: ArgumentNodes
  /// The library that the expression was read with; arguments were held against its filter then.
  private let library: FilterLibrary?
  private let identity: ObjectIdentifier?
  private let filter: Filter?
  /// The arguments where each is written as a literal.
  private let constants: FilterArguments?
  /// What the filter does with them, or with as many of them as it looks at first.
  private let prepared: Prepared?

  /// In a type of its own, as an optional function is called in a roundabout way.
  private struct Prepared {
    let body: Filter.FullBody
  }

  init(_ name: String, _ arguments: ArgumentNodes, in library: FilterLibrary?) {
    let filter = library?[name]
    let constants = arguments.constants(of: name, parameters: filter?.parameters ?? [])
    self.name = RecordKey(name)
    self.arguments = arguments
    self.library = library
    identity = library?.identity
    self.filter = filter
    self.constants = constants
    // What is wrong with the arguments is said when they are used.
    prepared = filter.flatMap { filter in
      arguments.constants(first: filter.preparedCount, of: name, parameters: filter.parameters).flatMap {
        first in
        (try? filter.preparation?(first)).map { Prepared(body: $0) }
      }
    }
  }

  static func == (left: FilterUse, right: FilterUse) -> Bool {
    left.name == right.name && left.identity == right.identity && left.arguments == right.arguments
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(arguments)
  }

  /// The same use with other arguments.
  func mapping(_ transform: (Node) -> Node) -> FilterUse {
    FilterUse(name.text, arguments.mapping(transform), in: library)
  }

  /// Whether expressions are worked out with the filters that they were read with, as they nearly always are.
  private func isKnown(in filters: FilterLibrary) -> Bool { identity == filters.identity }

  func filter(in filters: FilterLibrary) -> Filter? { isKnown(in: filters) ? filter : filters[name] }

  /// Applies the filter to a value.
  func apply(
    _ filter: Filter, to outcome: Outcome, in scope: inout Scope
  ) throws(EvaluationFault) -> Outcome {
    guard isKnown(in: scope.filters) else {
      let bound = try scope.bind(arguments, of: name.text, parameters: filter.parameters)
      return try scope.apply(filter, named: name.text, to: outcome, bound)
    }
    try scope.charge(reading: outcome)
    if let constants {
      if let prepared { return try prepared.body(outcome, constants, &scope) }
      return try filter.body(outcome, constants, &scope)
    }
    let bound = try scope.bind(arguments, of: name.text, parameters: filter.parameters)
    if let prepared { return try prepared.body(outcome, bound, &scope) }
    return try filter.body(outcome, bound, &scope)
  }
}
