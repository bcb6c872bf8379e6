/// A key with its hash worked out, for looking it up in many records.
///
/// Hashes are salted anew in every process, so that data cannot be made to collide, and hold for that process only.
public struct RecordKey: Sendable, Hashable {
  public let text: String
  /// The hash of the bytes; its lowest bit says whether combining marks are among them.
  private let digest: Int

  public init(_ text: String) {
    self.text = text
    digest = Self.digest(of: text)
  }

  var hash: Int { digest >> 1 }

  /// Whether the key holds combining marks, so that it may be spelt in another way too.
  var holdsCombiningMarks: Bool { digest & 1 != 0 }

  /// By bytes, as their hashes tell; texts of one hash are nearly always the same, which Swift sees at once.
  public static func == (left: RecordKey, right: RecordKey) -> Bool {
    left.digest == right.digest && left.text == right.text
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}

extension RecordKey: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}

// MARK: - Hashing

extension RecordKey {
  private static func digest(of text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      let (hash, isMarked) = bytes.count <= 16 ? short(bytes.span) : long(bytes.span)
      return Int(truncatingIfNeeded: hash << 1 | (isMarked ? 1 : 0))
    }
  }

  /// In a few instructions, from the first and the last bytes: nearly every key is short.
  private static func short(_ bytes: Span<UInt8>) -> (hash: UInt64, isMarked: Bool) {
    let (head, tail) = bytes.ends
    let isMarked = UTF8Word(head).holdsCombiningMarks || UTF8Word(tail).holdsCombiningMarks
    return (folded(head ^ salt.0, tail ^ salt.1 ^ UInt64(bytes.count)), isMarked)
  }

  private static func long(_ bytes: Span<UInt8>) -> (hash: UInt64, isMarked: Bool) {
    var hash = salt.0 ^ UInt64(bytes.count)
    var isMarked = false
    for start in stride(from: 0, to: bytes.count, by: 8) {
      let isWhole = start + 8 <= bytes.count
      let word = isWhole ? bytes.word(at: start) : bytes.extracting(start..<bytes.count).packed
      if UTF8Word(word).holdsCombiningMarks { isMarked = true }
      hash = folded(hash ^ word, salt.1)
    }
    return (hash, isMarked)
  }

  private static func folded(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let (high, low) = left.multipliedFullWidth(by: right)
    return high ^ low
  }

  private static let salt = (UInt64.random(in: 0...(.max)), UInt64.random(in: 0...(.max)))
}
