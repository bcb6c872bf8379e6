/// Counting numbers as headings write them: 一, 十, 二十三, 一百零五.
public enum ChineseNumeral {
  private static let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  /// The numeral of 0 … 9999; other numbers stay in Arabic digits.
  public static func text(_ number: Int) -> String {
    guard (0...9999).contains(number) else { return String(number) }
    guard number > 0 else { return digits[0] }
    var text = ""
    var zeroPending = false
    for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = number / unit % 10
      if digit == 0 {
        zeroPending = !text.isEmpty
        continue
      }
      let bareTen = unit == 10 && digit == 1 && text.isEmpty
      text += (zeroPending ? "零" : "") + (bareTen ? "" : digits[digit]) + name
      zeroPending = false
    }
    return text
  }
}
