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
    (hash, head, tail) = text.withUTF8 { bytes in
      var hasher = Hasher()
      hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
      return (hasher.finalize(), Self.packed(bytes.prefix(8)), Self.packed(bytes.suffix(8)))
    }
    self.text = text
    count = text.utf8.count
  }

  private static func packed(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }

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
