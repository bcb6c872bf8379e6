/// A fact as the case file, a JSON document or an expression holds it.
///
/// The cases are JSON's, with two additions that only a document can show: a picture and the number of a page.
/// Dates are text in the form `2026-03-05` or `2026-03-05 15:40`; filters read them (see ``CivilDate``).
public enum Value: Sendable, Hashable {
  case null
  case bool(Bool)
  case integer(Int)
  case decimal(Double)
  case text(String)
  case list([Value])
  case record(Record)
  // Kept apart, as it is large and rare: every value would have its size.
  indirect case picture(Picture)
  /// The number of the page on which a bookmark stands; only a document that is laid out knows it.
  case pageReference(bookmark: String)
}

extension Value {
  /// As `Hashable` would make it, but for texts; see ``Swift/String/isSameText(as:)``.
  public static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.text(let first), .text(let second)): first.isSameText(as: second)
    case (.null, .null): true
    case (.bool(let first), .bool(let second)): first == second
    case (.integer(let first), .integer(let second)): first == second
    case (.decimal(let first), .decimal(let second)): first == second
    case (.list(let first), .list(let second)): first == second
    case (.record(let first), .record(let second)): first == second
    case (.picture(let first), .picture(let second)): first == second
    case (.pageReference(let first), .pageReference(let second)): first == second
    default: false
    }
  }
}

extension Value {
  /// Whether Jinja would take the value for true: everything but null, false, zero and what is empty.
  public var isTruthy: Bool {
    switch self {
    case .null: false
    case .bool(let value): value
    case .integer(let value): value != 0
    case .decimal(let value): value != 0
    case .text(let value): !value.isEmpty
    case .list(let values): !values.isEmpty
    case .record(let record): !record.isEmpty
    case .picture, .pageReference: true
    }
  }

  /// Whether nothing was filled in: null, an empty or blank text, an empty list or record.
  public var isBlank: Bool {
    switch self {
    case .null: true
    case .text(let value): !value.beginsVisibly && value.allSatisfy(\.isWhitespace)
    case .list(let values): values.isEmpty
    case .record(let record): record.isEmpty
    case .bool, .integer, .decimal, .picture, .pageReference: false
    }
  }

  public var text: String? {
    if case .text(let value) = self { value } else { nil }
  }

  public var list: [Value]? {
    if case .list(let values) = self { values } else { nil }
  }

  public var record: Record? {
    if case .record(let record) = self { record } else { nil }
  }

  /// The number, whichever way it is held; text that looks like a number is text.
  public var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .decimal(let value): value
    default: nil
    }
  }

  /// The member of a record, or null where there is none.
  public subscript(key: String) -> Value {
    record?[key] ?? .null
  }

  /// The member of a record by a key that was hashed before, or null where there is none.
  public subscript(key: RecordKey) -> Value {
    if case .record(let record) = self { record[key] ?? .null } else { .null }
  }

  /// The element of a list, or null outside it.
  public subscript(index: Int) -> Value {
    guard let list, list.indices.contains(index) else { return .null }
    return list[index]
  }
}

// Elements are looked at where they lie: a loop over them, or a closure, would copy each.
extension Value {
  fileprivate func holdsText(at key: RecordKey, among texts: [String]) -> Bool {
    if case .record(let record) = self { record.holdsText(at: key, among: texts) } else { false }
  }

  fileprivate func isText(_ text: String) -> Bool {
    if case .text(let mine) = self { mine.isSameText(as: text) } else { false }
  }
}

extension [Value] {
  /// Whether a text is among the values.
  public func holds(_ text: String) -> Bool {
    for index in indices where self[index].isText(text) { return true }
    return false
  }

  /// The records of which a member is one of some texts, byte for byte.
  public func holding(_ texts: [String], at key: RecordKey) -> [Value] {
    var found: [Value] = []
    for index in indices where self[index].holdsText(at: key, among: texts) { found.append(self[index]) }
    return found
  }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByFloatLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByNilLiteral
{
  public init(stringLiteral value: String) { self = .text(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(floatLiteral value: Double) { self = .decimal(value) }
  public init(arrayLiteral elements: Value...) { self = .list(elements) }
  public init(dictionaryLiteral elements: (String, Value)...) { self = .record(Record(elements)) }
  public init(nilLiteral: ()) { self = .null }
}

extension String {
  /// Whether the first byte alone tells that the text is not blank, as it does for nearly every text: in UTF-8, blanks beyond
  /// ASCII begin with one of four bytes.
  fileprivate var beginsVisibly: Bool {
    guard let first = utf8.first else { return false }
    switch first {
    case ...0x20, 0xC2, 0xE1, 0xE2, 0xE3: return false
    default: return true
    }
  }
}
