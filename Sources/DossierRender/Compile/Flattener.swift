internal import DossierCore
internal import DossierOffice
internal import DossierTemplate

/// Turns the tree of a part, placeholders in it, into constant bytes and instructions.
struct Flattener {
  private let markup: any Markup
  private let sites: [TagSite]
  private(set) var faults: [Diagnostic] = []

  private var constants: [UInt8] = []
  private var flushed = 0
  private var instructions: [Instruction] = []
  private var open: [OpenBlock] = []
  private var names: [String] = []

  private struct OpenBlock {
    let opening: Int
    let names: [String]
    let kind: Kind
    /// The branch or loop whose way out is not known yet.
    var pending: Int?
    /// Jumps from the end of a finished branch to the end of the block.
    var exits: [Int] = []

    enum Kind { case condition, loop, scope }
  }

  init(markup: any Markup, sites: [TagSite]) {
    self.markup = markup
    self.sites = sites
  }

  mutating func flatten(_ document: XMLDocument, part: String) -> CompiledPart {
    constants += Array(#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#.utf8)
    constants.append(UInt8(ascii: "\n"))
    write(document.root)
    flush()
    return CompiledPart(
      name: part, constants: constants, instructions: instructions, locations: sites.map(\.location))
  }
}

// MARK: - Markup

extension Flattener {
  private mutating func write(_ element: XMLElement) {
    if element.name == markup.cell, holdsPlaceholder(element) { return writeCell(element) }
    if element.name == markup.table, mayLoseAllRows(element) { return writeTable(element) }
    writeWhole(element)
  }

  private mutating func writeWhole(_ element: XMLElement) {
    guard !element.children.isEmpty else {
      element.appendEmptyTag(to: &constants)
      return
    }
    element.appendOpeningTag(to: &constants)
    names.append(element.name)
    for node in element.children { write(node, in: element) }
    names.removeLast()
    element.appendClosingTag(to: &constants)
  }

  private mutating func write(_ node: XMLNode, in parent: XMLElement) {
    if case .element(let child) = node { return write(child) }
    if let site = Placeholder.site(of: node) { return write(site: site, in: parent) }
    node.append(to: &constants)
  }

  /// A cell whose paragraphs may all vanish is given an empty one where they do.
  private mutating func writeCell(_ cell: XMLElement) {
    cell.appendOpeningTag(to: &constants)
    names.append(cell.name)
    let properties = cell.children.prefix {
      if case .element(let child) = $0 { child.name.hasSuffix("Pr") } else { false }
    }
    for node in properties { write(node, in: cell) }
    flush()
    instructions.append(.mark)
    for node in cell.children.dropFirst(properties.count) { write(node, in: cell) }
    flush()
    let start = constants.count
    constants += Array(markup.emptyParagraph.utf8)
    flushed = constants.count
    instructions.append(.fillIfEmpty(start..<constants.count))
    names.removeLast()
    cell.appendClosingTag(to: &constants)
  }

  private mutating func writeTable(_ table: XMLElement) {
    flush()
    instructions.append(.mark)
    table.appendOpeningTag(to: &constants)
    names.append(table.name)
    let head = table.children.prefix { Placeholder.site(of: $0) == nil }
    for node in head { write(node, in: table) }
    flush()
    instructions.append(.mark)
    for node in table.children.dropFirst(head.count) { write(node, in: table) }
    names.removeLast()
    flush()
    let before = constants.count
    table.appendClosingTag(to: &constants)
    let closing = constants.count - before
    flush()
    instructions.append(.dropIfEmpty(closing: closing))
  }

  private func holdsPlaceholder(_ element: XMLElement) -> Bool {
    element.children.contains { Placeholder.site(of: $0) != nil }
  }

  /// Whether every row stands behind a placeholder, so that there may be none.
  private func mayLoseAllRows(_ table: XMLElement) -> Bool {
    guard let first = table.children.firstIndex(where: { Placeholder.site(of: $0) != nil }) else { return false }
    var depth = 0
    for (index, node) in table.children.enumerated() {
      if let site = Placeholder.site(of: node), case .statement(let statement) = sites[site].tag.content {
        depth += statement.nesting
      }
      guard case .element(let child) = node, depth == 0 || index < first else { continue }
      if child.name == markup.row || child.name.hasSuffix("table-header-rows") { return false }
    }
    return true
  }

