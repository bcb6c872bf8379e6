/// A line of a tag file, counted from one, without its end (LF, CR or CR LF).
struct TextLine: Sendable, Hashable {
  let number: Int
  let bytes: ArraySlice<UInt8>
}

/// The lines of a tag file, found one after the other: a file of nothing but line ends takes no memory.
struct TextLines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position = 0
  private var number = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> TextLine? {
    guard position < bytes.count else { return nil }
    let start = position
    let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    position = end + 1
    if position < bytes.count, bytes[end] == 0x0D, bytes[position] == 0x0A { position += 1 }
    number += 1
    return TextLine(number: number, bytes: bytes[start..<end])
  }
}
