internal import DossierCore
internal import DossierTemplate

/// A macro that is under way.
struct MacroCallRun {
  enum Kind {
    /// A macro, with the text that was handed to it, or such a text, with that of the macro around.
    case macro(CallerBody?)
    /// A loop that called itself.
    case loop
    /// A block whose text is wanted.
    case text
    /// Paragraphs that a block wrote, which know the names of that place; the names of this one.
    case block(outer: Scope)
  }

  /// The instruction to go on with.
  let next: Int
  /// Whether what it writes is wanted as a value, so that the run ends with it.
  let isValue: Bool
  let kind: Kind
}

/// A text that a call handed to a macro.
final class CallerBody {
  let entry: MacroEntry
  let place: CallPlace
  /// What `caller` means in the text itself.
  let outer: CallerBody?

  init(entry: MacroEntry, place: CallPlace, outer: CallerBody?) {
    self.entry = entry
    self.place = place
    self.outer = outer
  }
}

// MARK: - Values that need macros

extension PartRun {
  mutating func evaluate(_ expression: Expression, site: Int) throws(EvaluationFault) -> Outcome {
    guard part.holdsCallees else { return try expression.evaluate(in: &scope) }
    return try resolvingMacros(site: site) { scope throws(EvaluationFault) in
      try expression.evaluate(in: &scope)
    }
  }

  /// Works something out; where that needs the text of a macro, runs the macro and begins again.
  mutating func resolvingMacros<Result>(
    site: Int, _ work: (inout Scope) throws(EvaluationFault) -> Result
  ) throws(EvaluationFault) -> Result {
    guard part.holdsCallees else { return try work(&scope) }
    let outer = scope.macroResults
    defer { scope.macroResults = outer }
    while !isStopped {
      do throws(EvaluationFault) {
        return try work(&scope)
      } catch {
        guard case .needsMacro(let call) = error else { throw error }
        scope.macroResults[call] = try text(of: call, site: site)
      }
    }
    // The reason was reported when the run was stopped.
    throw .missing(FieldPath())
  }

  /// What a macro writes, as text.
  private mutating func text(of call: MacroCall, site: Int) throws(EvaluationFault) -> String {
    let end = part.instructions.count
    let kept = heldOnce
    let start = output.count
    let body =
      call.name == "loop"
      ? try recurse(call, from: nil, next: end, isValue: true, site: site)
      : try enter(call, handing: nil, next: end, isValue: true, site: site)
    if let body { execute(from: body) }
    let text = PlainText.text(of: output.tail(from: start))
    output.cut(from: start)
    heldOnce = kept
    return text
  }

  /// What the document holds only once or counts; a text that is no more than a value adds nothing to it.
  var heldOnce: (resources: DocumentResources, written: Set<Int>, names: [Int: Int], marks: [Int: Int]) {
    get { (resources, written, namesGiven, markNumbers) }
    set { (resources, written, namesGiven, markNumbers) = newValue }
  }
}

// MARK: - Calls

extension PartRun {
  /// Begins a macro whose text belongs here; returns the instruction to go on with.
  mutating func call(_ step: CallStep, next: Int) -> Int {
    do {
      let call = try resolvingMacros(site: step.site) { scope throws(EvaluationFault) in
        try step.expression.macroCall(in: &scope)
      }
      guard let call else { return next }
      if call.name == "loop" {
        let origin = step.expression.argumentOrigin(in: scope)
        return try recurse(call, from: origin, next: next, isValue: false, site: step.site) ?? next
      }
      let body = step.body.flatMap { part.bodies[$0] }.map {
        CallerBody(entry: $0, place: scope.place, outer: caller)
      }
      return try enter(call, handing: body, next: next, isValue: false, site: step.site) ?? next
    } catch {
      report(error, site: step.site)
      return next
    }
  }

  /// What `caller` means here.
  private var caller: CallerBody? {
    for call in calls.reversed() {
      if case .macro(let body) = call.kind { return body }
    }
    return nil
  }

  private mutating func enter(
    _ call: MacroCall, handing body: CallerBody?, next: Int, isValue: Bool, site: Int
  ) throws(EvaluationFault) -> Int? {
    if call.name == "caller" { return try enterCaller(call, next: next, isValue: isValue, site: site) }
    guard let entry = entry(of: call.name, before: site), admitsCall(at: site) else { return nil }
    let arguments = try entry.parameters.arguments(of: call)
    calls.append(MacroCallRun(next: next, isValue: isValue, kind: .macro(body)))
    scope.enterMacro()
    if body != nil { scope.define("caller", true) }
    return define(entry, arguments)
  }

  private mutating func enterCaller(
    _ call: MacroCall, next: Int, isValue: Bool, site: Int
  ) throws(EvaluationFault) -> Int? {
    guard let body = caller else { throw .noCaller }
    guard admitsCall(at: site) else { return nil }
    let arguments = try body.entry.parameters.arguments(of: call)
    calls.append(MacroCallRun(next: next, isValue: isValue, kind: .macro(body.outer)))
    scope.enterCaller(from: body.place)
    return define(body.entry, arguments)
  }

  private mutating func define(_ entry: MacroEntry, _ arguments: [Outcome?]) -> Int {
    for (parameter, argument) in zip(entry.parameters, arguments) {
      define(parameter, as: argument, site: entry.site)
    }
    return entry.instruction + 1
  }

  /// Counts a call; where there were too many, or they lie too deep, the run is stopped.
  mutating func admitsCall(at site: Int) -> Bool {
    turns += 1
    guard calls.count < RenderLimits.macroDepth else {
      stop(.macrosTooDeep(at: part.locations[site]))
      return false
    }
    guard turns <= RenderLimits.loopTurns else {
      stop(.tooManyTurns(at: part.locations[site]))
      return false
    }
    return true
  }

  private mutating func define(_ parameter: MacroParameter, as argument: Outcome?, site: Int) {
    switch argument {
    case .value(let value): scope.define(parameter.name, value)
    case .missing(let path): scope.define(parameter.name, .null, from: path.steps.isEmpty ? nil : path)
    case nil:
      guard let fallback = parameter.fallback else { return scope.define(parameter.name, .null) }
      define([(parameter.name, fallback)], site: site)
    }
  }

  /// Of several macros of one name, the last that is defined before the call.
  private func entry(of name: String, before site: Int) -> MacroEntry? {
    let entries = part.macros[name] ?? []
    return entries.last { $0.site < site } ?? entries.first
  }

  /// Goes on behind the call.
  mutating func leaveMacro() -> Int {
    guard let call = calls.popLast() else { return part.instructions.count }
    switch call.kind {
    case .macro: scope.leaveMacro()
    case .block(let outer): scope.goBack(to: outer)
    case .loop, .text: break
    }
    return call.isValue ? part.instructions.count : call.next
  }
}

extension EvaluationFault {
  fileprivate static let noCaller = EvaluationFault.failed(
    "T141",
    Wording(
      "这个宏不是用 call 调用的，没有 caller 可写", "this macro was not called by `call`, so there is no caller to write"),
    hints: [
      Wording(
        "用 {% call 宏名(…) %}…{% endcall %} 调用它，或先判断 {% if caller %}",
        "call it with {% call name(…) %}…{% endcall %}, or ask {% if caller %} first")
    ])
}
