#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Decimal numbers as Python writes and rounds them.
enum FloatText {
  /// The fewest digits that give the number back: `1.5`, `2.0`, `1e+16`.
  static func shortest(_ number: Double) -> String {
    guard number.isFinite else { return number.isNaN ? "nan" : number < 0 ? "-inf" : "inf" }
    guard number != 0 else { return number.sign == .minus ? "-0.0" : "0.0" }
    let (digits, exponent) = parts(of: number.magnitude)
    return (number < 0 ? "-" : "")
      + (-4..<16 ~= exponent ? plain(digits, exponent) : scientific(digits, exponent))
  }

  /// The significant digits and the power of ten of the first one.
  private static func parts(of number: Double) -> (digits: String, exponent: Int) {
    let halves = number.description.split(separator: "e")
    let point = halves[0].split(separator: ".", omittingEmptySubsequences: false)
    let fraction = point.count > 1 && point[1] != "0" ? String(point[1]) : ""
    let all = point[0] + fraction
    let leading = all.prefix { $0 == "0" }.count
    let shift = halves.count > 1 ? Int(halves[1]) ?? 0 : 0
    var digits = all.dropFirst(leading)
    while digits.count > 1, digits.last == "0" { digits.removeLast() }
    return (String(digits), point[0].count - 1 - leading + shift)
  }

  private static func plain(_ digits: String, _ exponent: Int) -> String {
    if exponent < 0 { return "0." + String(repeating: "0", count: -exponent - 1) + digits }
    let padded = digits + String(repeating: "0", count: max(0, exponent + 1 - digits.count))
    let fraction = padded.dropFirst(exponent + 1)
    return padded.prefix(exponent + 1) + "." + (fraction.isEmpty ? "0" : fraction)
  }

  private static func scientific(_ digits: String, _ exponent: Int) -> String {
    let power = String(abs(exponent))
    return digits.prefix(1) + (digits.count > 1 ? "." + digits.dropFirst() : "")
      + (exponent < 0 ? "e-" : "e+") + (power.count < 2 ? "0" + power : power)
  }

  /// The number with so many digits after the point, rounded correctly; at most 100 digits.
  static func fixed(_ number: Double, digits: Int) -> String {
    formatted(number, digits: digits, "f")
  }

  /// As C's `e`, `f` or `g` writes it; at most 100 digits.
  static func formatted(_ number: Double, digits: Int, _ style: Character) -> String {
    guard number.isFinite else { return shortest(number) }
    var buffer = [CChar](repeating: 0, count: 512)
    let format = style == "e" ? "%.*e" : style == "g" ? "%.*g" : "%.*f"
    let arguments: [any CVarArg] = [Int32(min(max(digits, 0), 100)), number]
    let length = withVaList(arguments) { vsnprintf(&buffer, buffer.count, format, $0) }
    return String(decoding: buffer.prefix(max(0, Int(length))).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  static func power(_ base: Double, _ exponent: Double) -> Double {
    pow(base, exponent)
  }
}
