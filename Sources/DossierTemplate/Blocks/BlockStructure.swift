public import DossierCore

/// Pairs the loops and conditions of a document over all its paragraphs.
public enum BlockStructure {
  /// Pairs tags given in reading order with their places.
  ///
  /// `place` puts a position into words, so that faults can say where a block was opened; nil leaves that out.
  /// Blocks come in the order of their opening tags, only whole ones; faults in reading order.
  public static func check<Position: Sendable>(
    _ tags: [(tag: Tag, position: Position)], naming place: (Position) -> Wording? = { _ in nil }
  ) -> (blocks: [Block], faults: [BlockFault<Position>]) {
    var pairing = BlockPairing()
    for (index, entry) in tags.enumerated() {
      if case .statement(let statement) = entry.tag.content { pairing.read(statement, at: index) }
      pairing.check(callsOf: entry.tag, at: index)
    }
    pairing.finish()
    let plain = tags.map(\.tag)
    let faults = pairing.faults.map { fault in
      let opened = fault.opened.map { tags[$0] }
      return BlockFault(
        position: tags[fault.tag].position, opened: opened?.position, code: fault.kind.code,
        message: fault.message(of: plain, openedAt: opened.flatMap { place($0.position) }),
        hints: fault.hints(of: plain), quote: tags[fault.tag].tag.source)
    }
    return (pairing.blocks.sorted { $0.start < $1.start }, faults)
  }

  /// The same for the tags of one text, placed by their UTF-8 offsets.
  public static func check(_ tags: [Tag]) -> (blocks: [Block], faults: [BlockFault<Int>]) {
    check(tags.map { ($0, $0.range.lowerBound) })
  }
}

/// The stack of open blocks while the tags go by.
struct BlockPairing {
  fileprivate struct Open {
    var block: Block
    var hasElse = false
    var isRecursive = false
  }

  private(set) var blocks: [Block] = []
  private(set) var faults: [Fault] = []
  fileprivate var open: [Open] = []

  /// What is wrong, by indices of tags.
  struct Fault {
    enum Kind {
      /// A block that nothing closes.
      case unclosed
      /// An end, or a branch, of a block that was never opened.
      case stray
      /// The end of an outer block while this one is open.
      case crossed
      /// A second `else`, or an `elif` after it, or `elif` in a loop.
      case misplacedBranch
      /// `loop(…)` where no recursive loop is.
      case callOfPlainLoop
      /// `break` or `continue` outside of loops.
      case misplacedControl
      /// `caller(…)` outside of macros.
      case callOfNoCaller
    }

    var kind: Kind
    var tag: Int
    var opened: Int?
  }

  mutating func read(_ statement: Statement, at index: Int) {
    switch statement {
    case .for(_, _, _, let isRecursive):
      begin(.loop, at: index)
      open[open.count - 1].isRecursive = isRecursive
    case .if: begin(.condition, at: index)
    case .with: begin(.with, at: index)
    case .macro: begin(.macro, at: index)
    case .elseIf, .else: branch(statement, at: index)
    case .endFor: end(.loop, at: index)
    case .endIf: end(.condition, at: index)
    case .endWith: end(.with, at: index)
    case .endMacro: end(.macro, at: index)
    case .setBlock: begin(.set, at: index)
    case .endSet: end(.set, at: index)
    case .filterBlock: begin(.filter, at: index)
    case .endFilter: end(.filter, at: index)
    case .call: begin(.call, at: index)
    case .endCall: end(.call, at: index)
    case .loopControl: control(at: index)
    case .set, .setMember, .unpack, .cell, .renumber: break
    }
  }

  mutating func finish() {
    faults += open.map { Fault(kind: .unclosed, tag: $0.block.start, opened: $0.block.start) }
    open = []
    faults.sort { $0.tag < $1.tag }
  }

  /// Finds calls whose meaning their place does not give.
  mutating func check(callsOf tag: Tag, at index: Int) {
    let calls = tag.calls
    if calls.contains("loop"), open.last(where: \.isTurning)?.isRecursive != true {
      faults.append(Fault(kind: .callOfPlainLoop, tag: index))
    }
    if calls.contains("caller"), !open.contains(where: { $0.block.kind == .macro }) {
      faults.append(Fault(kind: .callOfNoCaller, tag: index))
    }
  }

  /// What a block writes for others to use cannot leave the loop around it.
  private mutating func control(at index: Int) {
    let loop = open.lastIndex(where: \.isTurning) ?? -1
    let wall = open.lastIndex { [.macro, .call, .set, .filter].contains($0.block.kind) } ?? -1
    if loop <= wall { faults.append(Fault(kind: .misplacedControl, tag: index)) }
  }

  private mutating func begin(_ kind: Block.Kind, at index: Int) {
    open.append(Open(block: Block(kind: kind, start: index, branches: [], end: index, depth: open.count)))
  }

  private mutating func branch(_ statement: Statement, at index: Int) {
    guard let last = open.last else { return faults.append(Fault(kind: .stray, tag: index)) }
    let isElse = if case .else = statement { true } else { false }
    let fits = last.block.kind == .condition || (last.block.kind == .loop && isElse)
    guard fits, !last.hasElse else {
      return faults.append(Fault(kind: .misplacedBranch, tag: index, opened: last.block.start))
    }
    open[open.count - 1].block.branches.append(index)
    open[open.count - 1].hasElse = isElse
  }

  private mutating func end(_ kind: Block.Kind, at index: Int) {
    guard let place = open.lastIndex(where: { $0.block.kind == kind }) else {
      return faults.append(Fault(kind: .stray, tag: index, opened: open.last?.block.start))
    }
    for inner in open[(place + 1)...] {
      faults.append(Fault(kind: .crossed, tag: index, opened: inner.block.start))
    }
    var block = open[place].block
    let isWhole = place == open.count - 1
    open.removeSubrange(place...)
    block.end = index
    if isWhole { blocks.append(block) }
  }
}

extension BlockPairing.Open {
  /// Whether it is a loop, not its `else`.
  fileprivate var isTurning: Bool { block.kind == .loop && !hasElse }
}
