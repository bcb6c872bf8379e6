/// A key with its hash worked out, for looking it up in many records.
///
/// Hashes are salted anew in every process, so that data cannot be made to collide, and hold for that process only.
public struct RecordKey: Sendable, Hashable {
  public let text: String
  let hash: Int

  public init(_ text: String) {
    var text = text
    var hasher = Hasher()
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    self.text = text
    hash = hasher.finalize()
  }

  /// By bytes: Swift's own comparison would normalise every Chinese key each time it is looked up.
  public static func == (left: RecordKey, right: RecordKey) -> Bool {
    left.hash == right.hash && left.text.isSameBytes(as: right.text)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

extension RecordKey: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}

extension String {
  /// Whether the texts are written with the same bytes.
  func isSameBytes(as other: String) -> Bool {
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
