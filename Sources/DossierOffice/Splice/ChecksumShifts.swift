import CLibZip

/// What bytes behind others do to the CRC-32 of those others, whatever the bytes are, for some numbers of bytes.
///
/// A shift is linear, so it is kept as what each byte of a check sum becomes: four looks into a table take the place of
/// going over the bytes.
struct ChecksumShifts: Sendable {
  /// For each shift and each of the four bytes, lowest first, what each of its values becomes.
  private var table: [UInt32] = []
  private var places: [Int: Int] = [:]

  /// The number of the shift by so many bytes, which is worked out where it is not there yet.
  mutating func shift(by count: Int) -> Int {
    if let place = places[count] { return place }
    let operation = crc32_combine_gen(count)
    let columns = (0..<32).map { UInt32(truncatingIfNeeded: crc32_combine_op(1 << UInt($0), 0, operation)) }
    table += (0..<1024).map { entry in
      (0..<8).reduce(0) { entry >> $1 & 1 == 0 ? $0 : $0 ^ columns[entry / 256 * 8 + $1] }
    }
    places[count] = table.count - 1024
    return table.count - 1024
  }

  /// The check sum of bytes and those behind them, from the check sums of both.
  ///
  /// - Parameter shift: the number of the shift by as many bytes as are behind.
  func sum(of first: UInt32, and second: UInt32, shift: Int) -> UInt32 {
    table.withUnsafeBufferPointer { table in
      table[shift + Int(first & 0xFF)] ^ table[shift + 256 + Int(first >> 8 & 0xFF)]
        ^ table[shift + 512 + Int(first >> 16 & 0xFF)] ^ table[shift + 768 + Int(first >> 24)] ^ second
    }
  }
}
