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

  var itemOrigin: FieldPath? {
    origin?.appending(indices.map { $0[position] } ?? position)
  }
}

extension PartRun {
  /// Begins a loop; false where there is nothing to go over.
  mutating func begin(_ step: LoopStep) -> Bool {
    guard let items = elements(of: step) else { return false }
    var run = LoopRun(step: step, items: items, origin: step.list.origin(in: scope))
    if let condition = step.condition {
      let indices = items.indices.filter {
        admits(items[$0], from: run.origin?.appending($0), step, condition)
      }
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
    guard !loops.isEmpty else { return false }
    scope.pop()
    loops[loops.count - 1].position += 1
    let run = loops[loops.count - 1]
    countTurn(of: run.step)
    guard run.position < run.items.count else {
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
    _ item: Value, from origin: FieldPath?, _ step: LoopStep, _ condition: Expression
  ) -> Bool {
    // An element that is passed over takes as long as one that is not.
    countTurn(of: step)
    guard turns <= RenderLimits.loopTurns else { return false }
    scope.push()
    defer { scope.pop() }
    bind(item, from: origin, to: step)
    return holds(condition, site: step.site)
  }

  private mutating func bindTurn() {
    guard let run = loops.last else { return }
    scope.push()
    bind(run.items[run.position], from: run.itemOrigin, to: run.step)
    if run.step.readsLoop {
      scope.define("loop", .record(.loop(over: run.items, at: run.position)))
    }
  }

  private mutating func bind(_ item: Value, from origin: FieldPath?, to step: LoopStep) {
    do { try scope.define(step.targets, item, from: origin) } catch { report(error, site: step.site) }
  }
}
