/// A key with its hash worked out, for looking it up in many records.
///
/// Hashes are salted anew in every process, so that data cannot be made to collide, and hold for that process only.
public struct RecordKey: Sendable, Hashable {
  public let text: String
  let hash: Int
  private let count: Int
  /// The first and the last eight bytes: all there is to a key of up to sixteen.
  private let head: UInt64
  private let tail: UInt64

  public init(_ text: String) {
    var text = text
    let (count, head, tail) = text.withUTF8 {
      ($0.count, Self.packed($0.prefix(8)), Self.packed($0.suffix(8)))
    }
    hash = count <= 16 ? Self.mixed(head, tail, count) : Self.hashed(&text)
    (self.text, self.count, self.head, self.tail) = (text, count, head, tail)
  }

  private static func packed(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    if bytes.count == 8 {
      return UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes)).loadUnaligned(as: UInt64.self)
    }
    return bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// A hash of a short key in a few instructions: nearly every key is short, and every one read is hashed.
  private static func mixed(_ head: UInt64, _ tail: UInt64, _ count: Int) -> Int {
    let (high, low) = (head ^ salt.0).multipliedFullWidth(
      by: tail ^ salt.1 ^ UInt64(truncatingIfNeeded: count))
    return Int(truncatingIfNeeded: high ^ low)
  }

  private static func hashed(_ text: inout String) -> Int {
    var hasher = Hasher()
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    return hasher.finalize()
  }

  private static let salt = (UInt64.random(in: 0...(.max)), UInt64.random(in: 0...(.max)))

  /// By bytes: Swift's own comparison would normalise every Chinese key each time it is looked up.
  public static func == (left: RecordKey, right: RecordKey) -> Bool {
    left.hash == right.hash && left.count == right.count && left.head == right.head
      && left.tail == right.tail && (left.count <= 16 || left.text.hasSameBytes(as: right.text))
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

extension RecordKey: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}

extension String {
  /// Whether both are the same text, however its letters are composed: `==` without what it costs for Chinese, which
  /// Swift would normalise each time.
  public func isSameText(as other: String) -> Bool {
    hasSameBytes(as: other) || ((holdsCombiningMarks || other.holdsCombiningMarks) && self == other)
  }

  /// Whether one of U+0300 … U+036F stands in the text; in UTF-8 they begin with these two bytes.
  var holdsCombiningMarks: Bool {
    utf8.withContiguousStorageIfAvailable(Self.holdCombiningMarks)
      ?? utf8.contains { $0 == 0xCC || $0 == 0xCD }
  }

  /// Eight bytes at a time: nearly every comparison of two texts that differ asks this of both.
  private static func holdCombiningMarks(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index + 8 <= raw.count {
      // Both lead bytes are 0xCC but for their last bit; a byte that equals it becomes zero.
      let rest = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0xFEFE_FEFE_FEFE_FEFE
        ^ 0xCCCC_CCCC_CCCC_CCCC
      if (rest &- 0x0101_0101_0101_0101) & ~rest & 0x8080_8080_8080_8080 != 0 { return true }
      index += 8
    }
    return raw[index...].contains { $0 & 0xFE == 0xCC }
  }

  /// Whether both are the same UTF-8, which says at once that two keys differ.
  public func hasSameBytes(as other: String) -> Bool {
    let count = utf8.count
    guard count == other.utf8.count else { return false }
    let fast = utf8.withContiguousStorageIfAvailable { mine in
      other.utf8.withContiguousStorageIfAvailable { theirs in
        (0..<count).allSatisfy { mine[$0] == theirs[$0] }
      }
    }
    return (fast ?? nil) ?? utf8.elementsEqual(other.utf8)
  }
}
