internal import DossierCore

/// Facts that are put together field by field.
struct FactTree {
  private(set) var root: Value = .record(Record())

  /// Sets the value at a path; lists grow as they are needed.
  mutating func set(_ path: FieldPath, to value: Value) {
    root = Self.setting(path.steps[...], to: value, in: root)
  }

  private static func setting(
    _ steps: ArraySlice<FieldPath.Step>, to value: Value, in whole: Value
  ) -> Value {
    guard let step = steps.first else { return value }
    let rest = steps.dropFirst()
    switch step {
    case .key(let key):
      var record = whole.record ?? Record()
      record[key] = setting(rest, to: value, in: record[key] ?? .null)
      return .record(record)
    case .index(let index):
      var list = whole.list ?? []
      guard index >= 0, index < longest else { return whole }
      while list.count <= index { list.append(.record(Record())) }
      list[index] = setting(rest, to: value, in: list[index])
      return .list(list)
    }
  }

  /// More entries than a form has rows.
  private static let longest = 1_000

  /// The facts as a case file says them.
  var json: String {
    var output = ""
    Self.write(root, to: &output)
    return output
  }

  private static func write(_ value: Value, to output: inout String) {
    switch value {
    case .text(let text): write(text, to: &output)
    case .integer(let number): output += String(number)
    case .bool(let flag): output += flag ? "true" : "false"
    case .list(let values):
      output += "["
      for (index, value) in values.enumerated() {
        if index > 0 { output += ", " }
        write(value, to: &output)
      }
      output += "]"
    case .record(let record):
      output += "{"
      for (index, member) in record.members.enumerated() {
        if index > 0 { output += ", " }
        write(member.key, to: &output)
        output += ": "
        write(member.value, to: &output)
      }
      output += "}"
    default: output += "null"
    }
  }

  private static func write(_ text: String, to output: inout String) {
    output += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\t": output += "\\t"
      default: if scalar.value >= 32, scalar.value != 127 { output.unicodeScalars.append(scalar) }
      }
    }
    output += "\""
  }
}
