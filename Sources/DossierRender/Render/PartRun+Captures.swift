internal import DossierCore
internal import DossierTemplate

/// What a block of paragraphs wrote: to be written again wherever its name stands, each time with names and numbers
/// of its own.
struct WrittenBlock {
  /// What the name is worth as a value.
  let text: String
  let body: Int
  /// The names at the place of the block.
  let scope: Scope
}

extension PartRun {
  /// Works out what a block writes and does with it what the block says.
  mutating func capture(_ step: CaptureStep, body: Int) {
    guard admitsCall(at: step.site) else { return }
    switch step.purpose {
    case .define(let name, let filter, let keepsMarkup):
      let here = scope
      let text = text(writtenFrom: body)
      define(name, filter, text, site: step.site)
      if keepsMarkup { blocks[name] = WrittenBlock(text: text, body: body, scope: here) }
    case .filter(let output):
      let text = text(writtenFrom: body)
      if let filtered = filtered(text, by: output.expression, site: step.site) { write(filtered, output) }
    case .filterPieces(let output): writePieces(writtenFrom: body, output)
    }
  }

  private mutating func define(_ name: String, _ filter: Expression?, _ text: String, site: Int) {
    guard let filter else { return scope.define(name, .text(text)) }
    do {
      let outcome = try resolvingMacros(site: site) { scope throws(EvaluationFault) in
        try scope.filtered(text, by: filter)
      }
      scope.define(name, outcome.value ?? .null)
    } catch {
      report(error, site: site)
    }
  }

  private mutating func filtered(_ text: String, by filter: Expression, site: Int) -> String? {
    do {
      return try resolvingMacros(site: site) { scope throws(EvaluationFault) in
        try scope.filtered(text, by: filter).printed()
      }
    } catch {
      report(error, site: site)
      return nil
    }
  }

  private mutating func text(writtenFrom body: Int) -> String {
    let kept = heldOnce
    let text = PlainText.text(of: markup(writtenFrom: body)[...])
    heldOnce = kept
    return text
  }

  /// What a body comes to, taken out again from where it was written.
  mutating func markup(writtenFrom body: Int) -> [UInt8] {
    let start = output.count
    calls.append(MacroCallRun(next: part.instructions.count, isValue: true, kind: .text))
    scope.push()
    execute(from: body)
    scope.pop()
    let markup = Array(output.tail(from: start))
    output.cut(from: start)
    return markup
  }
}

// MARK: - Blocks of paragraphs

extension PartRun {
  /// Begins to write what a block wrote; nil where the name stands for something else by now.
  mutating func enterBlock(_ name: String, _ step: OutputStep, next: Int) -> Int? {
    guard let block = blocks[name], let outcome = try? step.expression.evaluate(in: &scope),
      outcome == .value(.text(block.text))
    else { return nil }
    guard admitsCall(at: step.site) else { return next }
    calls.append(MacroCallRun(next: next, isValue: false, kind: .block(outer: scope)))
    scope.goBack(to: block.scope)
    scope.push()
    return block.body
  }

  /// Filters the texts of markup, each where it stands.
  private mutating func writePieces(writtenFrom body: Int, _ step: OutputStep) {
    var rest = markup(writtenFrom: body)[...]
    var isText = false
    while let byte = rest.first {
      if byte == UInt8(ascii: "<") {
        let tag = rest.prefix { $0 != UInt8(ascii: ">") }
        isText = step.surroundings != .wordText || tag.isOpeningOfText
        let length = min(tag.count + 1, rest.count)
        output += rest.prefix(length)
        rest = rest.dropFirst(length)
      } else {
        let piece = rest.prefix { $0 != UInt8(ascii: "<") }
        rest = rest.dropFirst(piece.count)
        if isText, let text = filtered(PlainText.text(of: piece), by: step.expression, site: step.site) {
          write(text, step)
        } else {
          output += piece
        }
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether it is `<w:t` or `<w:t …`, but not the tag of an empty element.
  fileprivate var isOpeningOfText: Bool {
    starts(with: "<w:t".utf8) && last != UInt8(ascii: "/")
      && (count == 4 || dropFirst(4).first == UInt8(ascii: " "))
  }
}
