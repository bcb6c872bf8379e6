public import DossierCore

extension Value {
  /// The text Jinja prints: `True`, `1.5`, `['a', 1]`; throws `missing` for null, which is never printed.
  public func printed() throws(EvaluationFault) -> String {
    switch self {
    case .text(let text): return text
    case .integer(let number): return String(number)
    case .decimal(let number): return FloatText.shortest(number)
    case .bool(let flag): return flag ? "True" : "False"
    case .null: throw .missing(FieldPath())
    case .picture, .pageReference: throw .wrongType(Wording("当作文字写出", "printing as text"), .picture)
    case .list, .record:
      var text = ""
      try write(to: &text, limit: EvaluationLimits.standard.textSize)
      return text
    }
  }

  /// What loops and filters go over; nil for what has no parts.
  public var elements: [Value]? {
    switch self {
    case .list(let values): values
    case .record(let record): record.keys.map(Value.text)
    case .text(let text): text.map { .text(String($0)) }
    default: nil
    }
  }

  /// The value as Python shows it: texts in quotes.
  func shownAsInPython() throws(EvaluationFault) -> String {
    if self == .null { return "None" }
    var text = ""
    try write(to: &text, limit: EvaluationLimits.standard.textSize)
    return text
  }

  /// Writes the value as Python shows it inside a list.
  private func write(to text: inout String, limit: Int) throws(EvaluationFault) {
    guard text.utf8.count <= limit else { throw .limit(.textSize(limit)) }
    switch self {
    case .text(let own): text += own.pythonQuoted
    case .list(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += ", " }
        try value.write(to: &text, limit: limit)
      }
      text += "]"
    case .record(let record):
      text += "{"
      for (index, (key, value)) in record.members.enumerated() {
        text += (index > 0 ? ", " : "") + key.pythonQuoted + ": "
        try value.write(to: &text, limit: limit)
      }
      text += "}"
    default: text += try printed()
    }
  }
}

extension String {
  fileprivate var pythonQuoted: String {
    let quote: Unicode.Scalar = unicodeScalars.contains("'") && !unicodeScalars.contains("\"") ? "\"" : "'"
    var result = String.UnicodeScalarView([quote])
    for scalar in unicodeScalars {
      switch scalar {
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\r": result.append(contentsOf: "\\r".unicodeScalars)
      case "\t": result.append(contentsOf: "\\t".unicodeScalars)
      case "\\", quote: result.append(contentsOf: ["\\", scalar])
      default:
        if scalar.isPrintable {
          result.append(scalar)
        } else {
          result.append(contentsOf: scalar.pythonEscape.unicodeScalars)
        }
      }
    }
    result.append(quote)
    return String(result)
  }
}

extension Unicode.Scalar {
  private var isPrintableCategory: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
      .spaceSeparator:
      false
    default: true
    }
  }

  fileprivate var isPrintable: Bool {
    value < 0x7F ? value >= 0x20 : isPrintableCategory
  }

  fileprivate var pythonEscape: String {
    let digits = String(value, radix: 16)
    let (letter, width) = value < 0x100 ? ("x", 2) : value < 0x10000 ? ("u", 4) : ("U", 8)
    return "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
  }
}
