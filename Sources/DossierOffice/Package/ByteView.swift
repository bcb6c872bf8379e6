/// Numbers out of bytes of unknown origin: nil instead of a trap where they end too early.
struct ByteView {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func byte(_ offset: Int) -> Int? {
    bytes.indices.contains(offset) ? Int(bytes[offset]) : nil
  }

  func little16(_ offset: Int) -> Int? {
    number(offset, 2, isLittle: true).map(Int.init(truncatingIfNeeded:))
  }
  func little32(_ offset: Int) -> Int? {
    number(offset, 4, isLittle: true).map(Int.init(truncatingIfNeeded:))
  }
  func big16(_ offset: Int) -> Int? { number(offset, 2, isLittle: false).map(Int.init(truncatingIfNeeded:)) }
  func big32(_ offset: Int) -> Int? { number(offset, 4, isLittle: false).map(Int.init(truncatingIfNeeded:)) }

  /// A 64-bit number; nil too where it does not fit into `Int`.
  func little64(_ offset: Int) -> Int? { number(offset, 8, isLittle: true).flatMap(Int.init(exactly:)) }

  /// Bytes at an offset, nil where not all of them are there.
  func slice(_ offset: Int, _ count: Int) -> ArraySlice<UInt8>? {
    guard offset >= 0, count >= 0, offset <= bytes.count, count <= bytes.count - offset else { return nil }
    return bytes[offset..<offset + count]
  }

  func starts(with text: StaticString, at offset: Int = 0) -> Bool {
    guard let found = slice(offset, text.utf8CodeUnitCount) else { return false }
    return found.elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private func number(_ offset: Int, _ width: Int, isLittle: Bool) -> UInt64? {
    guard let found = slice(offset, width) else { return nil }
    var number: UInt64 = 0
    for index in found.indices {
      let byte = isLittle ? found[found.endIndex - 1 - (index - found.startIndex)] : found[index]
      number = number << 8 | UInt64(byte)
    }
    return number
  }
}
