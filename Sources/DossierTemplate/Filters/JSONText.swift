import DossierCore

/// JSON as Jinja's `tojson` writes it: ASCII only, keys sorted, marks of HTML escaped.
enum JSONText {
  static func text(of value: Value, indent: Int?) throws(EvaluationFault) -> String {
    if let indent, !(0...20).contains(indent) {
      throw .badArgument("tojson", Wording("缩进应为 0 至 20", "the indent should be 0 to 20"))
    }
    var text = ""
    try write(value, to: &text, indent: indent, level: 0)
    return text
  }

  private static func write(
    _ value: Value, to text: inout String, indent: Int?, level: Int
  ) throws(EvaluationFault) {
    let limit = EvaluationLimits.standard.textSize
    guard text.utf8.count <= limit else { throw .limit(.textSize(limit)) }
    switch value {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .text(let own): write(own, to: &text)
    case .list(let values):
      text += "["
      for (index, value) in values.enumerated() {
        separate(index, &text, indent, level + 1)
        try write(value, to: &text, indent: indent, level: level + 1)
      }
      if !values.isEmpty { startLine(&text, indent, level) }
      text += "]"
    case .record(let record):
      text += "{"
      for (index, key) in record.keys.sorted().enumerated() {
        separate(index, &text, indent, level + 1)
        write(key, to: &text)
        text += ": "
        try write(record[key] ?? .null, to: &text, indent: indent, level: level + 1)
      }
      if !record.isEmpty { startLine(&text, indent, level) }
      text += "}"
    case .integer, .decimal, .picture, .pageReference: text += try value.printed()
    }
  }

  private static func separate(_ index: Int, _ text: inout String, _ indent: Int?, _ level: Int) {
    if index > 0 { text += indent == nil ? ", " : "," }
    startLine(&text, indent, level)
  }

  private static func startLine(_ text: inout String, _ indent: Int?, _ level: Int) {
    if let indent { text += "\n" + String(repeating: " ", count: indent * level) }
  }

  private static func write(_ own: String, to text: inout String) {
    text += "\""
    for unit in own.utf16 {
      switch unit {
      case 0x22: text += "\\\""
      case 0x5C: text += "\\\\"
      case 0x0A: text += "\\n"
      case 0x0D: text += "\\r"
      case 0x09: text += "\\t"
      case 0x08: text += "\\b"
      case 0x0C: text += "\\f"
      case 0x20...0x7E where !"<>&'".utf16.contains(unit):
        text.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
      case 0x7F: text += "\u{7F}"
      default:
        let digits = String(unit, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    text += "\""
  }
}
