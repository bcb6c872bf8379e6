/// Named values in the order in which they were written.
///
/// A key stands once; setting it again keeps its place. Most records are short and are searched from front to back;
/// long ones keep an index.
public struct Record: Sendable {
  public private(set) var keys: [String] = []
  private var values: [Value] = []
  /// Where each key stands; empty while the record is short.
  private var positions: [Name: Int] = [:]
  /// Whether some key is written with combining marks, so that another spelling of it must be looked for.
  private var holdsComposedLetters = false

  /// The number of members from which an index is faster than a search.
  private static let indexedCount = 16

  /// A key by its bytes: Swift's own comparison would normalise every Chinese key each time it is looked up.
  private struct Name: Hashable {
    let text: String

    static func == (left: Name, right: Name) -> Bool { left.text.hasSameBytes(as: right.text) }

    func hash(into hasher: inout Hasher) {
      var text = text
      text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
  }

  public init() {}

  /// A record of the given members; the last of several with one key wins.
  public init(_ members: some Sequence<(String, Value)>) {
    keys.reserveCapacity(members.underestimatedCount)
    values.reserveCapacity(members.underestimatedCount)
    for (key, value) in members { self[key] = value }
  }

  public var isEmpty: Bool { keys.isEmpty }
  public var count: Int { keys.count }

  public subscript(key: String) -> Value? {
    get { position(of: key).map { values[$0] } }
    set {
      switch (position(of: key), newValue) {
      case (let position?, let newValue?): values[position] = newValue
      case (let position?, nil): remove(at: position)
      case (nil, let newValue?): append(key, newValue)
      case (nil, nil): break
      }
    }
  }

  /// The members in their order.
  public var members: [(key: String, value: Value)] {
    Array(zip(keys, values)).map { (key: $0, value: $1) }
  }

  private func position(of key: String) -> Int? {
    let position =
      positions.isEmpty ? keys.firstIndex { $0.hasSameBytes(as: key) } : positions[Name(text: key)]
    if let position { return position }
    // A key may differ only in how its letters are composed (é as one character or two).
    guard holdsComposedLetters || key.holdsCombiningMarks else { return nil }
    return keys.firstIndex(of: key)
  }

  private mutating func append(_ key: String, _ value: Value) {
    keys.append(key)
    values.append(value)
    if key.holdsCombiningMarks { holdsComposedLetters = true }
    if !positions.isEmpty {
      positions[Name(text: key)] = keys.count - 1
    } else if keys.count >= Self.indexedCount {
      index()
    }
  }

  private mutating func remove(at position: Int) {
    keys.remove(at: position)
    values.remove(at: position)
    if !positions.isEmpty { index() }
  }

  private mutating func index() {
    positions = [:]
    for (position, key) in keys.enumerated() { positions[Name(text: key)] = position }
  }
}

extension Record: Hashable {
  /// Whether both hold the same members in the same order.
  public static func == (left: Record, right: Record) -> Bool {
    left.keys == right.keys && left.values == right.values
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(keys)
    hasher.combine(values)
  }
}

extension String {
  /// Whether both are the same UTF-8, which says at once that two keys differ.
  public func hasSameBytes(as other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    let same = utf8.withContiguousStorageIfAvailable { left in
      other.utf8.withContiguousStorageIfAvailable { right in left.elementsEqual(right) }
    }
    return (same ?? nil) ?? utf8.elementsEqual(other.utf8)
  }

  /// Whether one of U+0300 … U+036F stands in the text; in UTF-8 they begin with these two bytes.
  fileprivate var holdsCombiningMarks: Bool {
    utf8.contains { $0 == 0xCC || $0 == 0xCD }
  }
}
