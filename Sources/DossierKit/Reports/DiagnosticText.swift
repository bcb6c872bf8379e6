public import DossierCore

/// A diagnostic as lines for people: what, where, how to mend it.
public struct DiagnosticText: Sendable {
  let language: Language
  let isColourful: Bool

  public init(language: Language, isColourful: Bool = false) {
    self.language = language
    self.isColourful = isColourful
  }

  public func text(of diagnostic: Diagnostic, indent: String = "") -> String {
    var lines = [
      "\(label(of: diagnostic.severity)) \(diagnostic.code)  \(diagnostic.message.text(in: language))"
    ]
    if let place = place(of: diagnostic.location) { lines.append("  \(word("位置", "where"))  \(place)") }
    if let basis = diagnostic.basis { lines.append("  \(word("依据", "basis"))  \(basis.text(in: language))") }
    for hint in diagnostic.hints { lines.append("  \(word("办法", "mend"))  \(hint.text(in: language))") }
    return lines.map { indent + $0 + "\n" }.joined()
  }

  func word(_ chinese: String, _ english: String) -> String {
    Wording(chinese, english).text(in: language)
  }

  func label(of severity: Diagnostic.Severity) -> String {
    let (word, colour) =
      switch severity {
      case .error: (word("错误", "error"), "31")
      case .warning: (word("警告", "warning"), "33")
      case .note: (word("提示", "note"), "36")
      }
    return isColourful ? "\u{1B}[1;\(colour)m\(word)\u{1B}[0m" : word
  }

  private func place(of location: Location) -> String? {
    let parts = [spot(of: location), inside(location)].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// The file with line and column.
  func spot(of location: Location) -> String? {
    location.file.map { file in
      file + (location.line.map { ":\($0)" } ?? "") + (location.column.map { ":\($0)" } ?? "")
    }
  }

  /// The place in the document or the field of the case.
  func inside(_ location: Location) -> String? {
    var parts: [String] = []
    if let place = location.place { parts.append(place.wording.text(in: language)) }
    if let quote = location.quote, !quote.isEmpty { parts.append("「\(quote)」") }
    if let field = location.field, !field.steps.isEmpty { parts.append(field.spoken(in: language)) }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}

extension FieldPath {
  /// The path for people, lists counted from one: `文书第3项·签署第1项·日期`.
  func spoken(in language: Language) -> String {
    var text = ""
    for step in steps {
      switch step {
      case .key(let key): text += text.isEmpty ? key : "·" + key
      case .index(let index): text += language == .english ? " no. \(index + 1)" : "第\(index + 1)项"
      }
    }
    return text
  }
}
