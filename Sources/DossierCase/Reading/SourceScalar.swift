public import DossierCore

/// A scalar: its text as it stands in the file and the value YAML takes it for.
public struct SourceScalar: Sendable {
  public let text: String
  public let value: Value

  /// Quoted and block scalars are text whatever they look like.
  init(_ text: String, isPlain: Bool) {
    self.text = text
    value = isPlain ? Self.resolved(text) : .text(text)
  }

  /// YAML 1.2's core types, less what would surprise: `0012` and numbers too long to hold stay text.
  private static func resolved(_ text: String) -> Value {
    guard let first = text.utf8.first else { return .null }
    switch first {
    case UInt8(ascii: "~") where text == "~", UInt8(ascii: "n") where text == "null": return .null
    case UInt8(ascii: "t") where text == "true": return .bool(true)
    case UInt8(ascii: "f") where text == "false": return .bool(false)
    default: break
    }
    guard isNumeric(first) else { return .text(text) }
    let digits = text.drop { $0 == "-" || $0 == "+" }
    guard text.utf8.allSatisfy(isNumeric), digits == "0" || !isPadded(digits) else { return .text(text) }
    if digits.utf8.allSatisfy({ 48...57 ~= $0 }), let number = Int(text) { return .integer(number) }
    if text.utf8.contains(UInt8(ascii: ".")), let number = Double(text), number.isFinite {
      return .decimal(number)
    }
    return .text(text)
  }

  private static func isNumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 43, 45, 46, 69, 101: true
    default: false
    }
  }

  private static func isPadded(_ digits: Substring) -> Bool {
    digits.hasPrefix("0") && !digits.hasPrefix("0.")
  }
}
