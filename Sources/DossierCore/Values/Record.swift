/// Named values in the order in which they were written.
///
/// A key stands once; setting it again keeps its place. Look-up is by hash.
public struct Record: Sendable {
  private struct Member: Sendable {
    let key: RecordKey
    var value: Value
  }

  private var entries: [Member] = []
  /// For each slot of the hash table the member's index, or -1. Short records are searched without one.
  private var slots: [Int32]?
  /// Whether some key is written with combining marks, so that another spelling of it must be looked for.
  private var holdsComposedLetters = false

  private static let searched = 16

  public init() {}

  /// A record of the given members; the last of several with one key wins.
  public init(_ members: some Sequence<(String, Value)>) {
    entries.reserveCapacity(members.underestimatedCount)
    for (key, value) in members { self[key] = value }
  }

  public var isEmpty: Bool { entries.isEmpty }
  public var count: Int { entries.count }
  public var keys: [String] { entries.map(\.key.text) }

  /// The members in their order.
  public var members: [(key: String, value: Value)] {
    entries.map { ($0.key.text, $0.value) }
  }

  /// The members in their order, with their keys as they were hashed.
  public var keyedMembers: [(key: RecordKey, value: Value)] {
    entries.map { ($0.key, $0.value) }
  }

  /// Calls back for each member in its order, without making a list of them.
  public func forEach(_ body: (RecordKey, Value) throws -> Void) rethrows {
    for entry in entries { try body(entry.key, entry.value) }
  }

  /// Whether all members satisfy a condition; looked at in their order up to the first that does not.
  public func allSatisfy(_ condition: (RecordKey, Value) throws -> Bool) rethrows -> Bool {
    for entry in entries where try !condition(entry.key, entry.value) { return false }
    return true
  }

  public subscript(key: String) -> Value? {
    get { self[RecordKey(key)] }
    set { set(RecordKey(key), newValue) }
  }

  private mutating func set(_ key: RecordKey, _ newValue: Value?) {
    let place = index(of: key) ?? spelling(of: key)
    switch (place, newValue) {
    case (let place?, let newValue?): entries[place].value = newValue
    case (nil, let newValue?): append(key, newValue)
    case (let place?, nil): remove(at: place)
    case (nil, nil): break
    }
  }

  /// Adds a member of whose key the bytes are known to differ from all others; nothing looks for it then.
  public mutating func add(_ key: RecordKey, _ value: consuming Value) {
    // Another spelling of it may be there.
    if holdsComposedLetters || key.holdsCombiningMarks { set(key, value) } else { append(key, value) }
  }

  /// The member of a key that was hashed before.
  public subscript(key: RecordKey) -> Value? {
    get {
      guard let place = index(of: key) ?? spelling(of: key) else { return nil }
      return entries[place].value
    }
    set { set(key, newValue) }
  }

  /// Whether the member of a key is one of some texts, byte for byte; it is looked at without being copied.
  func holdsText(at key: RecordKey, among texts: [String]) -> Bool {
    guard let place = index(of: key) ?? spelling(of: key), case .text(let text) = entries[place].value else {
      return false
    }
    for wanted in texts where text.hasSameBytes(as: wanted) { return true }
    return false
  }

  public mutating func reserveCapacity(_ count: Int) { entries.reserveCapacity(count) }
}

// MARK: - Finding keys

extension Record {
  private func index(of key: RecordKey) -> Int? {
    guard let slots else { return entries.firstIndex { $0.key == key } }
    var slot = key.hash & (slots.count - 1)
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      if entries[place].key == key { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Where the key stands that only differs in how its letters are composed (é as one character or two).
  private func spelling(of key: RecordKey) -> Int? {
    guard holdsComposedLetters || key.holdsCombiningMarks else { return nil }
    return entries.firstIndex { $0.key.text == key.text }
  }

  private mutating func append(_ key: RecordKey, _ value: consuming Value) {
    if key.holdsCombiningMarks { holdsComposedLetters = true }
    entries.append(Member(key: key, value: value))
    guard entries.count > Self.searched else { return }
    // At most half of the slots are taken.
    if let slots, entries.count * 2 <= slots.count { enter(entries.count - 1) } else { arrange() }
  }

  private mutating func remove(at place: Int) {
    entries.remove(at: place)
    slots = nil
    if entries.count > Self.searched { arrange() }
  }

  private mutating func arrange() {
    var size = 32
    while size < entries.count * 4 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    for place in entries.indices { enter(place) }
  }

  private mutating func enter(_ place: Int) {
    let mask = (slots?.count ?? 1) - 1
    var slot = entries[place].key.hash & mask
    while let taken = slots?[slot], taken >= 0 { slot = (slot + 1) & mask }
    slots?[slot] = Int32(place)
  }
}

extension Record: Hashable {
  /// Whether both hold the same members in the same place of memory.
  public func isCopy(of other: Record) -> Bool {
    entries.withUnsafeBufferPointer { mine in
      other.entries.withUnsafeBufferPointer { mine.baseAddress == $0.baseAddress && mine.count == $0.count }
    }
  }

  public static func == (left: Record, right: Record) -> Bool {
    left.isCopy(of: right)
      || left.count == right.count
        && zip(left.entries, right.entries).allSatisfy {
          $0.value == $1.value && ($0.key == $1.key || $0.key.text.isSameText(as: $1.key.text))
        }
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for member in entries {
      hasher.combine(member.key.text)
      hasher.combine(member.value)
    }
  }
}
