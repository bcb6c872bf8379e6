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
    if let name = expression.plainName, captures.blocks.contains(site) {
      return writeBlock(name, expression, site: site)
    }
    if !captures.texts.contains(site),
      surroundings.holdsMarkup || !markup.holdsText(parent) || sites[site].hasLeftParagraph
    {
      if expression.calledMacro != nil {
        return instructions.append(
          .call(CallStep(expression: expression, site: site, body: captures.bodies[site])))
      }
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

// MARK: - Paragraphs that only define macros

extension Flattener {
  /// Whether a paragraph shows nothing and does nothing but define macros, and may therefore go.
  func onlyDefinesMacros(_ element: XMLElement) -> Bool {
    guard markup.paragraphs.contains(element.name), !markup.needsParagraph.contains(names.last ?? "") else {
      return false
    }
    var definitions = MacroDefinitions()
    return definitions.fill(element, markup: markup, sites: sites) && definitions.count > 0
      && definitions.depth == 0
  }

  /// The definitions stay where calls find them; whoever comes to the paragraph passes them by.
  mutating func writePassedBy(_ body: (inout Flattener) -> Void) {
    flush()
    let jump = instructions.count
    instructions.append(.jump(0))
    body(&self)
    flush()
    redirect(jump, to: instructions.count)
  }
}

/// What stands in a paragraph, as far as it lies in macros.
private struct MacroDefinitions {
  var count = 0
  var depth = 0

  /// Goes on through an element; false where something stands outside macros.
  mutating func fill(_ element: XMLElement, markup: any Markup, sites: [TagSite]) -> Bool {
    for node in element.children {
      switch node {
      case .text(let text):
        if depth == 0, markup.holdsText(element), !text.allSatisfy(\.isWhitespace) { return false }
      case .element(let child):
        if depth == 0, markup.isVisible(child) { return false }
        guard fill(child, markup: markup, sites: sites) else { return false }
      default:
        guard let site = Placeholder.site(of: node) else { continue }
        guard read(sites[site].tag.content) else { return false }
      }
    }
    return true
  }

  private mutating func read(_ content: Tag.Content) -> Bool {
    switch content {
    case .statement(.macro), .statement(.call):
      count += 1
      depth += 1
    case .statement(.endMacro), .statement(.endCall): depth -= 1
    case .comment: break
    case .output, .statement: return depth > 0
    }
    return true
  }
}

extension TagSite {
  /// Whether the tag was moved out of the paragraph that it was read from.
  fileprivate var hasLeftParagraph: Bool { !ancestors.contains { $0 === paragraph } }
}

extension OutputStep.Surroundings {
  /// Whether elements may stand in the value's place, not characters only.
  var holdsMarkup: Bool { self == .wordText || self == .odfText }
}
