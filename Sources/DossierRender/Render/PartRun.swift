internal import DossierCore
internal import DossierOffice
internal import DossierTemplate

/// One run through the instructions of one part.
struct PartRun {
  private let part: CompiledPart
  private var scope: Scope
  private let missing: MissingPolicy
  var gallery: PictureGallery
  private(set) var output: [UInt8] = []
  private(set) var diagnostics: [Diagnostic] = []

  private var loops: [LoopRun] = []
  private var marks: [Int] = []
  private var turns = 0

  init(part: CompiledPart, scope: Scope, missing: MissingPolicy, gallery: PictureGallery) {
    self.part = part
    self.scope = scope
    self.missing = missing
    self.gallery = gallery
    output.reserveCapacity(part.constants.count + part.constants.count / 4)
  }

  mutating func execute() {
    var next = 0
    while next < part.instructions.count {
      guard output.count <= RenderLimits.partSize else { return fail(.outputTooLarge()) }
      next = step(at: next)
    }
  }

  private mutating func fail(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  private mutating func fail(_ fault: EvaluationFault, site: Int) {
    if case .missing(let path) = fault { return noteMissing(path, site: site) }
    fail(fault.diagnostic(at: part.locations[site]))
  }
}

/// Bounds that no honest document meets.
enum RenderLimits {
  static let loopTurns = 1_000_000
  static let partSize = 100 << 20
}

// MARK: - Instructions

extension PartRun {
  /// Carries out one instruction and returns the index of the next.
  private mutating func step(at index: Int) -> Int {
    switch part.instructions[index] {
    case .bytes(let range): copy(range)
    case .output(let step): write(step)
    case .define(let name, let expression, let site):
      if let value = evaluate(expression, site: site) { scope.define(name, value) }
    case .assign(let name, let member, let expression, let site):
      assign(name, member: member, expression, site: site)
    case .enterScope: scope.push()
    case .leaveScope: scope.pop()
    case .branch(let condition, let site, let otherwise):
      return holds(condition, site: site) ? index + 1 : otherwise
    case .jump(let target): return target
    case .beginLoop(let step, let exit): return begin(step, body: index + 1, exit: exit)
    case .endLoop(let begin): return nextTurn(begin: begin) ?? index + 1
    case .mark: marks.append(output.count)
    case .fillIfEmpty(let range): if marks.popLast() == output.count { copy(range) }
    case .dropIfEmpty(let closing): dropIfEmpty(closing: closing)
    }
    return index + 1
  }

  private mutating func copy(_ range: Range<Int>) {
    part.constants.withUnsafeBufferPointer { output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
  }

  private mutating func dropIfEmpty(closing: Int) {
    guard let inner = marks.popLast(), let outer = marks.popLast() else { return }
    if output.count == inner + closing { output.removeSubrange(outer...) }
  }
}

// MARK: - Loops

/// A loop that is under way.
private struct LoopRun {
  let step: LoopStep
  let items: [Value]
  /// The list's place in the data, so that what is missing in an element can be named.
  let origin: FieldPath?
  var position = 0
}

extension PartRun {
  private mutating func begin(_ step: LoopStep, body: Int, exit: Int) -> Int {
    guard let list = evaluate(step.list, site: step.site) else { return exit }
    guard var items = list.elements else {
      fail(.notAList(at: part.locations[step.site]))
      return exit
    }
    var origin = step.list.origin(in: scope)
    if let condition = step.condition {
      items = items.filter { admits($0, step: step, condition: condition) }
      origin = nil
    }
    guard !items.isEmpty else { return exit }
    scope.push()
    loops.append(LoopRun(step: step, items: items, origin: origin))
    bind()
    return body
  }

  private mutating func admits(_ item: Value, step: LoopStep, condition: Expression) -> Bool {
    scope.push()
    defer { scope.pop() }
    bind(item, to: step, from: nil)
    return holds(condition, site: step.site)
  }

  private mutating func nextTurn(begin: Int) -> Int? {
    guard !loops.isEmpty else { return nil }
    let last = loops.count - 1
    loops[last].position += 1
    turns += 1
    if turns > RenderLimits.loopTurns {
      fail(.tooManyTurns(at: part.locations[loops[last].step.site]))
    }
    guard turns <= RenderLimits.loopTurns, loops[last].position < loops[last].items.count else {
      loops.removeLast()
      scope.pop()
      return nil
    }
    scope.pop()
    scope.push()
    bind()
    return begin + 1
  }

  private mutating func bind() {
    guard let run = loops.last else { return }
    bind(run.items[run.position], to: run.step, from: run.origin?.appending(run.position))
    if run.step.readsLoop { scope.define("loop", .record(.loop(over: run.items, at: run.position))) }
  }

  private mutating func bind(_ item: Value, to step: LoopStep, from origin: FieldPath?) {
    do {
      try scope.define(step.targets, item, from: origin)
    } catch {
      fail(error, site: step.site)
    }
  }
}

// MARK: - Values

extension PartRun {
  /// The value, or nil after the fault was noted.
  private mutating func evaluate(_ expression: Expression, site: Int) -> Value? {
    do {
      switch try expression.evaluate(in: &scope) {
      case .value(let value): return value
      case .missing(let path):
        noteMissing(path, site: site)
        return nil
      }
    } catch {
      fail(error, site: site)
      return nil
    }
  }

  /// A missing value is false, as in Jinja: that is what `{% if %}` is for.
  private mutating func holds(_ condition: Expression, site: Int) -> Bool {
    do {
      guard case .value(let value) = try condition.evaluate(in: &scope) else { return false }
      return value.isTruthy
    } catch {
      fail(error, site: site)
      return false
    }
  }

  private mutating func assign(_ name: String, member: String, _ expression: Expression, site: Int) {
    guard let value = evaluate(expression, site: site) else { return }
    do { try scope.assign(value, to: name, member: member) } catch { fail(error, site: site) }
  }

  private mutating func write(_ step: OutputStep) {
    do {
      switch try step.expression.evaluate(in: &scope) {
      case .value(.text(let text)): write(text, step: step)
      case .value(.picture(let picture)): write(picture, step: step)
      case .value(.pageReference(let bookmark)):
        PageReference(bookmark).append(to: &output, in: step.surroundings)
      default: write(try step.expression.printed(in: &scope), step: step)
      }
    } catch .missing(let path) {
      writeMissing(path, step: step)
    } catch {
      fail(error, site: step.site)
    }
  }

  private mutating func writeMissing(_ path: FieldPath, step: OutputStep) {
    noteMissing(path.steps.isEmpty ? FieldPath(step.expression.source) : path, site: step.site)
    switch missing {
    case .error: break
    case .blank(let text): write(text, step: step)
    case .keep: write(part.locations[step.site].quote ?? "", step: step)
    }
  }

  private mutating func noteMissing(_ path: FieldPath, site: Int) {
    fail(.missingValue(path, at: part.locations[site], severity: missing == .error ? .error : .warning))
  }

  private mutating func write(_ text: String, step: OutputStep) {
    let dropped = MarkupText.append(text, to: &output, in: step.surroundings)
    if dropped { fail(.controlCharactersDropped(at: part.locations[step.site])) }
  }

  private mutating func write(_ picture: Picture, step: OutputStep) {
    guard step.surroundings != .plain else { return write(picture.description, step: step) }
    do {
      let shape = try gallery.place(picture, in: part.name)
      shape.append(to: &output, in: step.surroundings)
    } catch {
      for diagnostic in error.diagnostics {
        var diagnostic = diagnostic
        diagnostic.location = part.locations[step.site]
        fail(diagnostic)
      }
    }
  }
}
