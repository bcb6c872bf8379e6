public import DossierCore

/// A call of a macro, its arguments worked out.
public struct MacroCall: Sendable, Hashable {
  public let name: String
  /// Arguments in their order; what is missing in the data keeps its path.
  public let positional: [Outcome]
  public let named: [NamedArgument]

  public struct NamedArgument: Sendable, Hashable {
    public let name: String
    public let value: Outcome
  }
}

extension Scope {
  /// The text of a macro inside an expression; where it is not known yet, whoever can run macros is asked for it.
  mutating func macro(_ name: String, _ arguments: ArgumentNodes) throws(EvaluationFault) -> Outcome {
    let call = try macroCall(name, arguments)
    guard let text = macroResults[call] else { throw .needsMacro(call) }
    return .value(.text(text))
  }

  fileprivate mutating func macroCall(
    _ name: String, _ arguments: ArgumentNodes
  ) throws(EvaluationFault) -> MacroCall {
    let bound = try bind(arguments, of: name)
    return MacroCall(
      name: name, positional: bound.positional,
      named: bound.named.map { MacroCall.NamedArgument(name: $0.0, value: $0.1) })
  }

  /// `loop.changed`: whether the values differ from those it was asked for before in this loop.
  mutating func changed(_ parts: [Node]) throws(EvaluationFault) -> Outcome {
    guard !changes.isEmpty else { throw .missing("loop") }
    var values: [Value] = []
    for part in parts { values.append(try evaluate(part).value ?? .null) }
    let last = changes.count - 1
    defer { changes[last] = .list(values) }
    return .value(.bool(changes[last] != .list(values)))
  }
}

extension Expression {
  /// The macro that the expression calls, where it does nothing else: what it writes then stays markup.
  public var calledMacro: String? {
    if case .macro(let name, _) = root { name } else { nil }
  }

  /// Where in the data the first argument of ``calledMacro`` comes from.
  public func argumentOrigin(in scope: Scope) -> FieldPath? {
    guard case .macro(_, let arguments) = root else { return nil }
    return arguments.positional.first.flatMap(scope.origin)
  }

  /// The name that the expression consists of.
  public var plainName: String? {
    if case .name(let name) = root { name.text } else { nil }
  }

  /// The arguments of ``calledMacro``.
  public func macroCall(in scope: inout Scope) throws(EvaluationFault) -> MacroCall? {
    guard case .macro(let name, let arguments) = root else { return nil }
    return try scope.macroCall(name, arguments)
  }

  /// The parts of `a if test else b` where `a` or `b` calls a macro; `b` is nil where there is no else.
  public var choiceOfMacros: (test: Expression, then: Expression, otherwise: Expression?)? {
    guard case .conditional(let test, let then, let otherwise) = root else { return nil }
    guard then.callsMacro || (otherwise?.callsMacro ?? false) else { return nil }
    func part(_ node: Node) -> Expression { Expression(root: node, source: source) }
    return (part(test), part(then), otherwise.map(part))
  }
}

extension Node {
  fileprivate var callsMacro: Bool {
    switch self {
    case .macro: true
    case .conditional(_, let then, let otherwise): then.callsMacro || (otherwise?.callsMacro ?? false)
    default: false
    }
  }
}
