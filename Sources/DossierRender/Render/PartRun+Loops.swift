internal import DossierCore
internal import DossierTemplate

/// A recursive loop that is under way, or a call of it inside itself.
struct RecursionRun {
  /// The instruction that begins the loop.
  let begin: Int
  let depth: Int
  let isCall: Bool
}

/// A loop that is under way.
struct LoopRun {
  let step: LoopStep
  let items: [Value]
  /// The list's place in the data, so that what is missing in an element can be named.
  let origin: FieldPath?
  /// Where the items stand in that list, if some were passed over.
  var indices: [Int]?
  var position = 0
  /// How often a recursive loop has called itself.
  var depth = 0

  /// Which element of the list the present item is.
  var index: Int { indices.map { $0[position] } ?? position }
}

extension PartRun {
  /// Begins a loop; false where there is nothing to go over.
  mutating func begin(_ step: LoopStep, at index: Int) -> Bool {
    if step.isRecursive { recursions.append(RecursionRun(begin: index, depth: 0, isCall: false)) }
    guard let items = elements(of: step) else { return false }
    return begin(step, over: items, from: step.list.origin(in: scope), depth: 0)
  }

  private mutating func begin(
    _ step: LoopStep, over items: [Value], from origin: FieldPath?, depth: Int
  ) -> Bool {
    var run = LoopRun(step: step, items: items, origin: origin)
    if let condition = step.condition {
      let indices = items.indices.filter { admits(items[$0], at: $0, of: run.origin, step, condition) }
      run = LoopRun(step: step, items: indices.map { items[$0] }, origin: run.origin, indices: indices)
    }
    guard !run.items.isEmpty else { return false }
    run.depth = depth
    loops.append(run)
    scope.enterLoop()
    bindTurn()
    return true
  }

  /// Goes on with the next turn; false where the loop is over.
  mutating func nextTurn() -> Bool {
    guard let last = loops.indices.last else { return false }
    scope.pop()
    loops[last].position += 1
    countTurn(of: loops[last].step)
    guard loops[last].position < loops[last].items.count else {
      loops.removeLast()
      scope.leaveLoop()
      return false
    }
    bindTurn()
    return true
  }

  /// Leaves a loop in the middle of a turn.
  mutating func leaveLoop() {
    guard loops.popLast() != nil else { return }
    scope.pop()
    scope.leaveLoop()
  }

  private mutating func countTurn(of step: LoopStep) {
    turns += 1
    if turns > RenderLimits.loopTurns { stop(.tooManyTurns(at: part.locations[step.site])) }
  }

  private mutating func elements(of step: LoopStep) -> [Value]? {
    do {
      return try resolvingMacros(site: step.site) { scope throws(EvaluationFault) in
        try step.list.elements(in: &scope)
      }
    } catch {
      if case .wrongType = error {
        report(.notAList(at: part.locations[step.site]))
      } else {
        report(error, site: step.site)
      }
      return nil
    }
  }

  private mutating func admits(
    _ item: Value, at index: Int, of list: FieldPath?, _ step: LoopStep, _ condition: Expression
  ) -> Bool {
    // An element that is passed over takes as long as one that is not.
    countTurn(of: step)
    guard turns <= RenderLimits.loopTurns else { return false }
    scope.push()
    defer { scope.pop() }
    bind(item, at: index, of: list, to: step)
    return holds(condition, site: step.site)
  }

  private mutating func bindTurn() {
    guard let last = loops.indices.last else { return }
    let step = loops[last].step
    let position = loops[last].position
    scope.push()
    bind(loops[last].items[position], at: loops[last].index, of: loops[last].origin, to: step)
    if step.readsLoop {
      scope.defineLoop(over: loops[last].items, at: position, depth: loops[last].depth)
    }
  }

  private mutating func bind(_ item: Value, at index: Int, of list: FieldPath?, to step: LoopStep) {
    do { try scope.define(step.targets, item, from: list, at: index) } catch {
      report(error, site: step.site)
    }
  }
}

// MARK: - Loops that call themselves

extension PartRun {
  /// Begins `loop(list)`; returns the instruction to go on with.
  mutating func recurse(
    _ call: MacroCall, from origin: FieldPath?, next: Int, isValue: Bool, site: Int
  ) throws(EvaluationFault) -> Int? {
    guard let last = recursions.last, case .beginLoop(let step, let exit) = part.instructions[last.begin]
    else {
      throw .needsMacro(call)
    }
    guard call.positional.count == 1, call.named.isEmpty else {
      throw .badArgument("loop", Wording("要写一个列表", "one list is needed"))
    }
    let items = try items(of: call.positional[0], site: site)
    guard admitsCall(at: site) else { return nil }
    calls.append(MacroCallRun(next: next, isValue: isValue, kind: .loop))
    recursions.append(RecursionRun(begin: last.begin, depth: last.depth + 1, isCall: true))
    return begin(step, over: items, from: origin, depth: last.depth + 1) ? last.begin + 1 : exit
  }

  private mutating func items(of outcome: Outcome, site: Int) throws(EvaluationFault) -> [Value] {
    do {
      return try outcome.elements()
    } catch {
      guard case .wrongType = error else { throw error }
      report(.notAList(at: part.locations[site]))
      return []
    }
  }

  /// Ends a recursive loop; nil where it did not call itself.
  mutating func leaveRecursion() -> Int? {
    guard let run = recursions.popLast(), run.isCall else { return nil }
    return leaveMacro()
  }
}
