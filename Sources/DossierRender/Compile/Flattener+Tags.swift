internal import DossierCore
internal import DossierOffice
internal import DossierTemplate

extension Flattener {
  mutating func write(
    _ content: Tag.Content, site: Int, in parent: XMLElement, surroundings: OutputStep.Surroundings? = nil
  ) {
    switch content {
    case .comment: break
    case .output(let expression):
      write(expression, site: site, in: parent, surroundings: surroundings)
    case .statement(let statement):
      if case .filterBlock(let filter) = statement {
        return beginFilter(filter, site: site, surroundings ?? markup.surroundings(in: parent))
      }
      write(statement, site: site)
    }
  }

  private mutating func write(_ statement: Statement, site: Int) {
    switch statement {
    case .for(let targets, let list, let condition, let isRecursive):
      let step = LoopStep(
        targets: targets, list: list, condition: condition, readsLoop: bodyReadsLoop(after: site),
        isRecursive: isRecursive, site: site)
      begin(.loop, site: site, with: .beginLoop(step, exit: 0))
    case .if(let condition):
      begin(.condition, site: site, with: .branch(condition, site: site, otherwise: 0))
    case .elseIf(let condition):
      divide(at: site, with: .branch(condition, site: site, otherwise: 0))
    case .else: divide(at: site, with: nil)
    case .macro(let name, let parameters): beginMacro(name, parameters, site: site)
    case .loopControl(let control): write(control, site: site)
    case .setBlock(let name, let filter): beginSet(name, filter, site: site)
    case .call(_, let parameters): beginBody(parameters, site: site)
    case .filterBlock: break
    case .endIf, .endFor, .endWith, .endMacro, .endSet, .endFilter, .endCall: close(at: site)
    case .renumber: instructions.append(.renumber)
    case .cell: break
    case .set(let name, let expression): instructions.append(.define([(name, expression)], site: site))
    case .setMember(let name, let member, let expression):
      instructions.append(.assign(name, member: member, expression, site: site))
    case .unpack(let names, let expression):
      instructions.append(.unpack(names.map { RecordKey($0) }, expression, site: site))
    case .with(let bindings):
      open.append(OpenBlock(opening: site, names: names, kind: .scope))
      instructions += [.enterScope, .define(bindings, site: site)]
    }
  }
}

// MARK: - Blocks

extension Flattener {
  mutating func begin(_ kind: OpenBlock.Kind, site: Int, with instruction: Instruction) {
    open.append(OpenBlock(opening: site, names: names, kind: kind, pending: instructions.count))
    instructions.append(instruction)
  }

  private mutating func divide(at site: Int, with instruction: Instruction?) {
    guard var block = popBlock(for: site), let pending = block.pending else { return }
    if block.kind == .loop { endTurns(of: block, begin: pending) }
    block.exits.append(instructions.count)
    instructions.append(.jump(0))
    redirect(pending, to: instructions.count)
    block.pending = instruction == nil ? nil : instructions.count
    if let instruction { instructions.append(instruction) }
    open.append(block)
  }

  private mutating func close(at site: Int) {
    guard let block = popBlock(for: site) else { return }
    if block.kind == .scope { instructions.append(.leaveScope) }
    if block.kind == .macro { instructions.append(.endMacro) }
    if let pending = block.pending {
      if block.kind == .loop { endTurns(of: block, begin: pending) }
      redirect(pending, to: instructions.count)
    }
    for exit in block.exits { redirect(exit, to: instructions.count) }
    if isRecursive(block.opening) { instructions.append(.endRecursion) }
  }

  private mutating func endTurns(of block: OpenBlock, begin: Int) {
    for turn in block.continues { redirect(turn, to: instructions.count) }
    instructions.append(.endLoop(begin: begin))
  }

  private func isRecursive(_ opening: Int) -> Bool {
    guard sites.indices.contains(opening),
      case .statement(.for(_, _, _, isRecursive: true)) = sites[opening].tag.content
    else { return false }
    return true
  }

  /// The rest of a turn is left out, so whatever is open there must be open at the loop as well.
  private mutating func write(_ control: LoopControl, site: Int) {
    guard let loop = open.lastIndex(where: { $0.kind == .loop && $0.pending != nil }) else { return }
    guard open[loop].names == names else {
      return faults.append(.controlOutOfPlace(sites[site], control, loop: sites[open[loop].opening]))
    }
    for block in open[(loop + 1)...] where block.kind == .scope { instructions.append(.leaveScope) }
    switch control {
    case .break:
      open[loop].exits.append(instructions.count)
      instructions.append(.breakLoop(0))
    case .continue:
      open[loop].continues.append(instructions.count)
      instructions.append(.jump(0))
    }
  }

  /// The innermost block, if the tag belongs to it and stands on its level.
  ///
  /// What stands between two tags of a block must open and close the same elements, or the file would break.
  private mutating func popBlock(for site: Int) -> OpenBlock? {
    // A tag without an opening one was reported with the structure.
    guard let opening = openings[site] else { return nil }
    guard let block = open.last, block.opening == opening, block.names == names else {
      faults.append(.tagOutOfPlace(sites[site], opening: sites[opening]))
      return nil
    }
    return open.removeLast()
  }

  mutating func redirect(_ index: Int, to target: Int) {
    switch instructions[index] {
    case .branch(let condition, let site, _):
      instructions[index] = .branch(condition, site: site, otherwise: target)
    case .beginLoop(let step, _): instructions[index] = .beginLoop(step, exit: target)
    case .jump: instructions[index] = .jump(target)
    case .macro: instructions[index] = .macro(exit: target)
    case .capture(let step, _): instructions[index] = .capture(step, exit: target)
    case .breakLoop: instructions[index] = .breakLoop(target)
    case .block(let step, let name, _): instructions[index] = .block(step, name: name, otherwise: target)
    default: break
    }
  }

  /// A note or the description of a control, which stand elsewhere, may read `loop`.
  mutating func keepLoop() {
    guard let begin = open.last(where: { $0.kind == .loop && $0.pending != nil })?.pending,
      case .beginLoop(let step, let exit) = instructions[begin], !step.readsLoop
    else { return }
    instructions[begin] = .beginLoop(LoopStep(readingLoop: step), exit: exit)
  }

  private func bodyReadsLoop(after site: Int) -> Bool {
    var depth = 0
    for site in sites[(site + 1)...] {
      if site.tag.mentions("loop") { return true }
      guard case .statement(let statement) = site.tag.content else { continue }
      if case .for = statement { depth += 1 }
      if case .endFor = statement {
        if depth == 0 { return false }
        depth -= 1
      }
    }
    return false
  }
}

extension Statement {
  /// How much deeper the blocks are nested behind the statement.
  var nesting: Int {
    switch self {
    case .for, .if, .with, .macro, .setBlock, .filterBlock, .call: 1
    case .endFor, .endIf, .endWith, .endMacro, .endSet, .endFilter, .endCall: -1
    case .elseIf, .else, .set, .setMember, .unpack, .loopControl, .cell, .renumber: 0
    }
  }
}

extension Tag {
  fileprivate func mentions(_ name: String) -> Bool {
    switch content {
    case .output(let expression): expression.mentions(name)
    case .statement(let statement): statement.expressions.contains { $0.mentions(name) }
    case .comment: false
    }
  }
}
