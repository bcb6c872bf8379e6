import CLibZip

/// zlib's stream for raw deflate.
///
/// The stream points back at itself, so it lives on the heap; setting it up costs as much as deflating a small part, so
/// it is reset instead.
final class ZStream {
  private let stream: UnsafeMutablePointer<z_stream>
  private let buffer: UnsafeMutableRawBufferPointer
  private let isReady: Bool

  init(level: Int) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    buffer = .allocate(byteCount: 64 << 10, alignment: 16)
    let windowBits: Int32 = -15  // raw: no zlib header
    let result = deflateInit2_(
      stream, Int32(level), Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, zlibVersion(),
      Int32(MemoryLayout<z_stream>.size))
    isReady = result == Z_OK
  }

  deinit {
    if isReady { deflateEnd(stream) }
    stream.deinitialize(count: 1)
    stream.deallocate()
    buffer.deallocate()
  }

  /// Starts another stream of bytes.
  func begin() -> Bool {
    isReady && deflateReset(stream) == Z_OK
  }

  /// Deflates a piece; `end` says what follows it: `Z_FINISH` where nothing does.
  func feed<Failure: Error>(
    _ piece: UnsafeRawBufferPointer, end: Int32, _ consume: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    var rest = piece[...]
    repeat {
      // zlib counts in 32 bits.
      let chunk = rest.prefix(1 << 30)
      rest = rest.dropFirst(chunk.count)
      let flush = rest.isEmpty ? end : Z_NO_FLUSH
      guard try run(UnsafeRawBufferPointer(rebasing: chunk), flush, consume) else { return false }
    } while !rest.isEmpty
    return true
  }

  private func run<Failure: Error>(
    _ chunk: UnsafeRawBufferPointer, _ flush: Int32,
    _ consume: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    let input = chunk.bindMemory(to: UInt8.self).baseAddress
    stream.pointee.next_in = UnsafeMutablePointer(mutating: input)
    stream.pointee.avail_in = UInt32(chunk.count)
    while true {
      stream.pointee.next_out = buffer.bindMemory(to: UInt8.self).baseAddress
      stream.pointee.avail_out = UInt32(buffer.count)
      let result = deflate(stream, flush)
      guard result == Z_OK || result == Z_STREAM_END || result == Z_BUF_ERROR else { return false }
      let produced = buffer.count - Int(stream.pointee.avail_out)
      try consume(UnsafeRawBufferPointer(rebasing: buffer[..<produced]))
      if result == Z_STREAM_END { return true }
      if flush != Z_FINISH, stream.pointee.avail_out != 0 { return true }
      if result == Z_BUF_ERROR, produced == 0 { return false }
    }
  }
}
