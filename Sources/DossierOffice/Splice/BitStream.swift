/// Bits written one after another, the lowest of each byte first (RFC 1951, 3.1.1).
///
/// Room has to be made before anything is written: whether there is enough is not looked at each time, because a form is
/// many short writes.
struct BitStream: ~Copyable {
  private var bytes: UnsafeMutableRawBufferPointer
  /// Whole bytes written so far.
  private(set) var count = 0
  /// The bits that do not make a byte yet, fewer than eight.
  private var bits: UInt64 = 0
  private var bitCount: UInt64 = 0

  init(capacity: Int) {
    bytes = .allocate(byteCount: max(capacity, 64), alignment: 8)
  }

  deinit {
    bytes.deallocate()
  }

  /// Makes room for so many bytes more, and for what a write of bits stores beyond them.
  mutating func makeRoom(for more: Int) {
    let needed = count + more + MemoryLayout<UInt64>.size
    guard needed > bytes.count else { return }
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: max(needed, bytes.count * 2), alignment: 8)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[..<count]))
    bytes.deallocate()
    bytes = larger
  }

  /// Writes bits, 57 at most.
  @inline(__always)
  mutating func write(_ code: FixedCodes.Code) {
    bits |= code.bits &<< bitCount
    bitCount &+= code.count
    store()
  }

  /// Writes each byte as its code.
  mutating func write(_ literals: UnsafeRawBufferPointer, _ codes: UnsafeBufferPointer<FixedCodes.Code>) {
    var rest = literals[...]
    // Six codes have 54 bits at most, and seven may wait.
    while rest.count >= 6 {
      for byte in rest.prefix(6) { gather(codes[Int(byte)]) }
      store()
      rest = rest.dropFirst(6)
    }
    for byte in rest { gather(codes[Int(byte)]) }
    store()
  }

  @inline(__always)
  private mutating func gather(_ code: FixedCodes.Code) {
    bits |= code.bits &<< bitCount
    bitCount &+= code.count
  }

  @inline(__always)
  private mutating func store() {
    bytes.storeBytes(of: bits.littleEndian, toByteOffset: count, as: UInt64.self)
    count &+= Int(bitCount &>> 3)
    bits &>>= bitCount & ~7
    bitCount &= 7
  }

  /// Fills the last byte up with zeros.
  mutating func align() {
    guard bitCount > 0 else { return }
    count += 1
    bits = 0
    bitCount = 0
  }

  /// Appends whole bytes; the stream stands at a byte.
  mutating func append(_ more: UnsafeRawBufferPointer) {
    UnsafeMutableRawBufferPointer(rebasing: bytes[count...]).copyMemory(from: more)
    count += more.count
  }

  /// Writes two bytes over others that were written before.
  mutating func patch(_ number: UInt16, at position: Int) {
    bytes.storeBytes(of: number.littleEndian, toByteOffset: position, as: UInt16.self)
  }

  /// The whole bytes written so far.
  var written: [UInt8] { Array(bytes[..<count]) }
}
