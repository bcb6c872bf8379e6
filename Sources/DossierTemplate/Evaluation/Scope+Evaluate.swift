import DossierCore

// MARK: - The tree

extension Scope {
  mutating func evaluate(_ node: Node) throws(EvaluationFault) -> Outcome {
    switch node {
    case .literal(let value): .value(value)
    case .name(let name): lookup(name).map(Outcome.value) ?? .missing(FieldPath([.key(name.text)]))
    case .member(let base, let key): try member(key, of: base, in: node)
    case .element(let base, let index): try element(index, of: base, in: node)
    case .slice(let base, let from, let to, let step): try slice(base, from, to, step)
    case .list(let parts): try makeList(parts)
    case .record(let members): try makeRecord(members)
    case .negated(let part): .value(try Arithmetic.negated(try operand(part)))
    case .unchanged(let part): .value(try Arithmetic.unchanged(try operand(part)))
    case .not(let part): .value(.bool(!(try evaluate(part).isTruthy)))
    case .arithmetic(let sign, let left, let right): try arithmetic(sign, left, right)
    case .joined(let parts): try join(parts)
    case .all(let parts): try firstOutcome(of: parts) { !$0.isTruthy }
    case .any(let parts): try firstOutcome(of: parts) { $0.isTruthy }
    case .compared(let first, let steps): try compare(first, steps)
    case .conditional(let test, let then, let otherwise): try choose(test, then, otherwise)
    case .filtered(let base, let use): try filter(base, use)
    case .tested(let base, let test, let argument, let negated): try check(base, test, argument, negated)
    case .call(let function, let arguments):
      .value(try call(function, try bind(arguments, of: function.rawValue)))
    case .cycle(let parts): try cycle(parts)
    case .changed(let parts): try changed(parts)
    case .macro(let name, let arguments): try macro(name, arguments)
    case .method(let base, let method, let arguments): try call(method, of: base, arguments)
    case .remembered(let part, let number): try remembered(part, number)
    case .defined(let definition): try meaning(of: definition)
    }
  }

  private mutating func remembered(_ part: Node, _ number: Int) throws(EvaluationFault) -> Outcome {
    if let known = memory[number] { return known }
    let outcome = try evaluate(part)
    memory[number] = outcome
    return outcome
  }

  /// What is missing in a definition makes it stand for nothing, as a field that was not filled in.
  mutating func meaning(of definition: NamedExpression) throws(EvaluationFault) -> Outcome {
    if let known = memory[definition.number] { return known }
    var outcome: Outcome
    do throws(EvaluationFault) { outcome = try evaluate(definition.root) } catch {
      guard case .missing(let path) = error else { throw error }
      outcome = .missing(path)
    }
    memory[definition.number] = outcome
    return outcome
  }

  /// The value of a part that an operation needs; missing and null are refused with the part's path.
  mutating func operand(_ node: Node) throws(EvaluationFault) -> Value {
    let value = try evaluate(node).required()
    if value.isNull { throw .missing(place(of: node)) }
    return value
  }

  /// The place in the data that a tree stands for, or nil where it makes something new.
  func origin(of node: Node) -> FieldPath? {
    switch node {
    case .name(let name):
      if let binding = binding(name) { return binding.origin }
      return FieldPath([.key(name.text)])
    case .member(let base, let key): return origin(of: base)?.appending(key.text)
    case .element(let base, .literal(.integer(let index))) where index >= 0:
      return origin(of: base)?.appending(index)
    case .element(let base, .literal(.text(let key))): return origin(of: base)?.appending(key)
    default: return nil
    }
  }

  private func missing(_ node: Node) -> Outcome { .missing(place(of: node)) }

  /// The place of something that is missing; a stand-in where nobody asks for it.
  private func place(of node: Node) -> FieldPath {
    namesMissing ? path(of: node) : Self.unnamed
  }

  private static let unnamed = FieldPath("…")

  /// The place in the data that a tree reads, as far as it can be told without evaluating; else an empty path.
  func path(of node: Node) -> FieldPath {
    switch node {
    case .name(let name): binding(name)?.origin ?? FieldPath([.key(name.text)])
    case .member(let base, let key): path(of: base).appending(key.text)
    case .element(let base, .literal(.integer(let index))): path(of: base).appending(index)
    case .element(let base, .literal(.text(let key))): path(of: base).appending(key)
    case .filtered(let base, _): path(of: base)
    case .method(let base, .get, let arguments):
      if case .literal(.text(let key))? = arguments.positional.first {
        path(of: base).appending(key)
      } else {
        path(of: base)
      }
    case .method(let base, _, _): path(of: base)
    case .remembered(let part, _): path(of: part)
    case .defined(let definition): FieldPath([.key(definition.name.text)])
    default: FieldPath()
    }
  }
}

