import CLibZip

extension CompressedPart {
  /// The inflated bytes; nil where they are damaged, or not as many as declared.
  public func inflated() -> [UInt8]? {
    guard method == 8 else {
      return method == 0 && size == bytes.count && Deflater.crc32(bytes) == crc32 ? bytes : nil
    }
    guard size >= 0, let output = Self.inflate(bytes, size: size), output.count == size else { return nil }
    return Deflater.crc32(output) == crc32 ? output : nil
  }

  /// Inflates raw deflated bytes; nil where they are damaged. At most one byte more than `size` is put out.
  static func inflate(_ bytes: [UInt8], size: Int) -> [UInt8]? {
    // zlib counts in 32 bits; parts are far below by the limits of reading.
    let (bound, overflow) = bytes.count.multipliedReportingOverflow(by: 1_040)
    guard bytes.count <= 1 << 30, size <= 1 << 30, !overflow, size <= bound else { return nil }
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    let windowBits: Int32 = -15
    guard inflateInit2_(stream, windowBits, zlibVersion(), Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      return nil
    }
    defer { inflateEnd(stream) }
    var isWhole = false
    // One byte more than declared, so that more is noticed.
    let output = [UInt8](unsafeUninitializedCapacity: size + 1) { target, count in
      bytes.withUnsafeBufferPointer { source in
        stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
        stream.pointee.avail_in = UInt32(source.count)
        stream.pointee.next_out = target.baseAddress
        stream.pointee.avail_out = UInt32(target.count)
        isWhole = CLibZip.inflate(stream, Z_FINISH) == Z_STREAM_END
        count = target.count - Int(stream.pointee.avail_out)
      }
    }
    return isWhole ? output : nil
  }
}
