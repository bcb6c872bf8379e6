import DossierCore

/// Python's arithmetic, without its big numbers: what leaves 64 bits is a fault.
enum Arithmetic {
  static func apply(
    _ sign: ArithmeticOperator, _ left: Value, _ right: Value, in scope: inout Scope
  ) throws(EvaluationFault) -> Value {
    switch (sign, left, right) {
    case (.add, .text(let first), .text(let second)):
      try scope.charge(text: first.utf8.count + second.utf8.count)
      return .text(first + second)
    case (.add, .list(let first), .list(let second)):
      try scope.charge(list: first.count + second.count)
      return .list(first + second)
    case (.multiply, .text(let text), let count), (.multiply, let count, .text(let text)):
      return .text(try repeated(text, try times(count), in: &scope))
    case (.multiply, .list(let values), let count), (.multiply, let count, .list(let values)):
      return try repeated(values, try times(count), in: &scope)
    case (.remainder, .text(let format), let value):
      return .text(try PercentFormat(format).filled(with: value, in: &scope))
    default: return try numeric(sign, left, right)
    }
  }

  static func negated(_ value: Value) throws(EvaluationFault) -> Value {
    switch try Number(value, sign: "-") {
    case .whole(let number):
      if number == .min { throw .overflow }
      return .integer(-number)
    case .real(let number): return .decimal(-number)
    }
  }

  static func unchanged(_ value: Value) throws(EvaluationFault) -> Value {
    switch try Number(value, sign: "+") {
    case .whole(let number): .integer(number)
    case .real(let number): .decimal(number)
    }
  }

  static func numeric(
    _ sign: ArithmeticOperator, _ left: Value, _ right: Value
  ) throws(EvaluationFault) -> Value {
    switch (try Number(left, sign: sign.rawValue), try Number(right, sign: sign.rawValue)) {
    case (.whole(let first), .whole(let second)): return try whole(sign, first, second)
    case (let first, let second): return .decimal(try real(sign, first.double, second.double))
    }
  }
}

// MARK: - Repetition

extension Arithmetic {
  private static func times(_ value: Value) throws(EvaluationFault) -> Int {
    guard case .whole(let count) = try Number(value, sign: "*") else {
      throw .wrongType(operation("*"), .number)
    }
    return max(0, count)
  }

  static func repeated(_ text: String, _ count: Int, in scope: inout Scope) throws(EvaluationFault) -> String
  {
    let (size, overflow) = text.utf8.count.multipliedReportingOverflow(by: count)
    try scope.charge(text: overflow ? .max : size)
    return size == 0 ? "" : String(repeating: text, count: count)
  }

  private static func repeated(
    _ values: [Value], _ count: Int, in scope: inout Scope
  ) throws(EvaluationFault) -> Value {
    let (size, overflow) = values.count.multipliedReportingOverflow(by: count)
    try scope.charge(list: overflow ? .max : size)
    let result = Value.list(size == 0 ? [] : Array(repeatElement(values, count: count).joined()))
    try scope.checkNesting(result)
    return result
  }
}

// MARK: - Numbers

extension Arithmetic {
  enum Number {
    case whole(Int)
    case real(Double)

    init(_ value: Value, sign: String) throws(EvaluationFault) {
      switch value {
      case .integer(let number): self = .whole(number)
      case .bool(let flag): self = .whole(flag ? 1 : 0)
      case .decimal(let number): self = .real(number)
      default: throw .wrongType(operation(sign), value.kind)
      }
    }

    var double: Double {
      switch self {
      case .whole(let number): Double(number)
      case .real(let number): number
      }
    }
  }

  private static func whole(
    _ sign: ArithmeticOperator, _ left: Int, _ right: Int
  ) throws(EvaluationFault) -> Value {
    switch sign {
    case .add: return try exact(left.addingReportingOverflow(right))
    case .subtract: return try exact(left.subtractingReportingOverflow(right))
    case .multiply: return try exact(left.multipliedReportingOverflow(by: right))
    case .divide: return .decimal(try real(.divide, Double(left), Double(right)))
    case .floorDivide:
      guard right != 0 else { throw .divisionByZero }
      let (quotient, overflow) = left.dividedReportingOverflow(by: right)
      let isExact = overflow || left % right == 0
      return try exact((isExact || (left < 0) == (right < 0) ? quotient : quotient - 1, overflow))
    case .remainder:
      guard right != 0 else { throw .divisionByZero }
      let rest = left.remainderReportingOverflow(dividingBy: right).partialValue
      return .integer(rest != 0 && (rest < 0) != (right < 0) ? rest + right : rest)
    case .power: return try power(left, right)
    }
  }

  private static func exact(_ result: (partialValue: Int, overflow: Bool)) throws(EvaluationFault) -> Value {
    guard !result.overflow else { throw .overflow }
    return .integer(result.partialValue)
  }

  private static func power(_ base: Int, _ exponent: Int) throws(EvaluationFault) -> Value {
    guard exponent >= 0 else { return .decimal(try real(.power, Double(base), Double(exponent))) }
    switch base {
    case 0: return .integer(exponent == 0 ? 1 : 0)
    case 1: return 1
    case -1: return .integer(exponent % 2 == 0 ? 1 : -1)
    default: break
    }
    guard exponent < 64 else { throw .overflow }
    var result = 1
    for _ in 0..<exponent {
      let (product, overflow) = result.multipliedReportingOverflow(by: base)
      guard !overflow else { throw .overflow }
      result = product
    }
    return .integer(result)
  }

  private static func real(
    _ sign: ArithmeticOperator, _ left: Double, _ right: Double
  ) throws(EvaluationFault) -> Double {
    switch sign {
    case .add: return left + right
    case .subtract: return left - right
    case .multiply: return left * right
    case .power: return try realPower(left, right)
    case .divide, .floorDivide, .remainder:
      guard right != 0 else { throw .divisionByZero }
      if sign == .divide { return left / right }
      var rest = left.truncatingRemainder(dividingBy: right)
      if rest != 0, (rest < 0) != (right < 0) { rest += right }
      return sign == .remainder ? rest : ((left - rest) / right).rounded()
    }
  }

  private static func realPower(_ base: Double, _ exponent: Double) throws(EvaluationFault) -> Double {
    if base == 0, exponent < 0 { throw .divisionByZero }
    let result = FloatText.power(base, exponent)
    guard result.isFinite || !base.isFinite || !exponent.isFinite else { throw .overflow }
    return result
  }

  static func operation(_ sign: String) -> Wording {
    Wording("「\(sign)」", "`\(sign)`")
  }
}
