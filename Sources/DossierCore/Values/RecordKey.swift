/// A key with its hash worked out, for looking it up in many records.
///
/// Hashes are salted anew in every process, so that data cannot be made to collide, and hold for that process only.
public struct RecordKey: Sendable, Hashable {
  public let text: String
  let hash: Int
  /// Whether the key holds combining marks, so that it may be spelt in another way too.
  let holdsCombiningMarks: Bool
  private let count: UInt32
  /// The first and the last eight bytes: all there is to a key of up to sixteen.
  private let head: UInt64
  private let tail: UInt64

  public init(_ text: String) {
    var text = text
    let (count, head, tail) = text.withUTF8 {
      ($0.count, Self.packed($0.prefix(8)), Self.packed($0.suffix(8)))
    }
    hash = count <= 16 ? Self.mixed(head, tail, count) : Self.hashed(&text)
    holdsCombiningMarks =
      count <= 16
      ? UTF8Word(head).holdsCombiningMarks || UTF8Word(tail).holdsCombiningMarks : text.holdsCombiningMarks
    (self.text, self.count, self.head, self.tail) = (text, UInt32(truncatingIfNeeded: count), head, tail)
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
