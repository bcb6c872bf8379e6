internal import DossierCore
internal import DossierTemplate

/// A loop that is under way.
struct LoopRun {
  let step: LoopStep
  let items: [Value]
  /// The list's place in the data, so that what is missing in an element can be named.
  let origin: FieldPath?
  /// Where the items stand in that list, if some were passed over.
  var indices: [Int]?
  var position = 0

  /// Which element of the list the present item is.
  var index: Int { indices.map { $0[position] } ?? position }
}

extension PartRun {
  /// Begins a loop; false where there is nothing to go over.
  mutating func begin(_ step: LoopStep) -> Bool {
    guard let items = elements(of: step) else { return false }
    var run = LoopRun(step: step, items: items, origin: step.list.origin(in: scope))
    if let condition = step.condition {
      let indices = items.indices.filter { admits(items[$0], at: $0, of: run.origin, step, condition) }
      run = LoopRun(step: step, items: indices.map { items[$0] }, origin: run.origin, indices: indices)
    }
    guard !run.items.isEmpty else { return false }
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
    if step.readsLoop { scope.defineLoop(over: loops[last].items, at: position) }
  }

  private mutating func bind(_ item: Value, at index: Int, of list: FieldPath?, to step: LoopStep) {
    do { try scope.define(step.targets, item, from: list, at: index) } catch {
      report(error, site: step.site)
    }
  }
}
