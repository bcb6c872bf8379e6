extension Span<UInt8> {
  /// The first and the last bytes as two words: with the count, all that there is to know of up to sixteen bytes.
  public var ends: (head: UInt64, tail: UInt64) {
    switch count {
    case 8...: (word(at: 0), word(at: count - 8))
    case 4...: (halfWord(at: 0), halfWord(at: count - 4))
    default: (packed, 0)
    }
  }

  func word(at start: Int) -> UInt64 {
    bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
  }

  private func halfWord(at start: Int) -> UInt64 {
    UInt64(bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt32.self))
  }

  /// The bytes, fewer than eight, in one word.
  var packed: UInt64 { indices.reduce(0) { $0 << 8 | UInt64(self[$1]) } }
}