// MARK: - Members

extension Scope {
  private mutating func member(
    _ key: RecordKey, of base: Node, in node: Node
  ) throws(EvaluationFault) -> Outcome {
    if case .name(let name) = base, let index = index(of: name) {
      if let member = boundMember(key, at: index) { return .value(member) }
      return missing(bindings[index].value.isNull ? base : node)
    }
    let outcome = try evaluate(base)
    guard case .value(let value) = outcome else { return outcome }
    return member(key, of: value, base, in: node)
  }

  private func member(_ key: RecordKey, of value: Value, _ base: Node, in node: Node) -> Outcome {
    if let member = value.member(key) { return .value(member) }
    return missing(value.isNull ? base : node)
  }

  private mutating func element(
    _ index: Node, of base: Node, in node: Node
  ) throws(EvaluationFault) -> Outcome {
    let outcome = try evaluate(base)
    guard case .value(let value) = outcome else { return outcome }
    let key = try operand(index)
    if let element = value.element(key) { return .value(element) }
    if value == .null { return .missing(path(of: base)) }
    switch key {
    case .integer(let index): return .missing(path(of: base).appending(index))
    case .text(let name): return .missing(path(of: base).appending(name))
    default: throw .wrongType(Wording("取元素", "indexing"), key.kind)
    }
  }

  private mutating func slice(
    _ base: Node, _ from: Node?, _ to: Node?, _ step: Node?
  ) throws(EvaluationFault) -> Outcome {
    let value = try operand(base)
    let bounds = (try bound(from), try bound(to), try bound(step))
    if bounds.2 == 0 { throw .badArgument("[::]", Wording("步长不能为零", "the step must not be zero")) }
    let slice = Slice(from: bounds.0, to: bounds.1, step: bounds.2 ?? 1)
    switch value {
    case .text(let text): return .value(.text(String(slice.applied(to: Array(text)))))
    case .list(let values): return .value(.list(slice.applied(to: values)))
    default: throw .wrongType(Wording("取片段", "slicing"), value.kind)
    }
  }

  private mutating func bound(_ node: Node?) throws(EvaluationFault) -> Int? {
    guard let node else { return nil }
    switch try evaluate(node).required() {
    case .null: return nil
    case .integer(let index): return index
    case let other: throw .wrongType(Wording("取片段", "slicing"), other.kind)
    }
  }
}

extension Value {
  fileprivate var isNull: Bool {
    if case .null = self { true } else { false }
  }

  func member(_ key: String) -> Value? { member(RecordKey(key)) }

  func member(_ key: RecordKey) -> Value? {
    switch self {
    case .record(let record): record[key]
    // A group of `groupby` is a pair that also answers to names.
    case .list(let pair) where pair.count == 2 && (key.text == "grouper" || key.text == "list"):
      pair[key.text == "list" ? 1 : 0]
    default: nil
    }
  }

  func element(_ key: Value) -> Value? {
    switch (self, key) {
    case (.record(let record), .text(let name)): record[name]
    case (.record(let record), .integer(let number)): record[String(number)]
    case (.list(let values), .integer(let index)): values.atPythonIndex(index)
    case (.list, .text(let name)): member(name)
    case (.text(let text), .integer(let index)): text.atPythonIndex(index).map { .text(String($0)) }
    default: nil
    }
  }
}

extension Collection {
  /// The element counted from the start, or from the end where negative.
  fileprivate func atPythonIndex(_ position: Int) -> Element? {
    if position >= 0 {
      guard let index = index(startIndex, offsetBy: position, limitedBy: endIndex), index < endIndex else {
        return nil
      }
      return self[index]
    }
    let count = count
    guard position >= -count else { return nil }
    return self[index(startIndex, offsetBy: count + position)]
  }
}

// MARK: - Made values

extension Scope {
  private mutating func makeList(_ parts: [Node]) throws(EvaluationFault) -> Outcome {
    var values: [Value] = []
    values.reserveCapacity(parts.count)
    for part in parts { values.append(try evaluate(part).required()) }
    try checkNesting(.list(values))
    return .value(.list(values))
  }

  private mutating func makeRecord(_ members: [MemberNode]) throws(EvaluationFault) -> Outcome {
    var record = Record()
    for member in members {
      let key = try operand(member.key)
      switch key {
      case .text, .integer, .bool, .decimal: record[try key.printed()] = try evaluate(member.value).required()
      default: throw .wrongType(Wording("用作键", "being a key"), key.kind)
      }
    }
    try checkNesting(.record(record))
    return .value(.record(record))
  }

