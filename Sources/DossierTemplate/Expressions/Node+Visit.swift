extension Node {
  /// The trees directly below.
  var parts: [Node] {
    switch self {
    case .literal, .name, .defined: []
    case .member(let base, _), .negated(let base), .unchanged(let base), .not(let base),
      .remembered(let base, _):
      [base]
    case .element(let base, let index): [base, index]
    case .slice(let base, let from, let to, let step): [base] + [from, to, step].compactMap { $0 }
    case .list(let parts), .joined(let parts), .all(let parts), .any(let parts), .cycle(let parts),
      .changed(let parts):
      parts
    case .record(let members): members.flatMap { [$0.key, $0.value] }
    case .arithmetic(_, let left, let right): [left, right]
    case .compared(let first, let steps): [first] + steps.map(\.node)
    case .conditional(let test, let then, let otherwise): [test, then] + [otherwise].compactMap { $0 }
    case .filtered(let base, let use): [base] + use.arguments.nodes
    case .method(let base, _, let arguments): [base] + arguments.nodes
    case .tested(let base, _, let argument, _): [base] + [argument].compactMap { $0 }
    case .call(_, let arguments), .macro(_, let arguments): arguments.nodes
    }
  }

  /// Calls back for this tree and all below it.
  func visit(_ body: (Node) -> Void) {
    body(self)
    for part in parts { part.visit(body) }
  }

  /// Whether the operation copes with missing operands.
  var acceptsMissing: Bool {
    guard case .compared(_, let steps) = self else { return false }
    return steps.allSatisfy { step in
      switch step.comparison {
      case .equal, .unequal, .contained, .notContained: true
      default: false
      }
    }
  }
}
