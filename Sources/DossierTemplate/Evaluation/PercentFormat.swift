import DossierCore

/// Texts with `%s`, `%d`, `%.2f`, `%(name)s`: Python's old formatting, which Jinja's `format` filter uses.
struct PercentFormat {
  private let format: String

  init(_ format: String) {
    self.format = format
  }

  /// One place to fill.
  private struct Place {
    var key: String?
    var flags: Set<Character> = []
    var width = 0
    var precision: Int?
    var conversion: Character = "s"
  }

  /// Fills with a list, a record (for named places) or a single value.
  func filled(with value: Value, in scope: inout Scope) throws(EvaluationFault) -> String {
    if case .record = value { return try filled(with: [], named: value, in: &scope) }
    return try filled(with: value.list ?? [value], named: .null, in: &scope)
  }

  func filled(with values: [Value], named: Value, in scope: inout Scope) throws(EvaluationFault) -> String {
    var result = ""
    var rest = format[...]
    var next = 0
    while let mark = rest.firstIndex(of: "%") {
      result += rest[..<mark]
      rest = rest[rest.index(after: mark)...]
      let place = try readPlace(&rest)
      if place.conversion == "%" {
        result += "%"
        continue
      }
      let value: Value
      if let key = place.key {
        guard let member = named.member(key) else { throw .missing(FieldPath([.key(key)])) }
        value = member
      } else {
        guard next < values.count else {
          throw fault(Wording("值比 % 少", "there are fewer values than places"))
        }
        value = values[next]
        next += 1
      }
      result += try text(of: value, for: place, in: &scope)
      try scope.charge(text: result.utf8.count)
    }
    guard next >= values.count else { throw fault(Wording("值比 % 多", "there are more values than places")) }
    return result + rest
  }

  private func fault(_ problem: Wording) -> EvaluationFault {
    .badArgument("format", problem)
  }

  private func readPlace(_ rest: inout Substring) throws(EvaluationFault) -> Place {
    var place = Place()
    if rest.first == "(" {
      guard let close = rest.firstIndex(of: ")") else { throw fault(unfinished) }
      place.key = String(rest[rest.index(after: rest.startIndex)..<close])
      rest = rest[rest.index(after: close)...]
    }
    while let flag = rest.first, "-+ 0#".contains(flag) {
      place.flags.insert(flag)
      rest.removeFirst()
    }
    place.width = try FormatDigits.read(&rest) ?? 0
    if rest.first == "." {
      rest.removeFirst()
      place.precision = try FormatDigits.read(&rest) ?? 0
    }
    guard let conversion = rest.popFirst() else { throw fault(unfinished) }
    place.conversion = conversion
    return place
  }

  private var unfinished: Wording { Wording("% 后面没有写完", "something is missing after %") }

  private func text(of value: Value, for place: Place, in scope: inout Scope) throws(EvaluationFault)
    -> String
  {
    var body: String
    var isNumber = true
    switch place.conversion {
    case "s", "r", "a", "c":
      let text = try value.printed()
      body = place.precision.map { String(text.prefix($0)) } ?? text
      isNumber = false
    case "d", "i", "u":
      body = try String(whole(value))
      if let precision = place.precision { body = zeroPadded(body, to: precision) }
    case "x", "X", "o":
      body = try String(
        whole(value), radix: place.conversion == "o" ? 8 : 16, uppercase: place.conversion == "X")
    case "e", "E", "f", "F", "g", "G":
      guard let number = value.arithmeticNumber else {
        throw .wrongType(Arithmetic.operation("%"), value.kind)
      }
      let style = Character(place.conversion.lowercased())
      body = FloatText.formatted(number, digits: place.precision ?? 6, style)
      if place.conversion.isUppercase { body = body.uppercased() }
    default:
      throw fault(Wording("不认识 %\(place.conversion)", "unknown place %\(place.conversion)"))
    }
    if isNumber, !body.hasPrefix("-") {
      body = (place.flags.contains("+") ? "+" : place.flags.contains(" ") ? " " : "") + body
    }
    try scope.charge(text: place.width)
    return padded(body, place, isNumber: isNumber)
  }

  private func whole(_ value: Value) throws(EvaluationFault) -> Int {
    guard let number = value.arithmeticNumber else {
      throw .wrongType(Arithmetic.operation("%d"), value.kind)
    }
    if case .integer(let whole) = value { return whole }
    guard let whole = Int(exactly: number.rounded(.towardZero)) else { throw .overflow }
    return whole
  }

  private func padded(_ body: String, _ place: Place, isNumber: Bool) -> String {
    let lacking = max(0, place.width - body.count)
    if place.flags.contains("-") { return body + String(repeating: " ", count: lacking) }
    if isNumber, place.flags.contains("0") { return zeroPadded(body, to: place.width) }
    return String(repeating: " ", count: lacking) + body
  }

  private func zeroPadded(_ body: String, to width: Int) -> String {
    let sign = body.prefix { "+- ".contains($0) }
    let zeros = String(repeating: "0", count: max(0, width - body.count))
    return sign + zeros + body.dropFirst(sign.count)
  }
}

/// Widths and precisions in formats.
enum FormatDigits {
  /// A number at the start of a text; at most 10,000, so that no format can ask for the moon.
  static func read(_ rest: inout Substring) throws(EvaluationFault) -> Int? {
    let digits = rest.prefix { "0"..."9" ~= $0 }
    guard !digits.isEmpty else { return nil }
    guard digits.utf8.count <= 5, let number = Int(digits), number <= 10_000 else {
      throw .badArgument("format", Wording("宽度过大", "the width is too large"))
    }
    rest = rest.dropFirst(digits.count)
    return number
  }
}
