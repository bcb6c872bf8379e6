import DossierCore

extension Expression {
  /// The fields the expression reads when it is printed, in reading order; see ``fieldReads(as:)``.
  public var fieldPaths: [FieldRead] {
    fieldReads(as: .printed)
  }

  /// The fields the expression reads, the whole being used as said (`looped` for the list of a `for`).
  public func fieldReads(as usage: FieldRead.Usage) -> [FieldRead] {
    var collector = FieldReadCollector()
    collector.visit(root, usage, isOptional: usage == .tested)
    return collector.reads
  }

  /// The filters the expression uses, each once, in reading order.
  public var filterNames: [String] {
    var names: [String] = []
    root.visit { node in
      if case .filtered(_, let use) = node {
        for used in [use.name.text] + Self.named(by: use.name.text, use.arguments) where !names.contains(used)
        {
          names.append(used)
        }
      }
    }
    return names
  }

  /// A filter's name as an argument of `map`.
  private static func named(by filter: String, _ arguments: ArgumentNodes) -> [String] {
    guard filter == "map", case .literal(.text(let name))? = arguments.positional.first else { return [] }
    return [name]
  }

  /// The names that the expression reads, `loop` where it asks for turns.
  public var names: Set<String> {
    var names: Set<String> = []
    root.visit { node in
      switch node {
      case .name(let name): names.insert(name.text)
      case .defined(let definition): names.insert(definition.name.text)
      case .cycle, .changed: names.insert("loop")
      default: break
      }
    }
    return names
  }

  /// Whether the expression reads a name, such as `loop`.
  public func mentions(_ name: String) -> Bool { names.contains(name) }
}

extension Statement {
  /// The fields the statement reads, lists of loops as `looped`, conditions as `tested`.
  public var fieldReads: [FieldRead] {
    switch self {
    case .for(_, let list, let condition, _):
      list.fieldReads(as: .looped) + (condition?.fieldReads(as: .tested) ?? [])
    case .if(let condition), .elseIf(let condition): condition.fieldReads(as: .tested)
    case .set(_, let value), .setMember(_, _, let value), .call(let value, _): value.fieldReads(as: .printed)
    case .unpack(_, let value): value.fieldReads(as: .looped)
    case .filterBlock(let filter), .setBlock(_, .some(let filter)):
      filter.fieldReads(as: .printed).filter { $0.path != Self.writtenTextPath }
    case .with(let definitions): definitions.flatMap { $0.1.fieldReads(as: .printed) }
    case .macro(_, let parameters): parameters.flatMap { $0.fallback?.fieldReads(as: .printed) ?? [] }
    case .cell(.columnSpan(let value)), .cell(.background(let value)): value.fieldReads(as: .printed)
    case .endFor, .else, .endIf, .endWith, .endMacro, .endSet, .endFilter, .endCall, .setBlock, .loopControl,
      .cell,
      .renumber:
      []
    }
  }
}

/// Walks a tree and notes the paths in it.
private struct FieldReadCollector {
  private(set) var reads: [FieldRead] = []

  mutating func visit(_ node: Node, _ usage: FieldRead.Usage, isOptional: Bool) {
    if let path = path(of: node) {
      let read = FieldRead(path, usage, isOptional: isOptional)
      if !reads.contains(read) { reads.append(read) }
      return visitIndices(of: node)
    }
    switch node {
    case .filtered(let base, let use):
      visitFilter(base, use.name.text, use.arguments, isOptional: isOptional)
    case .tested(let base, let test, let argument, _):
      visit(base, .tested, isOptional: isOptional || test == .defined || test == .undefined)
      if let argument { visit(argument, .compared, isOptional: isOptional) }
    case .conditional(let test, let then, let otherwise):
      visit(test, .tested, isOptional: true)
      visit(then, usage, isOptional: isOptional || isGuarded(then, by: test))
      if let otherwise { visit(otherwise, usage, isOptional: isOptional) }
    case .all(let parts), .any(let parts): visitChoice(parts, usage, isOptional: isOptional)
    case .not(let part): visit(part, .tested, isOptional: true)
    case .method(let base, let method, let arguments):
      visit(base, .called(method.rawValue), isOptional: isOptional)
      for part in arguments.nodes { visit(part, .printed, isOptional: isOptional) }
    default: visitPlain(node, usage, isOptional: isOptional)
    }
  }

  private mutating func visitPlain(_ node: Node, _ usage: FieldRead.Usage, isOptional: Bool) {
    let below: FieldRead.Usage
    switch node {
    case .macro("loop", _): below = .looped
    case .compared: below = .compared
    case .arithmetic, .negated, .unchanged: below = .calculated
    case .joined: below = .printed
    default: below = usage
    }
    // Comparing for equality and searching accept what is missing.
    let accepts = isOptional || node.acceptsMissing
    for part in node.parts { visit(part, below, isOptional: accepts) }
  }

  private mutating func visitFilter(
    _ base: Node, _ name: String, _ arguments: ArgumentNodes, isOptional: Bool
  ) {
    let accepts = name == "default" || name == "d" || name == "空白"
    visit(base, .filtered(name), isOptional: isOptional || accepts)
    for part in arguments.positional { visit(part, .printed, isOptional: isOptional) }
    for (key, part) in arguments.named where key != "attribute" {
      visit(part, .printed, isOptional: isOptional)
    }
    if let attribute = Self.attribute(of: name, arguments), let list = path(of: base) {
      let isTested = name == "selectattr" || name == "rejectattr"
      let read = FieldRead(
        list.appending(0).appending(FieldPath(attribute)), isTested ? .tested : .filtered(name),
        isOptional: isOptional || isTested || arguments.named.contains { $0.0 == "default" })
      if !reads.contains(read) { reads.append(read) }
    }
  }

  private static func attribute(of filter: String, _ arguments: ArgumentNodes) -> String? {
    let takesFirst = ["selectattr", "rejectattr", "groupby", "sum"].contains(filter)
    let node =
      arguments.named.first { $0.0 == "attribute" }?.1 ?? (takesFirst ? arguments.positional.first : nil)
    if case .literal(.text(let name))? = node { return name }
    return nil
  }

  /// All but the last part of `and` and `or` are asked for truth; a field asked for before is known afterwards.
  private mutating func visitChoice(_ parts: [Node], _ usage: FieldRead.Usage, isOptional: Bool) {
    for part in parts.dropLast() { visit(part, .tested, isOptional: true) }
    guard let last = parts.last else { return }
    visit(last, usage, isOptional: isOptional || parts.dropLast().contains { isGuarded(last, by: $0) })
  }

  private func isGuarded(_ node: Node, by test: Node) -> Bool {
    let asked =
      switch test {
      case .tested(let base, .defined, _, negated: false): path(of: base)
      default: path(of: test)
      }
    return asked != nil && path(of: node) == asked
  }

  private mutating func visitIndices(of node: Node) {
    switch node {
    case .member(let base, _): visitIndices(of: base)
    case .element(let base, let index):
      visitIndices(of: base)
      if case .literal = index { return }
      visit(index, .calculated, isOptional: false)
    default: break
    }
  }

  private func path(of node: Node) -> FieldPath? {
    switch node {
    case .name(let name): FieldPath([.key(name.text)])
    case .member(let base, let key): path(of: base)?.appending(key.text)
    case .element(let base, .literal(.text(let key))): path(of: base)?.appending(key)
    case .element(let base, .literal(.integer(let index))): path(of: base)?.appending(max(0, index))
    case .element(let base, _): path(of: base)?.appending(0)
    default: nil
    }
  }
}
