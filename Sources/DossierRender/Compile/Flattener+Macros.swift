internal import DossierOffice
internal import DossierTemplate

/// Where the body of a macro begins.
struct MacroEntry: Sendable {
  /// The index of its `macro` instruction.
  let instruction: Int
  let parameters: [MacroParameter]
  let site: Int
}

extension Flattener {
  mutating func beginMacro(_ name: String, _ parameters: [MacroParameter], site: Int) {
    flush()
    let entry = MacroEntry(instruction: instructions.count, parameters: parameters, site: site)
    macros[name, default: []].append(entry)
    begin(.macro, site: site, with: .macro(exit: 0))
  }

  /// Writes a value, or what a macro comes to where the tag does nothing but call it.
  mutating func write(
    _ expression: Expression, site: Int, in parent: XMLElement,
    surroundings: OutputStep.Surroundings? = nil
  ) {
    let surroundings = surroundings ?? markup.surroundings(in: parent)
    if surroundings.holdsMarkup || !markup.holdsText(parent) {
      if expression.calledMacro != nil { return instructions.append(.call(expression, site: site)) }
      if let choice = expression.choiceOfMacros { return write(choice, site: site, in: parent) }
    }
    if surroundings == .wordText { runs[site] = WordRun(around: sites[site], markup: markup) }
    instructions.append(
      .output(OutputStep(expression: expression, surroundings: surroundings, site: site)))
  }

  private mutating func write(
    _ choice: (test: Expression, then: Expression, otherwise: Expression?), site: Int, in parent: XMLElement
  ) {
    let branch = instructions.count
    instructions.append(.branch(choice.test, site: site, otherwise: 0))
    write(choice.then, site: site, in: parent)
    if let otherwise = choice.otherwise {
      let jump = instructions.count
      instructions.append(.jump(0))
      redirect(branch, to: instructions.count)
      write(otherwise, site: site, in: parent)
      redirect(jump, to: instructions.count)
    } else {
      redirect(branch, to: instructions.count)
    }
  }
}

extension OutputStep.Surroundings {
  /// Whether elements may stand in the value's place, not characters only.
  var holdsMarkup: Bool { self == .wordText || self == .odfText }
}
