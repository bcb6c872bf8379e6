import DossierCore

extension FilterLibrary {
  static let numberFilters: [String: Filter] = [
    "abs": Filter { value, arguments throws(EvaluationFault) in try magnitude(value, arguments) },
    "int": Filter(["default", "base"]) { value, arguments throws(EvaluationFault) in
      if let number = try whole(value, base: try arguments.integer("base") ?? 10) { return number }
      return try filling(arguments, .integer(0))
    },
    "float": Filter(["default"]) { value, arguments throws(EvaluationFault) in
      if let number = try real(value) { return .decimal(number) }
      return try filling(arguments, .decimal(0))
    },
    "filesizeformat": Filter(["binary"]) { value, arguments throws(EvaluationFault) in
      guard let size = try real(value) else { throw Filter.wrongType(value, arguments) }
      return .text(fileSize(size, isBinary: try arguments.flag("binary")))
    },
    "round": Filter(["precision", "method"]) { value, arguments throws(EvaluationFault) in
      try rounded(value, arguments)
    },
    "sum": .elements(["attribute", "start"]) { elements, arguments, scope throws(EvaluationFault) in
      let attribute = try AttributePath(of: arguments)
      var sum = try arguments.value("start") ?? .integer(0)
      for element in elements {
        let part = try attribute?.required(in: element) ?? element
        if part == .null { throw .missing(FieldPath()) }
        sum = try Arithmetic.apply(.add, sum, part, in: &scope)
      }
      return sum
    },
  ]

  private static func filling(_ arguments: FilterArguments, _ usual: Value) throws(EvaluationFault) -> Value {
    guard let value = try arguments.value("default") else { return usual }
    return value
  }

  private static func fileSize(_ size: Double, isBinary: Bool) -> String {
    let base = isBinary ? 1024.0 : 1000.0
    let units = isBinary ? ["KiB", "MiB", "GiB", "TiB", "PiB"] : ["kB", "MB", "GB", "TB", "PB"]
    guard size.isFinite, size.magnitude < 1e18 else { return "∞" }
    if size == 1 { return "1 Byte" }
    if size < base { return "\(Int(size)) Bytes" }
    var unit = base
    var index = 0
    while index < units.count - 1, size >= unit * base {
      unit *= base
      index += 1
    }
    return "\(FloatText.fixed(size / unit, digits: 1)) \(units[index])"
  }

  private static func magnitude(_ value: Value, _ arguments: FilterArguments) throws(EvaluationFault) -> Value
  {
    switch value {
    case .integer(let number): return number < 0 ? try Arithmetic.negated(value) : value
    case .decimal(let number): return .decimal(number.magnitude)
    case .bool(let flag): return .integer(flag ? 1 : 0)
    default: throw Filter.wrongType(value, arguments)
    }
  }

  /// The whole number, fractions dropped; nil for what is no number.
  private static func whole(_ value: Value, base: Int) throws(EvaluationFault) -> Value? {
    switch value {
    case .integer: return value
    case .bool(let flag): return .integer(flag ? 1 : 0)
    case .decimal(let number): return try exact(number)
    case .text(let text):
      let digits = plainNumber(text)
      if (2...36).contains(base), let number = Int(withoutPrefix(digits, base), radix: base) {
        return .integer(number)
      }
      return base == 10 ? try Double(digits).flatMap(exact) : nil
    case .null: throw .missing(FieldPath())
    default: return nil
    }
  }

  private static func exact(_ number: Double) throws(EvaluationFault) -> Value? {
    guard number.isFinite else { return nil }
    guard let whole = Int(exactly: number.rounded(.towardZero)) else { throw .overflow }
    return .integer(whole)
  }

  private static func real(_ value: Value) throws(EvaluationFault) -> Double? {
    switch value {
    case .text(let text): return Double(plainNumber(text))
    case .null: throw .missing(FieldPath())
    default: return value.arithmeticNumber
    }
  }

  private static func plainNumber(_ text: String) -> String {
    let digits = text.stripped(of: nil)
    let hasOuterMark = digits.hasPrefix("_") || digits.hasSuffix("_")
    // Swift also reads hexadecimal fractions and `nan(…)`, which Python does not.
    let isForeign = digits.utf8.contains { "xXpP(".utf8.contains($0) } && !digits.hasPrefix("0")
    return hasOuterMark || isForeign ? "" : digits.filter { $0 != "_" }
  }

  private static func withoutPrefix(_ digits: String, _ base: Int) -> String {
    let prefix = base == 16 ? "0x" : base == 8 ? "0o" : base == 2 ? "0b" : ""
    return !prefix.isEmpty && digits.lowercased().hasPrefix(prefix) ? String(digits.dropFirst(2)) : digits
  }

  private static func rounded(_ value: Value, _ arguments: FilterArguments) throws(EvaluationFault) -> Value {
    let digits = try arguments.integer("precision") ?? 0
    guard (-18...100).contains(digits) else {
      throw arguments.bad("precision", Wording("-18 至 100 的整数", "a whole number from -18 to 100"))
    }
    guard let number = value.arithmeticNumber else { throw Filter.wrongType(value, arguments) }
    switch try arguments.text("method") ?? "common" {
    case "common": return try commonlyRounded(value, number, digits)
    case "ceil": return .decimal(shifted(number, digits) { $0.rounded(.up) })
    case "floor": return .decimal(shifted(number, digits) { $0.rounded(.down) })
    default: throw arguments.bad("method", Wording("common、ceil 或 floor", "common, ceil or floor"))
    }
  }

  private static func commonlyRounded(
    _ value: Value, _ number: Double, _ digits: Int
  ) throws(EvaluationFault) -> Value {
    if case .decimal = value {
      if digits >= 0 { return .decimal(Double(FloatText.fixed(number, digits: digits)) ?? number) }
      return .decimal(shifted(number, digits) { $0.rounded(.toNearestOrEven) })
    }
    guard digits < 0, case .integer(let whole) = value else { return value }
    var factor = 1
    for _ in 0..<(-digits) { factor *= 10 }
    let (quotient, rest) = whole.quotientAndRemainder(dividingBy: factor)
    let half = UInt(factor / 2)
    let isUp = rest.magnitude > half || (rest.magnitude == half && quotient % 2 != 0)
    let (result, overflow) = (quotient + (isUp ? whole.signum() : 0)).multipliedReportingOverflow(by: factor)
    guard !overflow else { throw .overflow }
    return .integer(result)
  }

  private static func shifted(_ number: Double, _ digits: Int, _ round: (Double) -> Double) -> Double {
    let factor = FloatText.power(10, Double(abs(digits)))
    let result = digits >= 0 ? round(number * factor) / factor : round(number / factor) * factor
    return result.isFinite ? result : number
  }
}
