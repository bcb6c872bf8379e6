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
    let bytes = key.bytes
    if key.count >= 8 {
      head = bytes.unsafeLoadUnaligned(as: UInt64.self)
      tail = bytes.unsafeLoadUnaligned(fromByteOffset: key.count - 8, as: UInt64.self)
    } else if key.count >= 4 {
      head = UInt64(bytes.unsafeLoadUnaligned(as: UInt32.self))
      tail = UInt64(bytes.unsafeLoadUnaligned(fromByteOffset: key.count - 4, as: UInt32.self))
    } else {
      head = key.indices.reduce(0) { $0 << 8 | UInt64(key[$1]) }
      tail = 0
    }
  }

  /// Whether two keys of this mark are the same key.
  var isWhole: Bool { count <= 16 }

  /// One of 64, for telling most keys apart by a single bit.
  var bucket: UInt64 { ((head ^ tail &* 0x9E37_79B9_7F4A_7C15) &* 0x9E37_79B9_7F4A_7C15) >> 58 }
}
