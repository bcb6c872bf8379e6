import DossierCore

/// Writes values as JSON text, members in their order, without escaping what need not be.
enum JSONText {
  static func indented(_ value: Value, depth: Int = 0) -> String {
    switch value {
    case .null, .picture, .pageReference: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .integer(let value): return String(value)
    case .decimal(let value): return value.isFinite ? "\(value)" : "null"
    case .text(let value): return quoted(value)
    case .list(let values):
      if values.allSatisfy(isScalar) {
        return "[" + values.map { indented($0) }.joined(separator: ", ") + "]"
      }
      return block(values.map { indented($0, depth: depth + 1) }, "[", "]", depth)
    case .record(let record):
      guard !record.isEmpty else { return "{}" }
      let members = record.members.map { quoted($0.key) + ": " + indented($0.value, depth: depth + 1) }
      return block(members, "{", "}", depth)
    }
  }

  private static func block(_ items: [String], _ open: String, _ close: String, _ depth: Int) -> String {
    let indent = String(repeating: "  ", count: depth)
    return open + "\n" + items.map { indent + "  " + $0 }.joined(separator: ",\n") + "\n" + indent + close
  }

  private static func isScalar(_ value: Value) -> Bool {
    switch value {
    case .list, .record: false
    default: true
    }
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
