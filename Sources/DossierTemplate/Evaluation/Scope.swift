public import DossierCore

/// The names an expression can see: definitions in frames over the members of a root record.
public struct Scope: Sendable {
  /// A name defined by a loop, `set` or `with`.
  struct Binding: Sendable {
    enum Content: Sendable {
      case value(Value)
      /// `loop`: a record that is made only where it is asked for as a whole.
      case turn(LoopTurn)
    }

    let key: RecordKey
    var content: Content
    /// Where in the data the value, or the list that it is an element of, comes from.
    var source: FieldPath?
    /// Which element of that list it is.
    var element: Int?

    var value: Value {
      switch content {
      case .value(let value): value
      case .turn(let turn): .record(turn.record)
      }
    }

    mutating func stand(for value: Value, from origin: FieldPath?) {
      content = .value(value)
      source = origin
      element = nil
    }

    /// Where in the data the value comes from, so that a missing member is named by its place there.
    var origin: FieldPath? {
      element.map { source?.appending($0) } ?? source
    }
  }

  /// Whether what is missing comes back with its place in the data; who only asks whether something holds can do without.
  public var namesMissing = true
  /// The data.
  public let root: Value
  public let filters: FilterLibrary
  public let limits: EvaluationLimits
  private(set) var bindings: [Binding] = []
  private var frames: [Int] = []
  var turns = 0
  /// For each open loop, what `loop.changed` was last asked for.
  var changes: [Value?] = []
  /// What the macros see that are being run; innermost call last.
  var barriers: [Barrier] = []
  /// What macros came to that the expression being worked out calls.
  public var macroResults: [MacroCall: String] = [:]
  var work = 0
  /// What parts of expressions came to that are worked out once; see ``Remembering``.
  public var memory = PartMemory()

  public init(root: Value, filters: FilterLibrary = .standard, limits: EvaluationLimits = .standard) {
    self.root = root
    self.filters = filters
    self.limits = limits
    bindings.reserveCapacity(8)
  }
}

// MARK: - Names

extension Scope {
  /// Opens a frame; what is defined from now on goes with it.
  public mutating func push() {
    frames.append(bindings.count)
  }

  /// Closes the last frame; without one, nothing happens.
  public mutating func pop() {
    guard let start = frames.popLast() else { return }
    bindings.removeLast(bindings.count - start)
  }

  /// Defines a name in the last frame, over any earlier meaning.
  ///
  /// `origin` is the value's place in the data, where it has one: `诉求清单[2]` for the third turn of a loop.
  public mutating func define(_ name: String, _ value: Value, from origin: FieldPath? = nil) {
    define(RecordKey(name), value, from: origin)
  }

  /// Defines a name that was hashed before.
  public mutating func define(_ name: RecordKey, _ value: consuming Value, from origin: FieldPath? = nil) {
    guard let index = definedIndex(of: name) else {
      return bindings.append(Binding(key: name, content: .value(value), source: origin))
    }
    bindings[index].stand(for: value, from: origin)
  }

  /// Defines the targets of a loop: one name, or as many as the element has parts.
  ///
  /// - Parameters:
  ///   - list: the place of the list in the data, where it has one.
  ///   - index: which of its elements this is.
  public mutating func define(
    _ targets: [RecordKey], _ element: Value, from list: FieldPath? = nil, at index: Int
  ) throws(EvaluationFault) {
    if targets.count == 1 {
      return define(Binding(key: targets[0], content: .value(element), source: list, element: index))
    }
    guard let parts = element.elements, parts.count == targets.count else {
      throw .badArgument("for", partCount(targets.count))
    }
    let origin = element.list == nil ? nil : list?.appending(index)
    for (index, target) in targets.enumerated() {
      define(Binding(key: target, content: .value(parts[index]), source: origin, element: index))
    }
  }

  /// Defines `loop` for one turn of a loop over the elements.
  ///
  /// - Parameter depth: how often a recursive loop has called itself.
  public mutating func defineLoop(over elements: [Value], at index: Int, depth: Int = 0) {
    define(Binding(key: Self.loop, content: .turn(LoopTurn(elements: elements, index: index, depth: depth))))
  }

  private static let loop: RecordKey = "loop"

  private mutating func define(_ binding: Binding) {
    if let index = definedIndex(of: binding.key) {
      bindings[index] = binding
    } else {
      bindings.append(binding)
    }
  }

  /// Where the last frame holds a name.
  private func definedIndex(of key: RecordKey) -> Int? {
    let start = frames.last ?? 0
    var index = bindings.count - 1
    while index >= start, bindings[index].key != key { index -= 1 }
    return index >= start ? index : nil
  }

  /// Sets a member of a record that a name in any frame stands for (`set ns.total = …`).
  public mutating func assign(_ value: Value, to name: String, member: String) throws(EvaluationFault) {
    let key = RecordKey(name)
    guard let index = index(of: key),
      case .record(var record) = bindings[index].value
    else { throw .badArgument("set", notAssignable(name)) }
    bindings[index].content = .value(.null)
    record[member] = value
    bindings[index].content = .value(.record(record))
    try checkNesting(bindings[index].value)
  }

  /// What a name stands for.
  public func lookup(_ name: String) -> Value? { lookup(RecordKey(name)) }

  func lookup(_ key: RecordKey) -> Value? {
    index(of: key).map { bindings[$0].value } ?? rootMember(key)
  }

  func binding(_ name: RecordKey) -> Binding? {
    index(of: name).map { bindings[$0] }
  }

