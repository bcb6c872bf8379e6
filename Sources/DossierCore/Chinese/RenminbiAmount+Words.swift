extension RenminbiAmount {
  /// A sum in words: `陆万柒仟柒佰捌拾捌元整`, with or without 人民币.
  ///
  /// Both official forms are read where the rules leave the choice (`壹仟陆佰捌拾元零叁角贰分` and `…捌拾元叁角贰分`). Nil for
  /// words that name no sum, as 叁佰拾元.
  public init?(words: some StringProtocol) {
    var reader = AmountWordReader(words)
    guard let cents = reader.cents() else { return nil }
    self.init(cents: cents)
  }
}

/// Reads a sum in words, group by group.
private struct AmountWordReader {
  private var rest: [Character]

  private static let digits: [Character: Int] = [
    "零": 0, "〇": 0, "壹": 1, "贰": 2, "貳": 2, "叁": 3, "參": 3, "肆": 4, "伍": 5, "陆": 6, "陸": 6, "柒": 7, "捌": 8,
    "玖": 9,
  ]
  private static let units: [Character: Int] = ["拾": 10, "佰": 100, "仟": 1000]
  private static let largest = 10_000_000_000_000

  init(_ words: some StringProtocol) {
    rest = words.filter { !$0.isWhitespace }
    if rest.starts(with: Array("人民币")) { rest.removeFirst(3) }
  }

  /// The sum in 分; nil where the words are not used up or do not fit together.
  mutating func cents() -> Int? {
    let yuan = yuan() ?? 0
    guard let fraction = fraction() else { return nil }
    if let last = rest.first, last == "整" || last == "正" { rest.removeFirst() }
    guard rest.isEmpty, yuan < Self.largest, yuan > 0 || fraction > 0 else { return nil }
    return yuan * 100 + fraction
  }

  /// What stands before 元 or 圆; nil where the sum has none, as 叁角.
  private mutating func yuan() -> Int? {
    guard let end = rest.firstIndex(where: { $0 == "元" || $0 == "圆" }) else { return nil }
    let words = rest[..<end]
    guard let number = Self.number(words) else { return nil }
    rest = Array(rest[rest.index(after: end)...])
    return number
  }

  /// 角 and 分; zero where neither is there.
  private mutating func fraction() -> Int? {
    var sum = 0
    for (unit, weight) in [("角" as Character, 10), ("分" as Character, 1)] {
      let skipped = rest.first == "零" ? 1 : 0
      guard rest.count > skipped + 1, rest[skipped + 1] == unit else { continue }
      guard let digit = Self.digits[rest[skipped]], digit > 0 else { return nil }
      sum += digit * weight
      rest.removeFirst(skipped + 2)
    }
    return sum
  }

  /// 亿 and 万 part the groups; 万亿 is a group of its own.
  private static func number(_ words: ArraySlice<Character>) -> Int? {
    var total = 0
    var section = 0
    var group: [Character] = []
    for word in words {
      guard word == "万" || word == "亿" else {
        group.append(word)
        continue
      }
      let weight = word == "万" ? 10_000 : 100_000_000
      guard let value = value(of: group), value > 0 || section > 0 else { return nil }
      group = []
      // Each is said once: 壹万亿 is ten thousand times 亿.
      guard word == "万" ? section == 0 : total == 0 else { return nil }
      if word == "万" {
        section = value * weight
      } else {
        total += (section + value) * weight
        section = 0
      }
      guard total < largest else { return nil }
    }
    guard let value = value(of: group) else { return nil }
    let number = total + section + value
    return number > 0 ? number : nil
  }

  /// A group below ten thousand: units fall, each but 零 with its digit before it.
  private static func value(of group: [Character]) -> Int? {
    var value = 0
    var digit: Int?
    var lastUnit = 10_000
    for word in group {
      if let unit = units[word] {
        guard let known = digit, known > 0, unit < lastUnit else { return nil }
        value += known * unit
        lastUnit = unit
        digit = nil
      } else if let next = digits[word], digit == nil || digit == 0 {
        digit = next
      } else {
        return nil
      }
    }
    return value + (digit ?? 0)
  }
}
