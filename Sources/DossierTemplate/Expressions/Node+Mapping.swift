public import DossierCore

extension Expression {
  /// The same expression with values, and with what is worked out once, in place of names that stand for nothing else.
  public func replacing(_ constants: Record, _ definitions: [NamedExpression] = []) -> Expression {
    guard !constants.isEmpty || !definitions.isEmpty else { return self }
    return Expression(root: root.replacing(constants, definitions), source: source)
  }
}

extension Node {
  fileprivate func replacing(_ constants: Record, _ definitions: [NamedExpression]) -> Node {
    guard case .name(let name) = self else { return mappingParts { $0.replacing(constants, definitions) } }
    if let value = constants[name] { return .literal(value) }
    return definitions.last { $0.name == name }.map(Node.defined) ?? self
  }

  /// The same operation over other parts.
  func mappingParts(_ transform: (Node) -> Node) -> Node {
    switch self {
    case .member(let base, let key): .member(transform(base), key)
    case .element(let base, let index): .element(transform(base), transform(index))
    case .slice(let base, let from, let to, let step):
      .slice(transform(base), from: from.map(transform), to: to.map(transform), step: step.map(transform))
    case .list(let parts): .list(of: parts.map(transform))
    case .record(let members):
      .record(of: members.map { MemberNode(key: transform($0.key), value: transform($0.value)) })
    case .negated(let part): .negated(transform(part))
    case .unchanged(let part): .unchanged(transform(part))
    case .not(let part): .not(transform(part))
    case .arithmetic(let sign, let left, let right): .arithmetic(sign, transform(left), transform(right))
    case .joined(let parts): .joined(parts.map(transform))
    case .all(let parts): .all(parts.map(transform))
    case .any(let parts): .any(parts.map(transform))
    case .compared(let first, let steps):
      .compared(transform(first), steps.map { ComparisonStep($0.comparison, transform($0.node)) })
    case .conditional(let test, let then, let otherwise):
      .conditional(transform(test), then: transform(then), otherwise: otherwise.map(transform))
    case .filtered(let base, let use): .filtered(transform(base), use.mapping(transform))
    case .tested(let base, let test, let argument, let negated):
      .tested(transform(base), test, argument.map(transform), negated: negated)
    case .call(let function, let arguments): .call(function, arguments.mapping(transform))
    case .cycle(let parts): .cycle(parts.map(transform))
    case .changed(let parts): .changed(parts.map(transform))
    case .macro(let name, let arguments): .macro(name, arguments.mapping(transform))
    case .method(let base, let method, let arguments):
      .method(transform(base), method, arguments.mapping(transform))
    case .remembered, .literal, .name, .defined: self
    }
  }
}
