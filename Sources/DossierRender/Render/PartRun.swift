internal import DossierCore
internal import DossierOffice
internal import DossierTemplate

/// One run through the instructions of one part.
struct PartRun {
  let part: CompiledPart
  let missing: MissingPolicy
  var scope: Scope
  var resources: DocumentResources
  var output: PartOutput
  private(set) var diagnostics: [Diagnostic] = []

  var loops: [LoopRun] = []
  var turns = 0
  var grids: [GridRun] = []
  /// The cells of open tables whose rows are counted, in the order in which they were written.
  var spans: [SpanRun] = []
  /// The places for descriptions of controls.
  var forms: [FormRun] = []
  /// For each open table, how many such cells were written before it.
  var spanTables: [Int] = []
  /// How often each name was given.
  var namesGiven: [Int: Int] = [:]
  /// The number that each bookmark bears now.
  var markNumbers: [Int: Int] = [:]
  /// The styles that values need, in ODF documents.
  var styles: StyleSheet
  /// Whether styles turned out to be needed whose place was passed on already.
  var isLateForStyles = false
  /// The picture that a frame is being written with.
  var shape: PictureShape?
  var calls: [MacroCallRun] = []
  /// The recursive loops that are under way, and their calls of themselves.
  var recursions: [RecursionRun] = []
  /// What blocks of paragraphs wrote, by their names.
  var blocks: [String: WrittenBlock] = [:]
  var noteRuns: [NoteRun] = []
  /// Where the addresses of open links begin in the output.
  var linkStarts: [Int] = []
  private var marks: [PartOutput.Mark] = []
  /// The instructions whose bytes may stand only once and do already.
  var written: Set<Int> = []
  private(set) var isStopped = false
  /// The bookmark that is open, and the value in it, which was worked out for its name.
  var openMark: OpenMark?
  var held: Outcome?
  /// Takes what nothing can look back to, so that a long part is never held as a whole.
  private let sink: (any PartSink)?

  init(
    part: CompiledPart, scope: Scope, missing: MissingPolicy, resources: DocumentResources,
    output: consuming PartOutput,
    sink: (any PartSink)? = nil
  ) {
    self.part = part
    self.scope = scope
    self.missing = missing
    self.resources = resources
    self.output = output
    self.sink = sink
    styles = StyleSheet(stem: part.styleStem)
  }

  mutating func execute() { execute(from: 0) }

  /// Runs until the end of the part, or until a macro ends that was called from outside.
  mutating func execute(from start: Int) {
    let limit = sink == nil ? RenderLimits.partSize : RenderLimits.streamedSize
    let (shortcuts, outputs) = (part.shortcuts, part.outputs)
    var next = start
    while next < part.instructions.count, !isStopped {
      if output.count > limit { return stop(.outputTooLarge(limit, at: place)) }
      switch shortcuts[next] {
      case .bytes(let range, let piece):
        output.copy(part.constants, range, piece: piece)
        next += 1
      case .output(let step):
        write(outputs[step])
        next += 1
      case .none: next = step(at: next)
      }
    }
  }
}

// MARK: - Faults

extension PartRun {
  /// Where in the template the run is, as far as its loops say.
  private var place: Location {
    loops.last.map { part.locations[$0.step.site] } ?? part.locations.first ?? Location()
  }

  mutating func report(_ diagnostic: Diagnostic) {
    // What follows from the reason to stop is not worth telling.
    guard !isStopped else { return }
    guard diagnostics.count < RenderLimits.faults else { return stop(.tooManyFaults()) }
    diagnostics.append(diagnostic)
  }

  mutating func report(_ fault: EvaluationFault, site: Int) {
    if case .missing(let path) = fault { return reportMissing(path, site: site) }
    report(fault.diagnostic(at: part.locations[site]))
  }

  mutating func reportMissing(_ path: FieldPath, site: Int) {
    report(.missingValue(path, at: part.locations[site], severity: missing == .error ? .error : .warning))
  }

  /// What follows could only be more of the same.
  mutating func stop(_ diagnostic: Diagnostic) {
    guard !isStopped else { return }
    isStopped = true
    diagnostics.append(diagnostic)
  }
}

// MARK: - Instructions

