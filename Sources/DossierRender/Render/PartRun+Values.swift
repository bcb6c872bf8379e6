internal import DossierCore
internal import DossierTemplate

// MARK: - Conditions and definitions

extension PartRun {
  /// A missing value is false, as in Jinja: that is what `{% if %}` is for.
  mutating func holds(_ condition: Expression, site: Int) -> Bool {
    do {
      return try evaluate(condition, site: site).isTruthy
    } catch {
      report(error, site: site)
      return false
    }
  }

  mutating func define(_ bindings: [(String, Expression)], site: Int) {
    let values = bindings.map { ($0.0, value(of: $0.1, site: site)) }
    for (name, value) in values { scope.define(name, value.value, from: value.origin) }
  }

  mutating func assign(_ name: String, member: String, _ expression: Expression, site: Int) {
    let value = value(of: expression, site: site).value
    do { try scope.assign(value, to: name, member: member) } catch { report(error, site: site) }
  }

  mutating func unpack(_ expression: Expression, to names: [RecordKey], site: Int) {
    let (value, origin) = value(of: expression, site: site)
    do { try scope.unpack(value, to: names, from: origin) } catch { report(error, site: site) }
  }

  /// A missing value may have a name of its own; it is reported where that is printed, by its place in the data.
  private mutating func value(of expression: Expression, site: Int) -> (value: Value, origin: FieldPath?) {
    do {
      switch try evaluate(expression, site: site) {
      case .value(let value): return (value, expression.origin(in: scope))
      case .missing(let path): return (.null, path.steps.isEmpty ? nil : path)
      }
    } catch {
      report(error, site: site)
      return (.null, nil)
    }
  }
}

// MARK: - Output

extension PartRun {
  mutating func write(_ step: OutputStep) {
    do {
      let outcome: Outcome
      if let held { outcome = held } else { outcome = try evaluate(step.expression, site: step.site) }
      switch outcome {
      case .value(.text(let text)): write(text, step)
      case .value(.integer(let number)) where step.surroundings != .odfBlocks: write(number)
      case .value(.picture(let picture)): write(picture, step)
      case .value(.pageReference(let bookmark)):
        PageReference(bookmark, page: resources.pages[bookmark])
          .append(to: &output.bytes, in: step.surroundings)
      case .value(.record(let record)) where record.count <= 4 && writeSpecial(record, step): break
      case .missing(let path) where path.steps.isEmpty: break
      default: write(try step.expression.text(of: outcome, in: scope), step)
      }
    } catch .missing(let path) {
      writeMissing(path, step)
    } catch {
      report(error, site: step.site)
    }
  }

  /// Digits need no escaping and no text of their own.
  private mutating func write(_ number: Int) {
    if number < 0 { output.bytes.append(UInt8(ascii: "-")) }
    let start = output.bytes.count
    var rest = number.magnitude
    repeat {
      output.bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    output.bytes[start...].reverse()
  }

  private mutating func writeMissing(_ path: FieldPath, _ step: OutputStep) {
    reportMissing(path.steps.isEmpty ? FieldPath([.key(step.expression.source)]) : path, site: step.site)
    switch missing {
    case .error: break
    case .blank(let text): write(text, step)
    case .keep: write(part.sources[step.site], step)
    }
  }

  /// Writes a record that stands for a picture, a document or rich text; false where it is none of them.
  private mutating func writeSpecial(_ record: Record, _ step: OutputStep) -> Bool {
    do {
      if let picture = try Picture(.record(record)) {
        write(picture, step)
        return true
      }
      if let subdocument = Subdocument(.record(record)) {
        write(subdocument, step)
        return true
      }
      guard let rich = try RichText(.record(record)) else { return false }
      write(rich, step)
    } catch {
      report(error, site: step.site)
    }
    return true
  }

  private mutating func write(_ rich: RichText, _ step: OutputStep) {
    if step.surroundings == .odfText { return writePieces(of: rich, step) }
    guard step.surroundings == .wordText, let run = part.runs[step.site] else {
      return write(rich.text, step)
    }
    write(rich, in: run, site: step.site)
  }

  mutating func write(_ text: String, _ step: OutputStep) {
    let limit = EvaluationLimits.standard.textSize
    guard text.utf8.count <= limit else { return report(.limit(.textSize(limit)), site: step.site) }
    if step.surroundings == .odfBlocks { return writeMarkdown(text, step) }
    if step.surroundings == .odfText, Self.isDivided(text) { return writeParagraphs(of: text, step) }
    let isLong = text.utf8.count > LongText.pieceSize
    let dropped =
      isLong
      ? LongText.append(text, to: &output.bytes, in: step.surroundings, run: part.runs[step.site])
      : MarkupText.append(text, to: &output.bytes, in: step.surroundings, run: part.runs[step.site])
    noteDropped(dropped, site: step.site)
  }

  mutating func noteDropped(_ dropped: Bool, site: Int) {
    if dropped { report(.controlCharactersDropped(at: part.locations[site])) }
  }

  private mutating func write(_ picture: Picture, _ step: OutputStep) {
    guard step.surroundings.holdsMarkup else { return write(picture.description, step) }
    do {
      let shape = try resources.place(picture, in: part.name)
      shape.append(to: &output.bytes, in: step.surroundings)
    } catch {
      for diagnostic in error.diagnostics { report(diagnostic.moved(to: part.locations[step.site])) }
    }
  }
}

extension Diagnostic {
  /// The same said of another place.
  func moved(to location: Location) -> Diagnostic {
    var copy = self
    copy.location = location
    return copy
  }
}
