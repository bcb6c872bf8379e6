/// A sum of money in words, by the rules for bills and settlement vouchers (正确填写票据和结算凭证的基本规定).
public struct RenminbiAmount: Sendable, Hashable {
  /// The sum in 分 (hundredths of a yuan).
  public let cents: Int

  /// Nil for zero, negative sums and sums of ten trillion yuan or more, which no agreement may carry.
  public init?(cents: Int) {
    guard cents > 0, cents < 1_000_000_000_000_000 else { return nil }
    self.cents = cents
  }

  /// A sum in yuan, rounded to the 分.
  public init?(yuan: Double) {
    guard yuan.isFinite, yuan > 0, yuan < 10_000_000_000_000 else { return nil }
    self.init(cents: Int((yuan * 100).rounded()))
  }

  /// A sum as people write it: `67788`, `67,788.00`, `¥67788.5`, `67788元`; at most two decimals.
  public init?(_ text: some StringProtocol) {
    let digits = String(text).filter { !",，¥￥元 ".contains($0) }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ $0.allSatisfy { "0"..."9" ~= $0 } }),
      let yuan = Int(parts[0]), yuan < 10_000_000_000_000
    else { return nil }
    let decimals = parts.count == 2 ? String(parts[1]) : ""
    guard decimals.count <= 2, parts.count == 1 || !decimals.isEmpty else { return nil }
    let padding = String(repeating: "0", count: 2 - decimals.count)
    guard let fraction = Int(decimals + padding) else { return nil }
    self.init(cents: yuan * 100 + fraction)
  }

  /// `陆万柒仟柒佰捌拾捌元整`.
  public var capitals: String {
    let yuan = cents / 100
    let jiao = cents / 10 % 10
    let fen = cents % 10
    var text = yuan > 0 ? Self.integerCapitals(yuan) + "元" : ""
    if jiao == 0 && fen == 0 { return text + "整" }
    if jiao > 0 {
      text += Self.digits[jiao] + "角"
    } else if yuan > 0 {
      text += "零"
    }
    return fen > 0 ? text + Self.digits[fen] + "分" : text + "整"
  }

  /// `67,788.00`.
  public var figures: String {
    var digits = Array(String(cents / 100))
    for position in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: position) }
    return String(digits) + "." + padded(cents % 100, to: 2)
  }
}

extension RenminbiAmount {
  private static let digits = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]
  private static let units = ["", "拾", "佰", "仟"]

  /// Groups of four digits, 亿 and 万 between them; several zeros inside are one 零.
  private static func integerCapitals(_ number: Int) -> String {
    let groups = [
      (number / 1_0000_0000_0000, "万"), (number / 1_0000_0000 % 1_0000, "亿"),
      (number / 1_0000 % 1_0000, "万"), (number % 1_0000, ""),
    ]
    var text = ""
    var zeroPending = false
    for (position, (group, unit)) in groups.enumerated() {
      guard group > 0 else {
        // 万亿 without 亿: the 亿 must still be said.
        if position == 1, groups[0].0 > 0 { text += "亿" }
        zeroPending = zeroPending || !text.isEmpty
        continue
      }
      if !text.isEmpty, zeroPending || group < 1000 { text += "零" }
      text += groupCapitals(group) + unit
      zeroPending = false
    }
    return text
  }

  private static func groupCapitals(_ group: Int) -> String {
    var text = ""
    var zeroPending = false
    for power in stride(from: 3, through: 0, by: -1) {
      let digit = group / [1, 10, 100, 1000][power] % 10
      if digit == 0 {
        zeroPending = !text.isEmpty
      } else {
        text += (zeroPending ? "零" : "") + digits[digit] + units[power]
        zeroPending = false
      }
    }
    return text
  }
}