extension PartRun {
  /// Carries out one instruction that has no shortcut and returns the index of the next.
  private mutating func step(at index: Int) -> Int {
    switch part.instructions[index] {
    case .bytes, .output: break
    case .define(let bindings, let site): define(bindings, site: site)
    case .assign(let name, let member, let expression, let site):
      assign(name, member: member, expression, site: site)
    case .enterScope: scope.push()
    case .leaveScope: scope.pop()
    case .branch(let condition, let site, let otherwise):
      return holds(condition, site: site) ? index + 1 : otherwise
    case .jump(let target): return target
    case .unpack(let names, let expression, let site): unpack(expression, to: names, site: site)
    case .beginLoop(let step, let exit): return begin(step, at: index) ? index + 1 : exit
    case .endLoop(let begin):
      passOn()
      return nextTurn() ? begin + 1 : index + 1
    case .macro(let exit): return exit
    case .endMacro: return leaveMacro()
    case .beginMark(let step): beginMark(step)
    case .endMark: endMark()
    case .breakLoop(let target):
      leaveLoop()
      return target
    case .endRecursion: return leaveRecursion() ?? index + 1
    case .call(let step): return call(step, next: index + 1)
    case .capture(let step, let exit):
      capture(step, body: index + 1)
      return exit
    case .block(let step, let name, let otherwise):
      return enterBlock(name, step, next: index + 1) ?? otherwise
    case .beginLink: linkStarts.append(output.count)
    case .endLink(let site): endLink(site: site)
    case .pictureReference(let expression, let own, let site):
      writeReference(of: expression, own: own, site: site)
    case .countSpan(let expression, let site): countSpan(expression, site: site)
    case .endAddress(let site): endAddress(site: site)
    case .beginStyles: beginStyles()
    case .endStyles: endStyles()
    case .name(let step): write(step)
    case .frame(let step, let otherwise): return begin(step) ? index + 1 : otherwise
    case .framePiece(let piece): write(piece)
    case .noteReference(let note): output += String(resources.notes.refer(to: note, in: scope)).utf8
    case .announceNote(let note): output += String(resources.notes.announce(note)).utf8
    case .announcedNote(let note): output += String(resources.notes.announcement(of: note)).utf8
    case .markNumber(let key, let own, let isStart): writeMark(key, own: own, isStart: isStart)
    case .beginNote(let note): begin(note)
    case .noteNumber: output += String(noteRuns.last?.use.number ?? 0).utf8
    case .endNote(let begin): return nextNote() ? begin + 1 : index + 1
    case .renumber: resources.lists.restart()
    case .listNumber(let list): output += String(resources.lists.number(of: list)).utf8
    case .once(let otherwise): return written.insert(index).inserted ? index + 1 : otherwise
    case .shapeNumber: output += String(resources.takeNumber()).utf8
    case .beginGrid(let grid): grids.append(GridRun(grid: grid, position: output.count))
    case .countCells(let count): countCells(count)
    case .endRow: endRow()
    case .endGrid: endGrid()
    case .rowSpan(let key): beginSpan(key)
    case .beginRowSpans: spanTables.append(spans.count)
    case .endRowSpans: endSpans()
    case .countRows(let keys, let count): countRows(keys, count)
    case .formPlace(let id): forms.append(FormRun(id: id, position: output.count))
    case .describeControl(let id, let body): describe(id, body: body)
    case .endForms: endForms()
    case .mark: marks.append(output.mark())
    case .fillIfEmpty(let range): fillIfEmpty(range, at: index)
    case .dropIfEmpty(let closing): dropIfEmpty(closing: closing)
    }
    return index + 1
  }

  private mutating func copy(_ range: Range<Int>, at index: Int) {
    output.copy(part.constants, range, piece: part.pieces[index])
  }

  private mutating func fillIfEmpty(_ range: Range<Int>, at index: Int) {
    let isEmpty = marks.popLast()?.position == output.count
    // The end of a table is always constant.
    if isEmpty || output.ends(with: Self.endOfTable, of: part.constants) { copy(range, at: index) }
  }

  private static let endOfTable = Array("</w:tbl>".utf8)[...]

  private mutating func dropIfEmpty(closing: Int) {
    guard let inner = marks.popLast(), let outer = marks.popLast() else { return }
    if output.count == inner.position + closing { output.takeBack(to: outer) }
  }
}

// MARK: - Long parts

extension PartRun {
  /// Gives away what was written, up to the first place that an instruction may still look back to.
  private mutating func passOn() {
    guard let sink, output.bytes.count >= Deflater.blockLimit, calls.isEmpty, linkStarts.isEmpty else {
      return
    }
    let bytes = output.pass(upTo: firstUnsettled)
    // A faulty document is rendered to its end for the sake of its other faults, but not written.
    guard !bytes.isEmpty, !diagnostics.contains(where: { $0.severity == .error }) else { return }
    do throws(DossierError) {
      try sink.take(bytes, of: part.name, showing: resources)
    } catch {
      isStopped = true
      diagnostics += error.diagnostics
    }
  }

  /// A mark is settled once enough stands behind it that what it marks cannot count as empty; before that, also the
  /// mark around it may be gone back to. The place of columns is settled only when the table ends.
  private var firstUnsettled: Int {
    var first =
      (grids.map(\.position) + spans.prefix(1).map(\.position) + forms.prefix(1).map(\.position)).min()
      ?? output.count
    for (index, mark) in marks.enumerated() {
      let next = index + 1 < marks.count ? marks[index + 1].position : output.count
      guard next - mark.position < Self.longestEmpty else { continue }
      first = min(first, marks[max(0, index - 1)].position)
    }
    return first
  }

  /// More than the closing tag of any element that must not be empty.
  private static let longestEmpty = 64
}
