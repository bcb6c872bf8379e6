public import DossierCore

/// A scalar: its text as it stands in the file and the value YAML takes it for.
public struct SourceScalar: Sendable {
  public let text: String
  /// Whether it is text beyond doubt; else YAML may take it for a number, a truth or nothing.
  let isText: Bool

  /// Quoted and block scalars are text whatever they look like.
  init(_ text: String, isPlain: Bool) {
    self.text = text
    isText = !isPlain || Self.isText(text)
  }

  public var value: Value { isText ? .text(text) : Self.resolved(text) }

  /// Whether nothing was filled in.
  var isBlank: Bool { value.isBlank }

  /// Whether YAML takes a plain scalar for text. The first byte tells it of nearly all.
  private static func isText(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    switch first {
    case UInt8(ascii: "~"), UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "f"): break
    default: if !isNumeric(first) { return true }
    }
    if case .text = resolved(text) { return true }
    return false
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
    guard text.utf8.allSatisfy(isNumeric) else { return .text(text) }
    let digits = text.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    if isPadded(digits) { return .text(text) }
    if digits.allSatisfy({ 48...57 ~= $0 }), let number = Int(text) { return .integer(number) }
    if digits.contains(UInt8(ascii: ".")), let number = Double(text), number.isFinite {
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

  /// Whether a zero stands before further digits.
  private static func isPadded(_ digits: Substring.UTF8View) -> Bool {
    let start = digits.prefix(2)
    return start.count == 2 && start.first == UInt8(ascii: "0") && start.last != UInt8(ascii: ".")
  }
}
