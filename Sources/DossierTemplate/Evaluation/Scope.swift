public import DossierCore

/// The names an expression can see: definitions in frames over the members of a root record.
public struct Scope: Sendable {
  /// A name defined by a loop, `set` or `with`.
  struct Binding: Sendable {
    var name: String
    var value: Value
    /// Where in the data the value comes from, so that a missing member is named by its place there.
    var origin: FieldPath?
  }

  /// The data.
  public let root: Value
  public let filters: FilterLibrary
  public let limits: EvaluationLimits
  private(set) var bindings: [Binding] = []
  private var frames: [Int] = []
  private var turns = 0
  /// For each open loop, what `loop.changed` was last asked for.
  var changes: [Value?] = []
  /// The first binding that a macro sees beside those of the outermost frame; innermost call last.
  private var barriers: [Int] = []
  /// What macros came to that the expression being worked out calls.
  public var macroResults: [MacroCall: String] = [:]
  private var work = 0

  public init(root: Value, filters: FilterLibrary = .standard, limits: EvaluationLimits = .standard) {
    self.root = root
    self.filters = filters
    self.limits = limits
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
    bindings.removeSubrange(start...)
  }

  /// Defines a name in the last frame, over any earlier meaning.
  ///
  /// `origin` is the value's place in the data, where it has one: `诉求清单[2]` for the third turn of a loop.
  public mutating func define(_ name: String, _ value: Value, from origin: FieldPath? = nil) {
    let start = frames.last ?? 0
    if let index = bindings[start...].lastIndex(where: { $0.name == name }) {
      bindings[index] = Binding(name: name, value: value, origin: origin)
    } else {
      bindings.append(Binding(name: name, value: value, origin: origin))
    }
  }

  /// Defines the targets of a loop: one name, or as many as the element has parts.
  public mutating func define(
    _ targets: [String], _ element: Value, from origin: FieldPath? = nil
  ) throws(EvaluationFault) {
    if targets.count == 1 { return define(targets[0], element, from: origin) }
    guard let parts = element.elements, parts.count == targets.count else {
      throw .badArgument("for", partCount(targets.count))
    }
    for (index, target) in targets.enumerated() {
      define(target, parts[index], from: element.list == nil ? nil : origin?.appending(index))
    }
  }

  /// Sets a member of a record that a name in any frame stands for (`set ns.total = …`).
  public mutating func assign(_ value: Value, to name: String, member: String) throws(EvaluationFault) {
    guard let index = bindingIndex(name),
      case .record(var record) = bindings[index].value
    else { throw .badArgument("set", notAssignable(name)) }
    bindings[index].value = .null
    record[member] = value
    bindings[index].value = .record(record)
    try checkNesting(bindings[index].value)
  }

  /// What a name stands for.
  public func lookup(_ name: String) -> Value? {
    binding(name)?.value ?? rootMember(name)
  }

  func binding(_ name: String) -> Binding? {
    guard !bindings.isEmpty else { return nil }
    return bindingIndex(name).map { bindings[$0] }
  }

  private func bindingIndex(_ name: String) -> Int? {
    let barrier = barriers.last ?? 0
    var index = bindings.count - 1
    while index >= barrier {
      if bindings[index].name == name { return index }
      index -= 1
    }
    guard barrier > 0 else { return nil }
    index = min(frames.first ?? 0, barrier) - 1
    while index >= 0 {
      if bindings[index].name == name { return index }
      index -= 1
    }
    return nil
  }

  /// Opens the frame of a macro, which sees no names of loops around the call.
  public mutating func enterMacro() {
    push()
    barriers.append(bindings.count)
  }

  public mutating func leaveMacro() {
    _ = barriers.popLast()
    pop()
  }

  /// Opens and closes a loop, for `loop.changed`.
  public mutating func enterLoop() { changes.append(nil) }

  public mutating func leaveLoop() { _ = changes.popLast() }

  private func rootMember(_ name: String) -> Value? {
    if case .record(let record) = root { record[name] } else { nil }
  }
}

private func partCount(_ count: Int) -> Wording {
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
    switch value {
    case .text(let text): try charge(work: text.utf8.count)
    case .list(let values): try charge(work: values.count * 16)
    case .record(let record): try charge(work: record.count * 16)
    case .null, .bool, .integer, .decimal, .picture, .pageReference: break
    }
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

extension Value {
  fileprivate var isFlat: Bool {
    switch self {
    case .list(let values): values.allSatisfy { !$0.isContainer }
    case .record(let record): record.members.allSatisfy { !$0.value.isContainer }
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
      return record.members.allSatisfy { $0.value.fits(levels: levels - 1, budget: &budget) }
    default: return true
    }
  }
}
