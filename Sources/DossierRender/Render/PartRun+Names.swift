internal import DossierCore
internal import DossierTemplate

// What must differ from one copy of an element to the next.
extension PartRun {
  /// The first copy keeps the name of the template, later ones are numbered.
  mutating func write(_ step: NameStep) {
    if step.isDefinition { namesGiven[step.key, default: 0] += 1 }
    let number = namesGiven[step.key, default: 0] + (step.isAhead ? 1 : 0)
    output += number > 1 ? step.copyBytes : step.bytes
    if number > 1 { output += "\(step.separator)\(number)".utf8 }
  }

  /// The first copy of a bookmark keeps the number of the template.
  mutating func writeMark(_ key: Int, own: Int, isStart: Bool) {
    if isStart { markNumbers[key] = markNumbers[key] == nil ? own : resources.takeMark() }
    output += String(markNumbers[key] ?? own).utf8
  }

  /// Takes the picture for a frame; false where the value is none.
  mutating func begin(_ step: FrameStep) -> Bool {
    // What is wrong with the value is reported where it is printed.
    guard case .value(.picture(var picture))? = try? step.expression.evaluate(in: &scope) else {
      return false
    }
    if picture.width == nil, picture.height == nil {
      (picture.width, picture.height) = (step.width, step.height)
    }
    do {
      shape = try resources.place(picture, in: part.name)
      return true
    } catch {
      for diagnostic in error.diagnostics { report(diagnostic.moved(to: part.locations[step.site])) }
      return false
    }
  }

  /// What is wrong with the value is reported where it is printed.
  private mutating func picture(of step: FrameStep) -> Picture? {
    switch try? evaluate(step.expression, site: step.site) {
    case .value(.picture(let picture))?: picture
    case .value(let value)?: try? Picture(value)
    case .missing?, nil: nil
    }
  }

  mutating func write(_ piece: FramePiece) {
    guard let shape else { return }
    switch piece {
    case .attributes: output += shape.frameAttributes.utf8
    case .reference: output += " xlink:href=\"\(shape.reference)\"".utf8
    case .description: output += shape.frameDescription.utf8
    }
  }
}
