/// What the headers of one written entry say; sizes and offset in bytes.
///
/// The headers hold nothing that differs between two runs: the time is the first moment of 1980, the maker is
/// always Unix, there are no extra fields but the one of ZIP64 where a number needs more than 32 bits.
struct ZipRecord {
  var name: [UInt8]
  var method: UInt16
  var crc32: UInt32 = 0
  var compressedSize: Int = 0
  var size: Int = 0
  var offset: Int = 0
  /// The local header has room for 64-bit sizes.
  var isLarge = false

  init(name: String, method: UInt16, offset: Int) {
    self.name = Array(name.utf8)
    self.method = method
    self.offset = offset
  }

  private var flags: UInt16 { name.allSatisfy { $0 < 0x80 } ? 0 : 0x0800 }
  private var needsLargeOffset: Bool { offset >= Self.largest }

  private var version: UInt16 {
    if isLarge || needsLargeOffset { return 45 }
    return method == 0 ? 10 : 20
  }

  /// The first number that 32 bits cannot say (it means "look into the extra field").
  static let largest = 0xFFFF_FFFF

  func appendLocalHeader(to output: inout [UInt8]) {
    output.appendLittle(0x0403_4b50 as UInt32)
    output.appendLittle(version)
    appendCommon(to: &output)
    output.appendLittle(UInt16(isLarge ? 20 : 0))
    output.append(contentsOf: name)
    guard isLarge else { return }
    output.appendLittle(1 as UInt16)
    output.appendLittle(16 as UInt16)
    output.appendLittle(UInt64(size))
    output.appendLittle(UInt64(compressedSize))
  }

  /// Writes the local header anew where it stands already, now that the sizes are known.
  func rewriteLocalHeader(in output: inout [UInt8]) {
    var header: [UInt8] = []
    appendLocalHeader(to: &header)
    output.replaceSubrange(offset..<offset + header.count, with: header)
  }

  func appendCentralHeader(to output: inout [UInt8]) {
    var extra: [UInt8] = []
    if isLarge {
      extra.appendLittle(UInt64(size))
      extra.appendLittle(UInt64(compressedSize))
    }
    if needsLargeOffset { extra.appendLittle(UInt64(offset)) }
    output.appendLittle(0x0201_4b50 as UInt32)
    output.appendLittle(3 << 8 | version)
    output.appendLittle(version)
    appendCommon(to: &output)
    output.appendLittle(UInt16(extra.isEmpty ? 0 : extra.count + 4))
    output.appendLittle(0 as UInt16)  // comment
    output.appendLittle(0 as UInt16)  // disk
    output.appendLittle(0 as UInt16)  // internal attributes
    output.appendLittle(0o100644 << 16 as UInt32)
    output.appendLittle(UInt32(min(offset, Self.largest)))
    output.append(contentsOf: name)
    guard !extra.isEmpty else { return }
    output.appendLittle(1 as UInt16)
    output.appendLittle(UInt16(extra.count))
    output.append(contentsOf: extra)
  }

  private func appendCommon(to output: inout [UInt8]) {
    output.appendLittle(flags)
    output.appendLittle(method)
    output.appendLittle(0 as UInt16)  // 00:00:00
    output.appendLittle(0x0021 as UInt16)  // 1980-01-01
    output.appendLittle(crc32)
    output.appendLittle(UInt32(isLarge ? Self.largest : compressedSize))
    output.appendLittle(UInt32(isLarge ? Self.largest : size))
    output.appendLittle(UInt16(name.count))
  }
}

extension [UInt8] {
  mutating func appendLittle(_ number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}
