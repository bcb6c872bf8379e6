internal import DossierCore
internal import DossierOffice
internal import DossierTemplate

/// One run through the instructions of one part.
struct PartRun {
  let part: CompiledPart
  let missing: MissingPolicy
  var scope: Scope
  var gallery: PictureGallery
  var output: [UInt8] = []
  private(set) var diagnostics: [Diagnostic] = []

  var loops: [LoopRun] = []
  var turns = 0
  var grids: [GridRun] = []
  /// How often each name was given.
  var namesGiven: [Int: Int] = [:]
  /// The styles that values need, in ODF documents.
  var styles: StyleSheet
  /// The picture that a frame is being written with.
  var shape: PictureShape?
  private var marks: [Int] = []
  /// The instructions whose bytes may stand only once and do already.
  private var written: Set<Int> = []
  private(set) var isStopped = false
  var calls: [MacroCallRun] = []
  /// Where the addresses of open links begin in the output.
  var linkStarts: [Int] = []

  init(part: CompiledPart, scope: Scope, missing: MissingPolicy, gallery: PictureGallery) {
    self.part = part
    self.scope = scope
    self.missing = missing
    self.gallery = gallery
    styles = StyleSheet(stem: part.styleStem)
    output.reserveCapacity(part.constants.count + part.constants.count / 4)
  }

  mutating func execute() { execute(from: 0) }

  /// Runs until the end of the part, or until a macro ends that was called from outside.
  mutating func execute(from start: Int) {
    var next = start
    while next < part.instructions.count, !isStopped {
      if output.count > RenderLimits.partSize { return stop(.outputTooLarge()) }
      next = step(at: next)
    }
  }
}

// MARK: - Faults

extension PartRun {
  mutating func report(_ diagnostic: Diagnostic) {
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
  /// Carries out one instruction and returns the index of the next.
  private mutating func step(at index: Int) -> Int {
    switch part.instructions[index] {
    case .bytes(let range): copy(range)
    case .output(let step): write(step)
    case .define(let bindings, let site): define(bindings, site: site)
    case .assign(let name, let member, let expression, let site):
      assign(name, member: member, expression, site: site)
    case .enterScope: scope.push()
    case .leaveScope: scope.pop()
    case .branch(let condition, let site, let otherwise):
      return holds(condition, site: site) ? index + 1 : otherwise
    case .jump(let target): return target
    case .beginLoop(let step, let exit): return begin(step) ? index + 1 : exit
    case .endLoop(let begin): return nextTurn() ? begin + 1 : index + 1
    case .macro(let exit): return exit
    case .endMacro: return leaveMacro()
    case .call(let expression, let site): return call(expression, site: site, next: index + 1)
    case .beginLink: linkStarts.append(output.count)
    case .endLink(let site): endLink(site: site)
    case .pictureReference(let expression, let own, let site):
      writeReference(of: expression, own: own, site: site)
    case .countSpan(let expression, let site): countSpan(expression, site: site)
    case .once(let otherwise): return written.insert(index).inserted ? index + 1 : otherwise
    case .endAddress(let site): endAddress(site: site)
    case .beginStyles: beginStyles()
    case .endStyles: endStyles()
    case .name(let step): write(step)
    case .frame(let step, let otherwise): return begin(step) ? index + 1 : otherwise
    case .framePiece(let piece): write(piece)
    case .renumber: gallery.lists.restart()
    case .listNumber(let list): output += String(gallery.lists.number(of: list)).utf8
    case .shapeNumber: output += String(gallery.takeNumber()).utf8
    case .beginGrid(let grid): grids.append(GridRun(grid: grid, position: output.count))
    case .countCells(let count): countCells(count)
    case .endRow: endRow()
    case .endGrid: endGrid()
    case .mark: marks.append(output.count)
    case .fillIfEmpty(let range): fillIfEmpty(range)
    case .dropIfEmpty(let closing): dropIfEmpty(closing: closing)
    }
    return index + 1
  }

  private mutating func copy(_ range: Range<Int>) {
    part.constants.withUnsafeBufferPointer {
      output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
    }
  }

  private mutating func fillIfEmpty(_ range: Range<Int>) {
    let isEmpty = marks.popLast() == output.count
    if isEmpty || output.suffix(Self.endOfTable.count).elementsEqual(Self.endOfTable) { copy(range) }
  }

  private static let endOfTable = Array("</w:tbl>".utf8)

  private mutating func dropIfEmpty(closing: Int) {
    guard let inner = marks.popLast(), let outer = marks.popLast() else { return }
    if output.count == inner + closing { output.removeSubrange(outer...) }
  }
}
