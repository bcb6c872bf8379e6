/// The directory that ends an archive, grown entry by entry.
struct ZipDirectory: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var count = 0

  /// Lists an entry whose sizes are known.
  mutating func add(_ record: ZipRecord) {
    record.appendCentralHeader(to: &bytes)
    count += 1
  }

  /// Writes the directory and its end record behind the entries, which end at the given offset.
  func append(to output: inout [UInt8], at offset: Int) {
    output.append(contentsOf: bytes)
    let size = bytes.count
    if count >= 0xFFFF || offset >= ZipRecord.largest || size >= ZipRecord.largest {
      appendLargeEnd(at: offset, to: &output)
    }
    let count = UInt16(min(count, 0xFFFF))
    output.appendLittle(0x0605_4b50 as UInt32)
    output.appendLittle(0 as UInt32)  // disks
    output.appendLittle(count)
    output.appendLittle(count)
    output.appendLittle(UInt32(min(size, ZipRecord.largest)))
    output.appendLittle(UInt32(min(offset, ZipRecord.largest)))
    output.appendLittle(0 as UInt16)  // comment
  }

  private func appendLargeEnd(at offset: Int, to output: inout [UInt8]) {
    let place = offset + bytes.count
    output.appendLittle(0x0606_4b50 as UInt32)
    output.appendLittle(44 as UInt64)
    output.appendLittle((3 << 8 | 45) as UInt16)
    output.appendLittle(45 as UInt16)
    output.appendLittle(0 as UInt64)  // disks
    output.appendLittle(UInt64(count))
    output.appendLittle(UInt64(count))
    output.appendLittle(UInt64(bytes.count))
    output.appendLittle(UInt64(offset))
    output.appendLittle(0x0706_4b50 as UInt32)
    output.appendLittle(0 as UInt32)
    output.appendLittle(UInt64(place))
    output.appendLittle(1 as UInt32)
  }
}
