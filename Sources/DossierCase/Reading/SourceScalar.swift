public import DossierCore

/// A scalar: its text as it stands in the file and the value YAML takes it for.
public struct SourceScalar: Sendable {
  public let text: String
  /// Whether it is text beyond doubt; else it is a number, a truth or nothing.
  let isText: Bool
  /// Whether nothing was filled in.
  let isBlank: Bool

  /// Quoted and block scalars are text whatever they look like.
  init(_ text: String, isPlain: Bool) {
    self.text = text
    if isPlain, Self.mayBeTyped(text) {
      let value = Self.resolved(text)
      (isText, isBlank) = (value.text != nil, value.isBlank)
    } else {
      (isText, isBlank) = (true, Value.text(text).isBlank)
    }
  }

  public var value: Value { isText ? .text(text) : Self.resolved(text) }

  /// Whether a plain text begins as something else does, which the first byte denies of nearly all.
  private static func mayBeTyped(_ text: String) -> Bool {
    switch text.utf8.first {
    case nil, UInt8(ascii: "~"), UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "f"): true
    case let first?: isNumeric(first)
    }
  }

  /// YAML 1.2's core types, less what would surprise: `0012` and numbers too long to hold stay text.
  private static func resolved(_ text: String) -> Value {
    let bytes = text.utf8.span
    guard bytes.count > 0 else { return .null }
    switch bytes[0] {
    case UInt8(ascii: "~") where text == "~", UInt8(ascii: "n") where text == "null": return .null
    case UInt8(ascii: "t") where text == "true": return .bool(true)
    case UInt8(ascii: "f") where text == "false": return .bool(false)
    default: return number(bytes, text) ?? .text(text)
    }
  }

  private static func number(_ bytes: Span<UInt8>, _ text: String) -> Value? {
    var (start, isWhole, hasPoint) = (0, true, false)
    while start < bytes.count, isSign(bytes[start]) { start += 1 }
    for index in start..<bytes.count {
      let byte = bytes[index]
      guard isNumeric(byte) else { return nil }
      if !isDigit(byte) { isWhole = false }
      if byte == UInt8(ascii: ".") { hasPoint = true }
      // A day, as most that begins with a digit.
      if isSign(byte), isDigit(bytes[index - 1]) { return nil }
    }
    // A zero before further digits.
    if start + 1 < bytes.count, bytes[start] == UInt8(ascii: "0"), bytes[start + 1] != UInt8(ascii: ".") {
      return nil
    }
    if isWhole, let number = Int(text) { return .integer(number) }
    if hasPoint, let number = Double(text), number.isFinite { return .decimal(number) }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 48...57 ~= byte }

  private static func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") }

  /// Whether a number may hold the byte: a digit, a sign, a point, or an exponent's `e`.
  private static func isNumeric(_ byte: UInt8) -> Bool {
    isDigit(byte) || isSign(byte) || byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e")
  }
}
