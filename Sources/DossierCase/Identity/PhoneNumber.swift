/// A telephone number as people write it.
struct PhoneNumber: Hashable {
  private let text: String

  /// The numbers of a field, which may name several.
  static func all(in field: String) -> [PhoneNumber] {
    field.split { "、，,；;/／或".contains($0) || $0.isNewline }.map { PhoneNumber(text: remarkless($0)) }
  }

  /// Whether somebody could dial it: a mobile number, a line with or without its area code, 400 and 800 numbers, service
  /// numbers of three to six digits; an extension may follow.
  var isPlausible: Bool {
    let parts = text.split { "转#＃".contains($0) }
    guard let number = parts.first, parts.count <= 2 else { return false }
    var digits = number.filter { !" -－—()（）　".contains($0) }
    if digits.hasPrefix("+86") { digits.removeFirst(3) }
    guard digits.allSatisfy({ "0"..."9" ~= $0 }) else { return false }
    return switch digits.count {
    case 3...6: !digits.hasPrefix("0")
    case 7, 8: !digits.hasPrefix("0")
    case 10: digits.hasPrefix("0") || digits.hasPrefix("400") || digits.hasPrefix("800")
    case 11: digits.hasPrefix("0") || digits.hasPrefix("1")
    case 12: digits.hasPrefix("0")
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
