/// A telephone number as people write it.
struct PhoneNumber: Hashable {
  private let text: String

  /// The numbers of a field, which may name several.
  static func all(in field: String) -> [PhoneNumber] {
    if isPlain(field) { return [PhoneNumber(text: field)] }
    return field.split { "、，,；;/／或".contains($0) || $0.isNewline }.map { PhoneNumber(text: remarkless($0)) }
  }

  /// Whether the text is digits and hyphens only, as nearly every number is; no need to look for anything else.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
  }

  /// Whether somebody could dial it: a mobile number, a line with or without its area code, 400 and 800 numbers, service
  /// numbers of three to six digits; an extension may follow.
  var isPlausible: Bool {
    if Self.isPlain(text) { return Self.isDialable(text.utf8.filter { $0 != UInt8(ascii: "-") }) }
    let parts = text.split { "转#＃".contains($0) }
    guard let number = parts.first, parts.count <= 2 else { return false }
    var digits = number.filter { !" -－—()（）　".contains($0) }
    if digits.hasPrefix("+86") { digits.removeFirst(3) }
    return digits.allSatisfy { "0"..."9" ~= $0 } && Self.isDialable(Array(digits.utf8))
  }

  private static func isDialable(_ digits: [UInt8]) -> Bool {
    let isTrunk = digits.first == UInt8(ascii: "0")
    return switch digits.count {
    case 3...8: !isTrunk
    case 10: isTrunk || digits.starts(with: "400".utf8) || digits.starts(with: "800".utf8)
    case 11: isTrunk || digits.first == UInt8(ascii: "1")
    case 12: isTrunk
    default: false
    }
  }

  /// The number without a remark in brackets: `0990-8001234（办公室）`.
  private static func remarkless(_ text: Substring) -> String {
    var kept = ""
    var remark: String?
    for character in text {
      switch character {
      case "(", "（": remark = ""
      case ")", "）":
        if let inner = remark, inner.allSatisfy({ "0"..."9" ~= $0 }) { kept += inner }
        remark = nil
      default:
        if remark == nil { kept.append(character) } else { remark?.append(character) }
      }
    }
    return kept.filter { !$0.isWhitespace }
  }
}