  private mutating func join(_ parts: [Node]) throws(EvaluationFault) -> Outcome {
    var text = ""
    for part in parts {
      let outcome = try evaluate(part)
      let piece: String
      do throws(EvaluationFault) { piece = try outcome.printed() } catch { throw error.about(path(of: part)) }
      try charge(text: text.utf8.count + piece.utf8.count)
      text += piece
    }
    return .value(.text(text))
  }

  private mutating func cycle(_ parts: [Node]) throws(EvaluationFault) -> Outcome {
    guard let turn = turn("loop")?.index else { throw .missing("loop") }
    guard !parts.isEmpty else {
      throw .badArgument("loop.cycle", Wording("至少要一个值", "at least one value is needed"))
    }
    return try evaluate(parts[((turn % parts.count) + parts.count) % parts.count])
  }
}

// MARK: - Choices

extension Scope {
  /// The first outcome that settles the matter, else the last.
  private mutating func firstOutcome(
    of parts: [Node], where settles: (Outcome) -> Bool
  ) throws(EvaluationFault) -> Outcome {
    var outcome = Outcome.value(.null)
    for part in parts {
      outcome = try evaluate(part)
      if settles(outcome) { break }
    }
    return outcome
  }

  private mutating func choose(
    _ test: Node, _ then: Node, _ otherwise: Node?
  ) throws(EvaluationFault) -> Outcome {
    if try evaluate(test).isTruthy { return try evaluate(then) }
    guard let otherwise else { return .missing(FieldPath()) }
    return try evaluate(otherwise)
  }

  private mutating func compare(
    _ first: Node, _ steps: [ComparisonStep]
  ) throws(EvaluationFault) -> Outcome {
    var left = try evaluate(first)
    for step in steps {
      let right = if let constant = step.constant { constant } else { try evaluate(step.node) }
      try charge(reading: right)
      guard try Comparison.holds(left, step.comparison, right) else { return .value(false) }
      left = right
    }
    return .value(true)
  }

  private mutating func arithmetic(
    _ sign: ArithmeticOperator, _ left: Node, _ right: Node
  ) throws(EvaluationFault) -> Outcome {
    let left = try operand(left)
    let right = try operand(right)
    return .value(try Arithmetic.apply(sign, left, right, in: &self))
  }

  private mutating func check(
    _ base: Node, _ test: ValueTest, _ argument: Node?, _ negated: Bool
  ) throws(EvaluationFault) -> Outcome {
    let outcome = try evaluate(base)
    if test == .filter, let name = try outcome.required().text {
      return .value(.bool((filters[name] != nil) != negated))
    }
    var other: Outcome?
    if let argument { other = try evaluate(argument) }
    return .value(.bool(try test.holds(outcome, other) != negated))
  }
}

// MARK: - Filters

extension Scope {
  private mutating func filter(
    _ base: Node, _ use: FilterUse
  ) throws(EvaluationFault) -> Outcome {
    guard let filter = use.filter(in: filters) else { throw .unknownFilter(use.name.text) }
    let outcome = try evaluate(base)
    if case .missing(let path) = outcome, !filter.acceptsMissing { throw .missing(path) }
    do throws(EvaluationFault) {
      let result = try use.apply(filter, to: outcome, in: &self)
      // Nothing came of it (`first` of an empty list), which is not the nothing that a condition means.
      guard case .missing(let path) = result, path.steps.isEmpty else { return result }
      let source = place(of: base)
      return .missing(source.steps.isEmpty ? FieldPath([.key("| " + use.name.text)]) : source)
    } catch {
      throw error.about(path(of: base))
    }
  }

  /// Applies a filter.
  mutating func apply(
    _ filter: Filter, named name: String, to outcome: Outcome, _ arguments: FilterArguments
  ) throws(EvaluationFault) -> Outcome {
    if let problem = filter.problem(of: arguments) { throw .badArgument(name, problem) }
    try charge(reading: outcome)
    return try filter.body(outcome, arguments, &self)
  }

  mutating func bind(
    _ nodes: ArgumentNodes, of name: String, parameters: [String] = []
  ) throws(EvaluationFault) -> FilterArguments {
    if let constants = nodes.constants(of: name, parameters: parameters) { return constants }
    var positional: [Outcome] = []
    positional.reserveCapacity(nodes.positional.count)
    for node in nodes.positional { positional.append(try evaluate(node)) }
    var named: [(String, Outcome)] = []
    for (key, node) in nodes.named { named.append((key, try evaluate(node))) }
    return FilterArguments(filter: name, parameters: parameters, positional: positional, named: named)
  }
}
