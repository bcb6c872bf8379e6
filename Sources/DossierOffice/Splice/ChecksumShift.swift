import CLibZip

/// What so many bytes behind others do to the CRC-32 of those others, whatever the bytes are.
///
/// The shift is linear, so it is kept as what each byte of a check sum becomes: four looks into a table take the place of
/// going over the bytes.
struct ChecksumShift: Sendable {
  /// For each of the four bytes, lowest first, what each of its values becomes.
  private let table: [UInt32]

  /// - Parameter count: how many bytes follow.
  init(by count: Int) {
    let operation = crc32_combine_gen(count)
    let columns = (0..<32).map { UInt32(truncatingIfNeeded: crc32_combine_op(1 << UInt($0), 0, operation)) }
    table = (0..<1024).map { entry in
      (0..<8).reduce(0) { entry >> $1 & 1 == 0 ? $0 : $0 ^ columns[entry / 256 * 8 + $1] }
    }
  }

  /// The check sum of bytes and those behind them, from the check sums of both.
  func sum(of first: UInt32, and second: UInt32) -> UInt32 {
    table.withUnsafeBufferPointer { table in
      table[Int(first & 0xFF)] ^ table[256 | Int(first >> 8 & 0xFF)]
        ^ table[512 | Int(first >> 16 & 0xFF)] ^ table[768 | Int(first >> 24)] ^ second
    }
  }
}
