import DossierCore

extension Expression {
  /// The same expression, which works out those of its parts once in a scope that none of some names take part in.
  ///
  /// It is meant for what is asked again and again while only these names change.
  ///
  /// - Parameter slot: the first free slot of the scope's memory; afterwards the next one.
  public func rememberingParts(without changing: Set<String>, from slot: inout Int) -> Expression {
    Expression(root: root.rememberingParts(without: changing, from: &slot), source: source)
  }

  /// What must hold first for the expression to hold, and holds or does not whatever some names stand for; nil where
  /// these take part from the beginning.
  public func steadyBeginning(without changing: Set<String>) -> Expression? {
    guard case .all(let parts) = root else { return root.isSteady(without: changing) ? self : nil }
    let steady = parts.prefix { $0.isSteady(without: changing) }
    return steady.isEmpty ? nil : Expression(root: .all(Array(steady)), source: source)
  }
}

extension Node {
  fileprivate func rememberingParts(without changing: Set<String>, from slot: inout Int) -> Node {
    if case .remembered = self { return self }
    guard isSteady(without: changing) else {
      return mappingParts { $0.rememberingParts(without: changing, from: &slot) }
    }
    guard isCostly else { return self }
    defer { slot += 1 }
    return .remembered(self, slot: slot)
  }

  /// Whether nothing that changes takes part.
  fileprivate func isSteady(without changing: Set<String>) -> Bool {
    var isSteady = true
    visit { node in
      switch node {
      case .name(let name) where changing.contains(name.text): isSteady = false
      case .cycle, .changed, .macro: isSteady = false
      default: break
      }
    }
    return isSteady
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
