import DossierCore

/// Texts with `{}`, `{0}`, `{name}`, `{:,.2f}`: Python's `str.format`.
struct BraceFormat {
  private let format: String

  init(_ format: String) {
    self.format = format
  }

  func filled(with arguments: FilterArguments, in scope: inout Scope) throws(EvaluationFault) -> String {
    var result = ""
    var rest = format[...]
    var next = 0
    while let character = rest.popFirst() {
      guard character == "{" || character == "}" else {
        result.append(character)
        continue
      }
      if rest.first == character {
        rest.removeFirst()
        result.append(character)
        continue
      }
      guard character == "{", let close = rest.firstIndex(of: "}") else { throw Self.fault(unbalanced) }
      let field = rest[..<close]
      rest = rest[rest.index(after: close)...]
      let parts = field.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let value = try value(of: parts.first ?? "", arguments, &next)
      result += try FormatRule(parts.count > 1 ? parts[1] : "").applied(to: value)
      try scope.charge(text: result.utf8.count)
    }
    return result
  }

  static func fault(_ problem: Wording) -> EvaluationFault {
    .badArgument(".format", problem)
  }

  private var unbalanced: Wording { Wording("花括号没有配对", "the braces do not match") }

  private func value(
    of field: Substring, _ arguments: FilterArguments, _ next: inout Int
  ) throws(EvaluationFault) -> Value {
    if field.isEmpty || Int(field) != nil {
      let index = Int(field) ?? next
      if field.isEmpty { next += 1 }
      guard arguments.positional.indices.contains(index) else {
        throw Self.fault(Wording("值不够填", "there are fewer values than places"))
      }
      return try arguments.positional[index].required()
    }
    let steps = field.split(separator: ".")
    guard let name = steps.first, let outcome = arguments.named.first(where: { $0.0 == name })?.1 else {
      throw Self.fault(Wording("没有名为「\(TagFault.short(String(field)))」的值", "no value has this name"))
    }
    var value = try outcome.required()
    for step in steps.dropFirst() {
      guard let member = value.member(String(step)) else { throw .missing(FieldPath([.key(String(step))])) }
      value = member
    }
    return value
  }
}

/// What stands after the colon in `{:…}`: fill, alignment, sign, width, grouping, precision, kind.
private struct FormatRule {
  private var fill: Character = " "
  private var alignment: Character?
  private var sign: Character = "-"
  private var width = 0
  private var grouping: Character?
  private var precision: Int?
  private var kind: Character?

  init(_ rule: Substring) throws(EvaluationFault) {
    var rest = rule
    let alignments = "<>^="
    if let second = rest.dropFirst().first, alignments.contains(second), let first = rest.popFirst() {
      fill = first
      alignment = rest.popFirst()
    } else if let first = rest.first, alignments.contains(first) {
      alignment = rest.popFirst()
    }
    if let first = rest.first, "+- ".contains(first) {
      sign = first
      rest.removeFirst()
    }
    if rest.first == "0" {
      rest.removeFirst()
      if alignment == nil { (fill, alignment) = ("0", "=") }
    }
    width = try FormatDigits.read(&rest) ?? 0
    if let first = rest.first, first == "," || first == "_" { grouping = rest.popFirst() }
    if rest.first == "." {
      rest.removeFirst()
      precision = try FormatDigits.read(&rest)
    }
    kind = rest.popFirst()
    guard rest.isEmpty else {
      throw BraceFormat.fault(Wording("冒号后的格式不对", "the format after the colon is wrong"))
    }
  }

  func applied(to value: Value) throws(EvaluationFault) -> String {
    if value.arithmeticNumber == nil {
      let text = try value.printed()
      guard kind == nil || kind == "s" else { throw .wrongType(Arithmetic.operation("format"), value.kind) }
      return padded(precision.map { String(text.prefix($0)) } ?? text, default: "<")
    }
    if case .bool = value, kind == nil { return padded(try value.printed(), default: "<") }
    var body = try digits(of: value)
    let isNegative = body.hasPrefix("-")
    if isNegative { body.removeFirst() }
    if let grouping { body = grouped(body, by: grouping) }
    let prefix = isNegative ? "-" : sign == "-" ? "" : String(sign)
    guard alignment == "=" else { return padded(prefix + body, default: ">") }
    return prefix + String(repeating: fill, count: max(0, width - prefix.count - body.count)) + body
  }

  private func digits(of value: Value) throws(EvaluationFault) -> String {
    let number = value.arithmeticNumber ?? 0
    switch kind {
    case "d", "x", "X", "o", "b":
      guard case .integer(let whole) = value else {
        throw .wrongType(Arithmetic.operation("format"), value.kind)
      }
      let radix = kind == "d" ? 10 : kind == "o" ? 8 : kind == "b" ? 2 : 16
      return String(whole, radix: radix, uppercase: kind == "X")
    case "f", "F": return FloatText.fixed(number, digits: precision ?? 6)
    case "e": return FloatText.formatted(number, digits: precision ?? 6, "e")
    case "g": return FloatText.formatted(number, digits: precision ?? 6, "g")
    case "%": return FloatText.fixed(number * 100, digits: precision ?? 6) + "%"
    case nil:
      if let precision, case .decimal = value { return FloatText.formatted(number, digits: precision, "g") }
      return try value.printed()
    default: throw BraceFormat.fault(Wording("冒号后的格式不对", "the format after the colon is wrong"))
    }
  }

  private func grouped(_ body: String, by mark: Character) -> String {
    let whole = body.prefix { "0"..."9" ~= $0 }
    var digits = Array(whole)
    for position in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(mark, at: position) }
    return String(digits) + body.dropFirst(whole.count)
  }

  private func padded(_ body: String, default side: Character) -> String {
    let lacking = max(0, width - body.count)
    let before: Int
    switch alignment ?? side {
    case "<": before = 0
    case "^": before = lacking / 2
    default: before = lacking
    }
    return String(repeating: fill, count: before) + body + String(repeating: fill, count: lacking - before)
  }
}
