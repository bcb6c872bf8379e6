extension String {
  /// Whether both are the same text, however its letters are composed: `==` without what it costs for Chinese, which
  /// Swift would normalise each time.
  public func isSameText(as other: String) -> Bool {
    // Two words out of a list mostly differ in their first bytes.
    if let first = utf8.first, let theirs = other.utf8.first, first != theirs, Self.stays(first),
      Self.stays(theirs)
    {
      return false
    }
    let verdict = utf8.withContiguousStorageIfAvailable { mine in
      other.utf8.withContiguousStorageIfAvailable { theirs in Self.compare(mine, theirs) }
    }
    switch (verdict ?? nil) ?? .undecided {
    case .same: return true
    case .different: return false
    case .undecided: return (holdsCombiningMarks || other.holdsCombiningMarks) && self == other
    }
  }

  private enum Verdict {
    case same, different
    /// Their letters may be composed in different ways.
    case undecided
  }

  /// The first characters that differ tell it, unless a mark can combine with them or they are made of several.
  private static func compare(
    _ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>
  ) -> Verdict {
    let count = Swift.min(first.count, second.count)
    var index = 0
    while index < count, first[index] == second[index] { index += 1 }
    if index == first.count, index == second.count { return .same }
    while index > 0, index < count, first[index] & 0xC0 == 0x80 { index -= 1 }
    let isSettled =
      (index >= first.count || stays(first[index])) && (index >= second.count || stays(second[index]))
    return isSettled ? .different : .undecided
  }

  /// Whether a character that begins with the byte is never a part of another one, nor made of several: ASCII and the
  /// ideographs from U+4000 to U+9FFF.
  private static func stays(_ byte: UInt8) -> Bool { byte < 0x80 || (0xE4...0xE9).contains(byte) }

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

  /// Whether one of U+0300 … U+036F stands in the text; in UTF-8 they begin with these two bytes.
  var holdsCombiningMarks: Bool {
    utf8.contains { $0 == 0xCC || $0 == 0xCD }
  }
}

/// Up to eight bytes of a text in one number.
struct UTF8Word {
  private let bytes: UInt64

  init(_ bytes: UInt64) { self.bytes = bytes }

  /// Whether one of the bytes begins a combining mark. Both that do are 0xCC but for their last bit: such a byte becomes
  /// zero, and a zero byte is the only one that borrows from its highest bit.
  var holdsCombiningMarks: Bool {
    let rest = bytes & 0xFEFE_FEFE_FEFE_FEFE ^ 0xCCCC_CCCC_CCCC_CCCC
    return (rest &- 0x0101_0101_0101_0101) & ~rest & 0x8080_8080_8080_8080 != 0
  }
}