  /// The turn that a name stands for, if it stands for one.
  func turn(_ name: RecordKey) -> LoopTurn? {
    guard let index = index(of: name), case .turn(let turn) = bindings[index].content else {
      return nil
    }
    return turn
  }

  /// What a plain path leads to; nil where it does not lead to its end.
  func value(at path: [RecordKey]) -> Value? {
    guard let index = index(of: path[0]) else {
      return rootMember(path[0])?.value(at: path, from: 1)
    }
    switch bindings[index].content {
    case .value(let bound): return bound.value(at: path, from: 1)
    case .turn(let turn):
      guard path.count > 1 else { return .record(turn.record) }
      return turn.member(path[1].text)?.value(at: path, from: 2)
    }
  }

  /// A member of what a bound name stands for.
  func boundMember(_ key: RecordKey, at index: Int) -> Value? {
    switch bindings[index].content {
    case .value(let value): value.member(key)
    case .turn(let turn): turn.member(key.text)
    }
  }

  func index(of key: RecordKey) -> Int? {
    let barrier = barriers.last?.start ?? 0
    var index = bindings.count - 1
    while index >= barrier, bindings[index].key != key { index -= 1 }
    if index >= barrier { return index }
    return barrier > 0 ? outerIndex(of: key) : nil
  }

  /// Looks for a name outside of what a macro defines itself.
  private func outerIndex(of key: RecordKey) -> Int? {
    guard var barrier = barriers.last else { return nil }
    while let place = barrier.place {
      let start = place.barrier.map { barriers[$0].start } ?? 0
      if let index = bindings[start..<max(start, min(place.end, bindings.count))].lastIndex(where: {
        $0.key == key
      }) {
        return index
      }
      guard let outer = place.barrier else { return nil }
      barrier = barriers[outer]
    }
    return bindings[..<min(frames.first ?? 0, barrier.start)].lastIndex { $0.key == key }
  }

  private func rootMember(_ key: RecordKey) -> Value? {
    if case .record(let record) = root { record[key] } else { nil }
  }
}

extension Value {
  /// What the steps of a path lead to that are still to go.
  fileprivate func value(at path: [RecordKey], from step: Int) -> Value? {
    guard step < path.count else { return self }
    return member(path[step])?.value(at: path, from: step + 1)
  }
}

func partCount(_ count: Int) -> Wording {
  Wording("每一项要能分成 \(count) 部分", "every element must have \(count) parts")
}

private func notAssignable(_ name: String) -> Wording {
  Wording("「\(name)」不是用 namespace(…) 建立的", "`\(name)` was not made by namespace(…)")
}

// MARK: - Bounds

extension Scope {
  /// Counts one turn of a loop.
  public mutating func countTurn() throws(EvaluationFault) {
    turns += 1
    if turns > limits.loopTurns { throw .limit(.loopTurns(limits.loopTurns)) }
  }

  /// Announces a text about to be made.
  mutating func charge(text size: Int) throws(EvaluationFault) {
    guard size <= limits.textSize else { throw .limit(.textSize(limits.textSize)) }
    try charge(work: size)
  }

  /// Announces a list about to be made.
  mutating func charge(list count: Int) throws(EvaluationFault) {
    guard count <= limits.listCount else { throw .limit(.listCount(limits.listCount)) }
    try charge(work: count * 16)
  }

  /// Announces that a value is about to be gone through, which counts as work where it is long.
  mutating func charge(reading value: Value) throws(EvaluationFault) {
    try charge(work: value.effort)
  }

  /// The same of an outcome, of which nothing is taken out.
  mutating func charge(reading outcome: Outcome) throws(EvaluationFault) {
    try charge(work: outcome.effort)
  }

  private mutating func charge(work amount: Int) throws(EvaluationFault) {
    work += amount
    if work > limits.work { throw .limit(.work) }
  }

  /// Refuses values so deep that walking them could use up the stack.
  func checkNesting(_ value: Value) throws(EvaluationFault) {
    var budget = 200_000
    guard value.isFlat || value.fits(levels: limits.nesting, budget: &budget) else {
      throw .limit(.nesting(limits.nesting))
    }
  }
}

extension Outcome {
  fileprivate var effort: Int {
    switch self {
    case .value(let value): value.effort
    case .missing: 0
    }
  }
}

extension Value {
  /// How much work it is to go through the value once.
  fileprivate var effort: Int {
    switch self {
    case .text(let text): text.utf8.count
    case .list(let values): values.count * 16
    case .record(let record): record.count * 16
    case .null, .bool, .integer, .decimal, .picture, .pageReference: 0
    }
  }

  fileprivate var isFlat: Bool {
    switch self {
    case .list(let values): values.allSatisfy { !$0.isContainer }
    case .record(let record): record.allSatisfy { !$1.isContainer }
    default: true
    }
  }

  private var isContainer: Bool {
    switch self {
    case .list, .record: true
    default: false
    }
  }

  /// Whether the value has at most so many levels; `budget` bounds the containers that are looked at.
  fileprivate func fits(levels: Int, budget: inout Int) -> Bool {
    guard isContainer else { return true }
    budget -= 1
    guard levels > 0, budget > 0 else { return false }
    switch self {
    case .list(let values): return values.allSatisfy { $0.fits(levels: levels - 1, budget: &budget) }
    case .record(let record):
      return record.allSatisfy { $1.fits(levels: levels - 1, budget: &budget) }
    default: return true
    }
  }
}
