import DossierCore

/// What tells keys apart without comparing or making strings: the length, the first and the last eight bytes.
///
/// For keys of up to sixteen bytes, as nearly all are, that is all there is to them.
struct KeyMark: Sendable, Equatable {
  private let head: UInt64
  private let tail: UInt64
  private let count: Int32

  init(_ key: String) { self.init(key.utf8.span) }

  init(_ key: Span<UInt8>) {
    count = Int32(clamping: key.count)
    (head, tail) = key.ends
  }

  /// Whether two keys of this mark are the same key.
  var isWhole: Bool { count <= 16 }

  /// A number that differs for most keys.
  var bits: Int {
    let (high, low) = (head ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: tail ^ 0xD6E8_FEB8_6659_FD93)
    return Int(truncatingIfNeeded: high ^ low)
  }
}
