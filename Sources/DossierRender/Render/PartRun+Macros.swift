internal import DossierCore
internal import DossierTemplate

/// A macro that is under way.
struct MacroCallRun {
  /// The instruction to go on with.
  let next: Int
  /// Whether what it writes is wanted as a value, so that the run ends with it.
  let isValue: Bool
}

// MARK: - Values that need macros

extension PartRun {
  mutating func evaluate(_ expression: Expression, site: Int) throws(EvaluationFault) -> Outcome {
    guard !part.macros.isEmpty else { return try expression.evaluate(in: &scope) }
    return try resolvingMacros(site: site) { scope throws(EvaluationFault) in
      try expression.evaluate(in: &scope)
    }
  }

  /// Works something out; where that needs the text of a macro, runs the macro and begins again.
  mutating func resolvingMacros<Result>(
    site: Int, _ work: (inout Scope) throws(EvaluationFault) -> Result
  ) throws(EvaluationFault) -> Result {
    guard !part.macros.isEmpty else { return try work(&scope) }
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
    let start = output.count
    if let body = try enter(call, next: part.instructions.count, isValue: true, site: site) {
      execute(from: body)
    }
    let text = PlainText.text(of: output.tail(from: start))
    output.cut(from: start)
    return text
  }
}

// MARK: - Calls

extension PartRun {
  /// Begins a macro whose text belongs here; returns the instruction to go on with.
  mutating func call(_ expression: Expression, site: Int, next: Int) -> Int {
    do {
      let call = try resolvingMacros(site: site) { scope throws(EvaluationFault) in
        try expression.macroCall(in: &scope)
      }
      guard let call else { return next }
      return try enter(call, next: next, isValue: false, site: site) ?? next
    } catch {
      report(error, site: site)
      return next
    }
  }

  private mutating func enter(
    _ call: MacroCall, next: Int, isValue: Bool, site: Int
  ) throws(EvaluationFault) -> Int? {
    guard let entry = entry(of: call.name, before: site) else { return nil }
    turns += 1
    guard calls.count < RenderLimits.macroDepth, turns <= RenderLimits.loopTurns else {
      let isDeep = calls.count >= RenderLimits.macroDepth
      let location = part.locations[site]
      stop(isDeep ? .macrosTooDeep(at: location) : .tooManyTurns(at: location))
      return nil
    }
    let arguments = try entry.parameters.arguments(of: call)
    calls.append(MacroCallRun(next: next, isValue: isValue))
    scope.enterMacro()
    for (parameter, argument) in zip(entry.parameters, arguments) {
      define(parameter, as: argument, site: entry.site)
    }
    return entry.instruction + 1
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
    scope.leaveMacro()
    guard let call = calls.popLast() else { return part.instructions.count }
    return call.isValue ? part.instructions.count : call.next
  }
}

/// The text of markup: what stands between its tags.
enum PlainText {
  static func text(of markup: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    var rest = markup
    while let byte = rest.first {
      if byte == UInt8(ascii: "<") {
        let tag = rest.prefix { $0 != UInt8(ascii: ">") }
        if isBreak(tag) { bytes.append(0x0A) }
        if tag.starts(with: "<w:tab".utf8) || tag.starts(with: "<text:tab".utf8) { bytes.append(0x09) }
        rest = rest.dropFirst(tag.count + 1)
      } else if byte == UInt8(ascii: "&"), let (character, length) = entity(at: rest) {
        bytes.append(character)
        rest = rest.dropFirst(length)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isBreak(_ tag: ArraySlice<UInt8>) -> Bool {
    tag.starts(with: "<w:br".utf8) || tag.starts(with: "<text:line-break".utf8)
  }

  private static func entity(at bytes: ArraySlice<UInt8>) -> (UInt8, Int)? {
    let known: [(String, Character)] = [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\"")]
    for (written, meant) in known where bytes.starts(with: written.utf8) {
      return meant.asciiValue.map { ($0, written.utf8.count) }
    }
    return nil
  }
}
