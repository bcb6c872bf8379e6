public import DossierCase
internal import DossierCore

/// What somebody typed into a document, as the case file says it.
public enum TypedValue {
  /// Why a text cannot be taken into the case file.
  public enum Refusal: Error, Sendable, Hashable {
    /// The value went through a filter that cannot be undone.
    case filter(String)
    /// Nothing but blanks is left.
    case blank
    /// The text is not what the field wants.
    case notA(FieldKind)
    /// The field is a list or holds fields of its own.
    case notScalar
  }

  /// The text that the case file is to hold.
  ///
  /// - Parameters:
  ///   - text: as it stands in the document.
  ///   - filters: what the value went through when it was printed.
  ///   - kind: what the field wants.
  public static func caseText(
    _ text: String, through filters: [String], kind: FieldKind
  ) throws(Refusal) -> String {
    for filter in filters where !undoable.contains(filter) { throw .filter(filter) }
    let typed = trimmed(text)
    guard !typed.isEmpty else { throw .blank }
    switch kind {
    case .list, .record, .table: throw .notScalar
    case .text, .file: return filters.contains("日期8") ? try date(typed, kind) : typed
    case .date: return try date(typed, kind)
    case .moment: return try moment(typed, kind)
    case .amount, .number: return try amount(typed, kind)
    case .integer(let range):
      guard let number = integer(typed), range.contains(number) else { throw .notA(kind) }
      return String(number)
    case .bool:
      guard ["是", "否", "true", "false"].contains(typed) else { throw .notA(kind) }
      return typed
    case .choice(let words):
      guard words.contains(typed) else { throw .notA(kind) }
      return typed
    }
  }

  /// Filters that change the form of a value only, so that the value can be read back.
  private static let undoable: Set<String> = [
    "日期", "时刻", "日期8", "大写", "金额", "中文数字", "空白", "default", "d", "string", "trim", "escape", "e", "safe",
    "forceescape",
  ]

  /// Without blanks and the low lines of a form at both ends.
  private static func trimmed(_ text: String) -> String {
    func isFiller(_ character: Character) -> Bool { character.isWhitespace || "＿_".contains(character) }
    let head = text.drop(while: isFiller)
    return String(head.reversed().drop(while: isFiller).reversed())
  }
}

extension TypedValue {
  /// `2026年3月5日`, `二〇二六年三月五日`, `2026-03-05`, `2026.3.5`, `20260305`.
  private static func date(_ text: String, _ kind: FieldKind) throws(Refusal) -> String {
    let compact = text.withoutBlanks
    guard let date = CivilDate(compact) ?? numbers(in: compact, marks: ["年", "月", "日"]).flatMap(date) else {
      throw .notA(kind)
    }
    return date.description
  }

  private static func date(_ numbers: [Int]) -> CivilDate? {
    CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  private static func moment(_ text: String, _ kind: FieldKind) throws(Refusal) -> String {
    if let moment = CivilMoment(text) { return moment.description }
    let compact = text.withoutBlanks.map { $0 == "：" ? ":" : $0 }
    guard let end = compact.firstIndex(of: "日") else {
      // A day alone stays a day only where the form shows no more of it.
      throw .notA(kind)
    }
    let day = try date(String(compact[...end]), kind)
    let time = String(compact[(end + 1)...])
    let parts = numbers(in: time, marks: ["时", "分"]) ?? numbers(in: time + "分", marks: [":", "分"])
    guard let parts, let civil = CivilDate(day),
      let moment = CivilMoment(date: civil, hour: parts[0], minute: parts[1])
    else { throw .notA(kind) }
    return moment.description
  }

  /// The numbers before each of the marks, nothing behind the last.
  private static func numbers(in text: String, marks: [Character]) -> [Int]? {
    var rest = text[...]
    var found: [Int] = []
    for mark in marks {
      guard let end = rest.firstIndex(of: mark), let number = integer(String(rest[..<end])) else {
        return nil
      }
      found.append(number)
      rest = rest[rest.index(after: end)...]
    }
    return rest.isEmpty ? found : nil
  }

  /// `67,788.00`, `67788元`, `陆万柒仟柒佰捌拾捌元整`.
  private static func amount(_ text: String, _ kind: FieldKind) throws(Refusal) -> String {
    var plain = text.withoutBlanks
    for word in ["人民币", "¥", "￥", "（大写）", "(大写)"] where plain.hasPrefix(word) {
      plain.removeFirst(word.count)
    }
    if plain.hasSuffix("元") { plain.removeLast() }
    plain.removeAll { $0 == "," || $0 == "，" }
    guard let amount = RenminbiAmount(plain) ?? RenminbiAmount(words: text.withoutBlanks) else {
      throw .notA(kind)
    }
    let figures = amount.figures.filter { $0 != "," }
    return figures.hasSuffix(".00") ? String(figures.dropLast(3)) : figures
  }

  /// `23`, `二十三`, `二〇二六`.
  private static func integer(_ text: String) -> Int? {
    if let number = Int(text), text.utf8.first != 43 { return number }
    return numeral(text)
  }

  private static let digits: [Character: Int] = [
    "〇": 0, "零": 0, "○": 0, "Ｏ": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    "两": 2,
  ]

  /// Chinese numerals below ten thousand, by units or figure by figure.
  private static func numeral(_ text: String) -> Int? {
    guard !text.isEmpty, text.count <= 9 else { return nil }
    if text.allSatisfy({ digits[$0] != nil }) {
      return text.reduce(0) { $0 * 10 + (digits[$1] ?? 0) }
    }
    let units: [Character: Int] = ["十": 10, "百": 100, "千": 1000]
    var (total, digit): (Int, Int?) = (0, nil)
    for character in text {
      if let unit = units[character] {
        total += (digit ?? 1) * unit
        digit = nil
      } else if let value = digits[character] {
        digit = value
      } else {
        return nil
      }
    }
    return total + (digit ?? 0)
  }
}
