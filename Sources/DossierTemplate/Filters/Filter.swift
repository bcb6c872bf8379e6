public import DossierCore

/// One filter of the template language: what `| name(…)` does to the value before it.
public final class Filter: Sendable {
  /// A filter that needs a value: what is missing is refused before it is called.
  public typealias Body = @Sendable (Value, FilterArguments) throws(EvaluationFault) -> Value
  /// A filter that also takes what is missing, or needs the scope.
  public typealias FullBody =
    @Sendable (Outcome, FilterArguments, inout Scope) throws(EvaluationFault) -> Outcome

  /// What a filter makes of its arguments before it sees a value.
  public typealias Preparation = @Sendable (FilterArguments) throws(EvaluationFault) -> FullBody

  /// The names of the arguments, in their order.
  public let parameters: [String]
  /// How many arguments must be there.
  public let requiredCount: Int
  /// Whether any further arguments are taken.
  public let isVariadic: Bool
  /// Whether the filter gives a value where there was none, as `default` does.
  public let acceptsMissing: Bool
  let body: FullBody
  /// For filters that look at their arguments once where these are written as literals: the body for just those.
  let preparation: Preparation?
  /// How many arguments, the first ones, it looks at.
  let preparedCount: Int

  /// A filter from a value to a value.
  ///
  /// Throw `EvaluationFault.missing(FieldPath())` where the value turns out not to be filled in; the path is put in.
  public convenience init(_ parameters: [String] = [], required: Int = 0, _ body: @escaping Body) {
    self.init(parameters, required: required) { outcome, arguments, _ throws(EvaluationFault) in
      .value(try body(try outcome.required(), arguments))
    }
  }

  /// A filter in full.
  public init(
    _ parameters: [String] = [], required: Int = 0, isVariadic: Bool = false, acceptsMissing: Bool = false,
    receiving body: @escaping FullBody
  ) {
    self.parameters = parameters
    requiredCount = required
    self.isVariadic = isVariadic
    self.acceptsMissing = acceptsMissing
    self.body = body
    preparation = nil
    preparedCount = 0
  }

  /// A filter that looks at its arguments first; where they are literals, once for all values.
  ///
  /// - Parameter count: how many of the first ones it looks at; it finds the others when it has a value.
  public init(
    _ parameters: [String] = [], isVariadic: Bool, acceptsMissing: Bool = false, looksAt count: Int = .max,
    preparing prepare: @escaping Preparation
  ) {
    self.parameters = parameters
    requiredCount = 0
    self.isVariadic = isVariadic
    self.acceptsMissing = acceptsMissing
    preparation = prepare
    preparedCount = count
    body = { outcome, arguments, scope throws(EvaluationFault) in
      try prepare(arguments)(outcome, arguments, &scope)
    }
  }
}

extension Filter {
  /// What is wrong with the arguments as they are written, if anything is.
  func problem(of arguments: ArgumentNodes) -> Wording? {
    guard !isVariadic else { return nil }
    return problem(positional: arguments.positional.count, named: arguments.named.map(\.0))
  }

  /// What is wrong with the arguments as they come, if anything is.
  func problem(of arguments: FilterArguments) -> Wording? {
    guard !isVariadic else { return nil }
    return problem(positional: arguments.positional.count, named: arguments.named.map(\.0))
  }

  private func problem(positional: Int, named: [String]) -> Wording? {
    ArgumentList(names: parameters, requiredCount: requiredCount).problem(
      positional: positional, named: named)
  }
}

/// The arguments that a filter or a method takes.
struct ArgumentList {
  var names: [String]
  var requiredCount: Int

  /// What is wrong with so many arguments by place and these by name, if anything is.
  func problem(positional: Int, named: [String]) -> Wording? {
    if positional > names.count { return tooMany(names.count) }
    for (index, name) in named.enumerated() {
      guard let place = names.firstIndex(of: name) else { return unknown(name, names) }
      if place < positional || named[..<index].contains(name) { return twice(name) }
    }
    return names.prefix(requiredCount).dropFirst(positional).first { !named.contains($0) }.map(absent)
  }
}

private func tooMany(_ count: Int) -> Wording {
  Wording("最多 \(count) 个参数", "at most \(count) arguments")
}

private func unknown(_ name: String, _ parameters: [String]) -> Wording {
  let known =
    parameters.isEmpty
    ? Wording("不接受参数", "there are none")
    : Wording(
      "可用：" + parameters.joined(separator: "、"), "known: " + parameters.joined(separator: ", "))
  return Wording("没有参数「\(name)」，\(known.chinese)", "there is no argument `\(name)`; \(known.english)")
}

private func twice(_ name: String) -> Wording {
  Wording("参数「\(name)」写了两次", "the argument `\(name)` is given twice")
}

private func absent(_ name: String) -> Wording {
  Wording("缺参数「\(name)」", "the argument `\(name)` is missing")
}
