public import DossierCore

extension Expression {
  /// The same expression with values in place of names that stand for nothing else.
  public func replacing(_ constants: Record) -> Expression {
    constants.isEmpty ? self : Expression(root: root.replacing(constants), source: source)
  }
}

extension Node {
  fileprivate func replacing(_ constants: Record) -> Node {
    if case .name(let name) = self { return constants[name].map(Node.literal) ?? self }
    return mappingParts { $0.replacing(constants) }
  }

  /// The same operation over other parts; calls of methods, functions and macros keep theirs.
  func mappingParts(_ transform: (Node) -> Node) -> Node {
    switch self {
    case .member(let base, let key): .member(transform(base), key)
    case .element(let base, let index): .element(transform(base), transform(index))
    case .list(let parts): .list(of: parts.map(transform))
    case .not(let part): .not(transform(part))
    case .arithmetic(let sign, let left, let right): .arithmetic(sign, transform(left), transform(right))
    case .joined(let parts): .joined(parts.map(transform))
    case .all(let parts): .all(parts.map(transform))
    case .any(let parts): .any(parts.map(transform))
    case .compared(let first, let steps): .compared(transform(first), steps.map { ($0.0, transform($0.1)) })
    case .conditional(let test, let then, let otherwise):
      .conditional(transform(test), then: transform(then), otherwise: otherwise.map(transform))
    case .filtered(let base, let use): .filtered(transform(base), use.mapping(transform))
    case .tested(let base, let test, let argument, let negated):
      .tested(transform(base), test, argument.map(transform), negated: negated)
    case .literal, .name, .slice, .record, .negated, .unchanged, .call, .cycle, .changed, .macro, .method,
      .remembered:
      self
    }
  }
}
