internal import DossierCore
internal import DossierTemplate

// Values between bookmarks.
extension PartRun {
  /// Begins a bookmark, if the documents are to have them and the value has a place in the data.
  ///
  /// The value is worked out here, for the name depends on it, and printed by the next instruction. What is wrong with it
  /// is reported there.
  mutating func beginMark(_ step: MarkStep) {
    guard let document = resources.marks.document, let path = step.field.origin(in: scope),
      let outcome = try? evaluate(step.expression, site: step.site)
    else { return }
    // Pages are counted anew by every program; they are no values of the case.
    if case .value(.pageReference) = outcome { return }
    let text = text(of: outcome, step)
    guard
      let field = resources.marks.field(
        step, document: document, path: path, text: text, at: part.locations[step.site])
    else { return }
    held = outcome
    openMark = part.isWord ? .word(resources.takeMark()) : .text(field.name)
    switch openMark {
    case .word(let number):
      output += "<w:bookmarkStart w:id=\"\(number)\" w:name=\"\(field.name)\"/>".utf8
    case .text(let name): output += "<text:bookmark-start text:name=\"\(name)\"/>".utf8
    case nil: break
    }
  }

  mutating func endMark() {
    switch openMark {
    case .word(let number): output += "<w:bookmarkEnd w:id=\"\(number)\"/>".utf8
    case .text(let name): output += "<text:bookmark-end text:name=\"\(name)\"/>".utf8
    case nil: break
    }
    openMark = nil
    held = nil
  }

  /// The text that the value is written as; nothing for pictures.
  private func text(of outcome: Outcome, _ step: MarkStep) -> String {
    switch outcome {
    case .value(.text(let text)): return text
    case .value(.integer(let number)): return String(number)
    case .value(.record(let record)): return (try? RichText(.record(record)))??.text ?? ""
    case .value(.picture): return ""
    case .missing:
      if case .blank(let text) = missing { return text }
      return ""
    default: return (try? step.expression.text(of: outcome, in: scope)) ?? ""
    }
  }
}

/// A bookmark that is open, by what its end must say.
enum OpenMark {
  case word(Int)
  case text(String)
}

/// The bookmarks round the values of one document.
struct MarkBook {
  /// Which document is written; nil where it shall have no such bookmarks.
  var document: String?
  private(set) var fields: [MarkedField] = []
  private var counts: [FieldPath: Int] = [:]

  init(document: String? = nil) {
    self.document = document
  }

  /// Takes a name for a field; nil where it cannot be said in a name.
  mutating func field(
    _ step: MarkStep, document: String, path: FieldPath, text: String, at location: Location
  ) -> MarkedField? {
    let mark = FieldMark(document: document, path: path, text: text, occurrence: counts[path, default: 0] + 1)
    guard let name = mark.name else { return nil }
    counts[path, default: 0] += 1
    let field = MarkedField(mark: mark, name: name, text: text, filters: step.filters, location: location)
    fields.append(field)
    return field
  }
}
