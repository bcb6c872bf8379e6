/// Deflate's fixed codes (RFC 1951, 3.2.6), bits turned round as they are written.
struct FixedCodes: Sendable {
  /// Some bits to be written, the lowest first.
  struct Code: Sendable {
    var bits: UInt64
    var count: UInt64

    /// This code and another one behind it.
    func followed(by next: Code) -> Code {
      Code(bits: bits | next.bits << count, count: count + next.count)
    }
  }

  static let standard = FixedCodes()

  /// By byte.
  let literals: [Code]
  /// By the length of a match, 3 to 258, its extra bits included.
  let lengths: [Code]
  /// By the number of a group of distances.
  private let distances: [Code]
  static let endOfBlock = Code(bits: 0, count: 7)

  private init() {
    literals = (0..<256).map { Self.symbol($0) }
    lengths = (0...258).map { $0 < 3 ? Code(bits: 0, count: 0) : Self.length($0) }
    distances = (0..<30).map { Code(bits: Self.reversed($0, 5), count: 5) }
  }

  /// The code of a distance, 1 to 32768, its extra bits included.
  @inline(__always)
  func distance(_ distance: Int) -> Code {
    let (symbol, extra, width) = Self.bucket(UInt64(distance - 1), perDoubling: 1)
    return distances[Int(symbol)].followed(by: Code(bits: extra, count: width))
  }

  private static func length(_ length: Int) -> Code {
    if length == 258 { return symbol(285) }
    let (place, extra, width) = bucket(UInt64(length - 3), perDoubling: 2)
    return symbol(257 + place).followed(by: Code(bits: extra, count: width))
  }

  /// Numbers are grouped in buckets, `1 << perDoubling` for each doubling; what remains are extra bits.
  @inline(__always)
  private static func bucket(
    _ number: UInt64, perDoubling: UInt64
  ) -> (symbol: UInt64, extra: UInt64, width: UInt64) {
    guard number >> (perDoubling + 1) > 0 else { return (number, 0, 0) }
    let width = UInt64(63 - number.leadingZeroBitCount) - perDoubling
    let symbol = (width << perDoubling) + number >> width
    return (symbol, number & (1 << width - 1), width)
  }

  private static func symbol(_ symbol: UInt64) -> Code {
    switch symbol {
    case ..<144: Code(bits: reversed(0x30 + symbol, 8), count: 8)
    case ..<256: Code(bits: reversed(0x190 + symbol - 144, 9), count: 9)
    case ..<280: Code(bits: reversed(symbol - 256, 7), count: 7)
    default: Code(bits: reversed(0xC0 + symbol - 280, 8), count: 8)
    }
  }

  private static func reversed(_ code: UInt64, _ width: UInt64) -> UInt64 {
    (0..<width).reduce(0) { $0 << 1 | code >> $1 & 1 }
  }
}
