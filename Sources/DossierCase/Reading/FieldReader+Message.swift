import DossierCore

// What can be wrong with a field. Keys and counts only: never what a person filled in.
extension Diagnostic {
  static func missing(_ key: String, in path: FieldPath, _ kind: FieldKind) -> Diagnostic {
    let owner = path.ownerWording
    return Diagnostic(
      "C120", .error,
      Wording("\(owner.chinese)缺少必填的「\(key)」", "\(owner.english) lacks the required “\(key)”"),
      hints: [
        Wording(
          "在\(owner.chinese)下写一行“\(key): …”，要填的是\(kind.wording.chinese)",
          "write a line “\(key): …” in \(owner.english); it wants \(kind.wording.english)")
      ])
  }

  static func wrongType(_ key: String, in path: FieldPath, wanted kind: FieldKind) -> Diagnostic {
    Diagnostic(
      "C121", .error,
      Wording(
        "「\(path.shown(key))」应填\(kind.wording.chinese)", "“\(path.shown(key))” wants \(kind.wording.english)"),
      hints: [kind.mend])
  }

  static func wrongElement(
    _ key: String, in path: FieldPath, number: Int, wanted kind: FieldKind
  ) -> Diagnostic {
    Diagnostic(
      "C121", .error,
      Wording(
        "「\(path.shown(key))」第\(number)项应是\(kind.wording.chinese)",
        "item \(number) of “\(path.shown(key))” must be \(kind.wording.english)"),
      hints: [kind.mend])
  }

  static func badDate(_ key: String, in path: FieldPath) -> Diagnostic {
    Diagnostic(
      "C122", .error,
      Wording("「\(path.shown(key))」不是有效的日期", "“\(path.shown(key))” is no day of the calendar"),
      hints: [
        Wording(
          "写成 2026-03-05 的样子，并核对该月有没有这一天", "write it as 2026-03-05, and see whether that month has such a day"
        )
      ])
  }

  static func badMoment(_ key: String, in path: FieldPath) -> Diagnostic {
    Diagnostic(
      "C123", .error,
      Wording("「\(path.shown(key))」不是有效的日期和时刻", "“\(path.shown(key))” is no valid date and time"),
      hints: [Wording("写成 2026-03-05 15:40 的样子", "write it as 2026-03-05 15:40")])
  }

  static func dayWithoutTime(_ key: String, in path: FieldPath) -> Diagnostic {
    Diagnostic(
      "C124", .warning,
      Wording("「\(path.shown(key))」只有日期，没有时刻", "“\(path.shown(key))” has a date but no time"),
      hints: [Wording("在日期后空一格补上时刻，如 2026-03-05 15:40", "add the time after a blank, as 2026-03-05 15:40")])
  }

  static func unknownKey(_ key: String, in path: FieldPath, nearest: String?) -> Diagnostic {
    let owner = path.ownerWording
    let mend =
      nearest.map { Wording("是不是「\($0)」？", "did you mean “\($0)”?") }
      ?? Wording(
        "删去这一行，或改用规定的键（dossier schema 列出全部键）",
        "remove the line, or use a known key (dossier schema lists them)")
    return Diagnostic(
      "C125", .error, Wording("\(owner.chinese)没有「\(key)」这个键", "\(owner.english) has no key “\(key)”"),
      hints: [mend])
  }

  static func notAllowed(_ key: String, in path: FieldPath, _ word: String, _ words: [String]) -> Diagnostic {
    let nearest = Suggestion.nearest(to: word, among: words)
    let guess = nearest.map { [Wording("是不是「\($0)」？", "did you mean “\($0)”?")] } ?? []
    return Diagnostic(
      "C126", .error,
      Wording("「\(path.shown(key))」填的不是规定的值", "“\(path.shown(key))” is none of the allowed values"),
      hints: guess + [allowed(words, isGuessed: nearest != nil)])
  }

  /// A list of more words than people read is left to the schema once the right word was guessed.
  private static func allowed(_ words: [String], isGuessed: Bool) -> Wording {
    let list = words.joined(separator: "、")
    guard isGuessed, words.count > 24 else { return Wording("只能填：\(list)", "allowed: \(list)") }
    return Wording(
      "可填的共 \(words.count) 个，dossier schema 列出全部",
      "\(words.count) words are allowed; dossier schema lists them")
  }

  static func outOfRange(_ key: String, in path: FieldPath, _ range: ClosedRange<Int>) -> Diagnostic {
    let (first, last) = ("\(range.lowerBound)", "\(range.upperBound)")
    let isOpen = range.upperBound == Int.max
    let shown = isOpen ? "不小于 \(first)" : first + "–" + last
    let shownInEnglish = isOpen ? "\(first) or more" : first + "–" + last
    return Diagnostic(
      "C127", .error,
      Wording("「\(path.shown(key))」超出范围", "“\(path.shown(key))” is out of range"),
      hints: [
        range.lowerBound == range.upperBound
          ? Wording("只能填 \(range.lowerBound)", "only \(range.lowerBound) is allowed")
          : Wording("填 \(shown) 的整数", "use a whole number, \(shownInEnglish)")
      ])
  }

  static func badAmount(_ key: String, in path: FieldPath) -> Diagnostic {
    Diagnostic(
      "C128", .error,
      Wording("「\(path.shown(key))」不是有效的金额", "“\(path.shown(key))” is no valid sum"),
      hints: [
        Wording(
          "写成大于零、至多两位小数的数，如 67788 或 67,788.00",
          "write a number above zero with at most two decimals, as 67788 or 67,788.00")
      ])
  }

  static func noSuchClaim(_ key: String, in path: FieldPath, count: Int) -> Diagnostic {
    Diagnostic(
      "C129", .error,
      Wording("「\(path.shown(key))」所指的诉求不存在", "“\(path.shown(key))” refers to a claim that does not exist"),
      hints: [
        Wording("「诉求清单」共 \(count) 项，从 1 数起", "诉求清单 has \(count) items, counted from 1")
      ])
  }
}

extension FieldPath {
  /// The path as people read it, items counted from one: `文书第3项.签署第1项.日期`.
  func shown(_ key: String) -> String { appending(key).shown }

  var shown: String {
    var text = ""
    for step in steps {
      switch step {
      case .key(let key): text += text.isEmpty ? key : "." + key
      case .index(let index): text += "第\(index + 1)项"
      }
    }
    return text
  }

  /// The record at the path, in words; the whole file at its root.
  fileprivate var ownerWording: Wording {
    steps.isEmpty ? Wording("文件", "the file") : Wording("「\(shown)」", "“\(shown)”")
  }
}

extension FieldKind {
  fileprivate var mend: Wording {
    switch self {
    case .list, .table:
      Wording("另起一行，每项前写“- ”（减号加空格）", "start a new line and put “- ” (dash, blank) before each item")
    case .record:
      Wording("另起一行，缩进两格，每行写一个“键: 值”", "start a new line, indent by two, one “key: value” a line")
    case .bool: Wording("填“是”或“否”", "write 是 or 否")
    case .integer, .number: Wording("只写数字，不写单位", "write digits only, no unit")
    default: Wording("在冒号后空一格，直接写\(wording.chinese)", "after the colon and a blank write \(wording.english)")
    }
  }
}
