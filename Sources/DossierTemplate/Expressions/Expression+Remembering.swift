import DossierCore

/// How expressions are read that are asked again and again over the same data, while a few names change.
public struct Remembering: Sendable {
  let numbers: PartNumbers
  /// The names that stand for something else each time.
  let changing: Set<String>
  /// The names that do not change, but stand for something of its own in each list of expressions.
  let owned: Set<String>
  private let owner: Int

  /// The reading of one list of expressions.
  public init(_ numbers: PartNumbers, changing: Set<String>, owned: Set<String> = []) {
    (self.numbers, self.changing, self.owned) = (numbers, changing, owned)
    owner = numbers.newOwner()
  }

  fileprivate func number(of node: Node) -> Int {
    numbers.number(of: node, owner: node.allNames.isDisjoint(with: owned) ? nil : owner)
  }
}

extension Expression {
  /// The same expression, which works out what it picks from lists of the data once in a scope's memory.
  public func rememberingPicks(_ remembering: Remembering) -> Expression {
    Expression(root: root.rememberingPicks(remembering), source: source)
  }

  /// The same expression, which works out all parts of it once in which no changing name takes part.
  public func rememberingParts(_ remembering: Remembering) -> Expression {
    Expression(root: root.rememberingParts(remembering), source: source)
  }

  /// What must hold first for the expression to hold, and holds or does not whatever the changing names stand for; nil
  /// where these take part from the beginning.
  public func steadyBeginning(without changing: Set<String>) -> Expression? {
    guard case .all(let parts) = root else { return root.isSteady(without: changing) ? self : nil }
    let steady = parts.prefix { $0.isSteady(without: changing) }
    return steady.isEmpty ? nil : Expression(root: .all(Array(steady)), source: source)
  }

  /// The expression under a name that others can use; nil where a changing name takes part.
  public func named(_ name: String, _ remembering: Remembering) -> NamedExpression? {
    guard root.isSteady(without: remembering.changing) else { return nil }
    return NamedExpression(RecordKey(name), root, number: remembering.number(of: root))
  }
}

extension Node {
  fileprivate func rememberingPicks(_ remembering: Remembering) -> Node {
    let node = mappingParts { $0.rememberingPicks(remembering) }
    guard case .filtered(.name, _) = node, node.isSteady(without: remembering.changing) else { return node }
    return .remembered(node, number: remembering.number(of: node))
  }

  fileprivate func rememberingParts(_ remembering: Remembering) -> Node {
    if case .remembered = self { return self }
    guard isSteady(without: remembering.changing) else {
      return mappingParts { $0.rememberingParts(remembering) }
    }
    return isCostly ? .remembered(self, number: remembering.number(of: self)) : self
  }

  /// Whether nothing that changes takes part.
  fileprivate func isSteady(without changing: Set<String>) -> Bool {
    var isSteady = allNames.isDisjoint(with: changing)
    visit { node in
      switch node {
      case .cycle, .changed, .macro: isSteady = false
      default: break
      }
    }
    return isSteady
  }

  /// All names that take part, also in what its names stand for.
  var allNames: Set<String> {
    var names: Set<String> = []
    visit { node in
      switch node {
      case .name(let name): names.insert(name.text)
      case .defined(let definition): names.formUnion(definition.names)
      default: break
      }
    }
    return names
  }

  /// Whether looking the part up is cheaper than working it out.
  private var isCostly: Bool {
    var isCostly = false
    visit { node in
      switch node {
      case .filtered, .method, .joined, .arithmetic, .compared, .slice, .call: isCostly = true
      default: break
      }
    }
    return isCostly
  }
}
