public import DossierCore

/// What a case file may say under one key; derived from the initialisers that read it.
public struct FieldRule: Sendable, Hashable {
  public let key: String
  public let kind: FieldKind
  public let isRequired: Bool
  /// One line for editors and help.
  public let summary: Wording

  init(_ key: String, _ kind: FieldKind, isRequired: Bool, _ summary: Wording) {
    self.key = key
    self.kind = kind
    self.isRequired = isRequired
    self.summary = summary
  }
}

/// The type of a field.
public indirect enum FieldKind: Sendable, Hashable {
  case text
  /// A day: `2026-03-05`.
  case date
  /// A day and a time: `2026-03-05 15:40`.
  case moment
  case integer(ClosedRange<Int>)
  /// Any number.
  case number
  /// A sum in yuan, as number or text.
  case amount
  case bool
  /// One of a closed set.
  case choice([String])
  case list(FieldKind)
  case record([FieldRule])
  /// Rows of a custom kind's table: records with any keys.
  case table
  /// The path of a file in the case folder.
  case file
}

extension FieldKind {
  /// What the field wants, in words.
  public var wording: Wording {
    switch self {
    case .text: Wording("文字", "text")
    case .date: Wording("日期（如 2026-03-05）", "a date (as 2026-03-05)")
    case .moment: Wording("日期和时刻（如 2026-03-05 15:40）", "a date and a time (as 2026-03-05 15:40)")
    case .integer: Wording("整数", "a whole number")
    case .number: Wording("数", "a number")
    case .amount: Wording("金额（如 67,788.00）", "a sum (as 67,788.00)")
    case .bool: Wording("是或否", "yes or no (是, 否)")
    case .choice: Wording("规定的几项之一", "one of a fixed set")
    case .list(.record): Wording("列表（每项以“- ”开头）", "a list (each item begins with “- ”)")
    case .list(let element):
      Wording("列表（每项\(element.wording.chinese)）", "a list (each item \(element.wording.english))")
    case .record: Wording("下级各键（每行一个“键: 值”）", "keys of its own (one “key: value” a line)")
    case .table: Wording("表（列表，每项一行）", "a table (a list, one row an item)")
    case .file: Wording("文件路径", "the path of a file")
    }
  }
}