  private mutating func flush() {
    guard flushed < constants.count else { return }
    instructions.append(.bytes(flushed..<constants.count))
    flushed = constants.count
  }
}

// MARK: - Tags

extension Flattener {
  private mutating func write(site index: Int, in parent: XMLElement) {
    flush()
    switch sites[index].tag.content {
    case .comment: break
    case .output(let expression):
      let step = OutputStep(expression: expression, surroundings: surroundings(of: parent), site: index)
      instructions.append(.output(step))
    case .statement(let statement): write(statement, site: index)
    }
  }

  private func surroundings(of parent: XMLElement) -> OutputStep.Surroundings {
    if parent.name == "w:t" { return .wordText }
    return parent.name.hasPrefix("text:") ? .odfText : .plain
  }

  private mutating func write(_ statement: Statement, site: Int) {
    switch statement {
    case .for(let targets, let list, let condition):
      let step = LoopStep(
        targets: targets, list: list, condition: condition, readsLoop: bodyReadsLoop(after: site), site: site)
      begin(.loop, site: site, with: .beginLoop(step, exit: 0))
    case .if(let condition):
      begin(.condition, site: site, with: .branch(condition, site: site, otherwise: 0))
    case .elseIf(let condition):
      divide(at: site, with: .branch(condition, site: site, otherwise: 0))
    case .else:
      divide(at: site, with: nil)
    case .endIf, .endFor, .endWith:
      close(at: site)
    case .set(let name, let expression):
      instructions.append(.define(name, expression, site: site))
    case .setMember(let name, let member, let expression):
      instructions.append(.assign(name, member: member, expression, site: site))
    case .with(let bindings):
      open.append(OpenBlock(opening: site, names: names, kind: .scope))
      instructions.append(.enterScope)
      for (name, expression) in bindings { instructions.append(.define(name, expression, site: site)) }
    }
  }

  private mutating func begin(_ kind: OpenBlock.Kind, site: Int, with instruction: Instruction) {
    open.append(OpenBlock(opening: site, names: names, kind: kind, pending: instructions.count))
    instructions.append(instruction)
  }

  private mutating func divide(at site: Int, with instruction: Instruction?) {
    guard var block = open.popLast(), let pending = block.pending else { return }
    checkNesting(of: block, at: site)
    if block.kind == .loop { instructions.append(.endLoop(begin: pending)) }
    block.exits.append(instructions.count)
    instructions.append(.jump(0))
    redirect(pending, to: instructions.count)
    block.pending = instruction == nil ? nil : instructions.count
    if let instruction { instructions.append(instruction) }
    open.append(block)
  }

  private mutating func close(at site: Int) {
    guard let block = open.popLast() else { return }
    checkNesting(of: block, at: site)
    if block.kind == .scope { instructions.append(.leaveScope) }
    if let pending = block.pending {
      if block.kind == .loop { instructions.append(.endLoop(begin: pending)) }
      redirect(pending, to: instructions.count)
    }
    for exit in block.exits { redirect(exit, to: instructions.count) }
  }

  private mutating func redirect(_ index: Int, to target: Int) {
    switch instructions[index] {
    case .branch(let condition, let site, _): instructions[index] = .branch(condition, site: site, otherwise: target)
    case .beginLoop(let step, _): instructions[index] = .beginLoop(step, exit: target)
    case .jump: instructions[index] = .jump(target)
    default: break
    }
  }

  /// What stands between two tags of a block must open and close the same elements, or the file would break.
  private mutating func checkNesting(of block: OpenBlock, at site: Int) {
    guard block.names != names else { return }
    faults.append(.tagOutOfPlace(sites[site], opening: sites[block.opening]))
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
  fileprivate var nesting: Int {
    switch self {
    case .for, .if, .with: 1
    case .endFor, .endIf, .endWith: -1
    case .elseIf, .else, .set, .setMember: 0
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
