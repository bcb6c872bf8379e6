internal import DossierCore
internal import DossierOffice
internal import DossierTemplate

/// What is known of blocks that write for others to use, once their tags are placed.
struct CaptureRoles {
  /// The tags that call a macro for a `call` block, with the tag that opens the block.
  var bodies: [Int: Int] = [:]
  /// Tags that name a block of paragraphs and stand where those can stand.
  var blocks: Set<Int> = []
  /// Tags that call for a text only, whatever it is made of.
  var texts: Set<Int> = []
  /// Names that stand for blocks of paragraphs and nothing else.
  var blockNames: Set<String> = []
}

extension Flattener {
  mutating func beginSet(_ name: String, _ filter: Expression?, site: Int) {
    let keepsMarkup = filter == nil && captures.blockNames.contains(name)
    let step = CaptureStep(.define(name, filter: filter, keepsMarkup: keepsMarkup), site: site)
    begin(.macro, site: site, with: .capture(step, exit: 0))
  }

  mutating func beginFilter(_ filter: Expression, site: Int, _ surroundings: OutputStep.Surroundings) {
    // Among paragraphs and runs each text is filtered where it stands.
    let isText = surroundings != .odfBlocks && surroundings != .plain
    if surroundings == .wordText { runs[site] = WordRun(around: sites[site], markup: markup) }
    let output = OutputStep(
      expression: filter, surroundings: isText ? surroundings : markup.textSurroundings, site: site)
    let step = CaptureStep(isText ? .filter(output) : .filterPieces(output), site: site)
    begin(.macro, site: site, with: .capture(step, exit: 0))
  }

  /// The text that a call hands to a macro is one itself.
  mutating func beginBody(_ parameters: [MacroParameter], site: Int) {
    bodies[site] = MacroEntry(instruction: instructions.count, parameters: parameters, site: site)
    begin(.macro, site: site, with: .macro(exit: 0))
  }

  /// The paragraphs of a block, or a paragraph of the text that the name stands for instead.
  mutating func writeBlock(_ name: String, _ expression: Expression, site: Int) {
    let step = OutputStep(expression: expression, surroundings: markup.textSurroundings, site: site)
    let begin = instructions.count
    instructions += [.block(step, name: name, otherwise: 0), .jump(0)]
    redirect(begin, to: instructions.count)
    for element in markup.textElements { constants += "<\(element)>".utf8 }
    add(.output(step))
    for element in markup.textElements.reversed() { constants += "</\(element)>".utf8 }
    flush()
    redirect(begin + 1, to: instructions.count)
  }
}
