/// Looks for bytes that cannot stand in markup as they are, eight at a time.
struct PlainScan {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let raw: UnsafeRawBufferPointer
  /// Every byte below this may be special.
  private let firstPlain: UInt64
  /// A quotation mark, or where that is plain, what is special anyway.
  private let quote: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  init(_ bytes: UnsafeBufferPointer<UInt8>, of surroundings: OutputStep.Surroundings) {
    self.bytes = bytes
    raw = UnsafeRawBufferPointer(bytes)
    switch surroundings {
    // Most text is in these, where neither blanks nor quotation marks are special.
    case .wordText, .plain, .odfBlocks: (firstPlain, quote) = (Self.ones &* 0x20, Self.ones &* 0x26)
    default: (firstPlain, quote) = (Self.ones &* 0x21, Self.ones &* 0x22)
    }
  }

  /// The first byte from here on that may not stand as it is; the number of bytes where there is none.
  func endOfPlain(from start: Int) -> Int {
    var index = start
    while index + 8 <= bytes.count {
      if let found = found(at: index, skipping: 0) { return found }
      index += 8
    }
    guard index < bytes.count else { return bytes.count }
    if bytes.count >= 8 {
      return found(at: bytes.count - 8, skipping: index - (bytes.count - 8)) ?? bytes.count
    }
    while index < bytes.count, !isSpecial(at: index) { index += 1 }
    return index
  }

  /// The first of eight bytes, some of them passed over.
  @inline(__always)
  private func found(at index: Int, skipping count: Int) -> Int? {
    let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
    let rest = ~0 << UInt64(count * 8) & Self.ones &* 0x80
    let special =
      ((word &- firstPlain) & ~word | zeros(word ^ Self.ones &* 0x26) | zeros(word ^ Self.ones &* 0x3C)
        | zeros(word ^ Self.ones &* 0x3E) | zeros(word ^ quote)) & rest
    // Chinese punctuation begins with this byte too, so it is looked at more closely at once.
    var rare = zeros(word ^ Self.ones &* 0xEF) & rest
    while rare != 0 {
      let place = index + rare.trailingZeroBitCount / 8
      if Self.isNoncharacter(bytes, at: place) {
        return special == 0 ? place : min(place, index + special.trailingZeroBitCount / 8)
      }
      rare &= rare &- 1
    }
    return special == 0 ? nil : index + special.trailingZeroBitCount / 8
  }

  /// The highest bit of each byte that is zero; bytes behind the first one may be marked without cause.
  @inline(__always)
  private func zeros(_ word: UInt64) -> UInt64 { (word &- Self.ones) & ~word }

  private func isSpecial(at index: Int) -> Bool {
    let byte = bytes[index]
    return UInt64(byte) < firstPlain & 0xFF || UInt64(byte) == quote & 0xFF || byte == UInt8(ascii: "&")
      || byte == UInt8(ascii: "<")
      || byte == UInt8(ascii: ">") || byte == 0xEF
  }

  /// U+FFFE and U+FFFF, which XML 1.0 has no place for.
  static func isNoncharacter(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index] == 0xEF && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
  }
}
