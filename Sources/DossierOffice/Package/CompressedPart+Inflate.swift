import CLibDeflate

extension CompressedPart {
  /// Why a part cannot be inflated.
  enum Fault: Error {
    case damaged, wrongSize
  }

  /// The inflated bytes; nil where they are damaged, or not as many as declared.
  public func inflated() -> [UInt8]? { try? proved() }

  /// The inflated bytes, their number and check sum proved.
  func proved() throws(Fault) -> [UInt8] {
    let plain = method == 8 ? try Self.inflate(bytes, size: size) : bytes
    guard method == 8 || method == 0 else { throw .damaged }
    guard plain.count == size else { throw .wrongSize }
    guard Deflater.crc32(plain) == crc32 else { throw .damaged }
    return plain
  }

  /// Inflates raw deflated bytes.
  ///
  /// - Parameter size: the most that may come out.
  static func inflate(_ bytes: [UInt8], size: Int) throws(Fault) -> [UInt8] {
    // Deflate gives less than 1,040 bytes for one, so that no promise costs more memory than that.
    let (bound, overflow) = bytes.count.multipliedReportingOverflow(by: 1_040)
    guard !overflow, size >= 0, size <= bound, size <= 1 << 30 else { throw .wrongSize }
    guard let inflater = libdeflate_alloc_decompressor() else { throw .damaged }
    defer { libdeflate_free_decompressor(inflater) }
    var result = LIBDEFLATE_BAD_DATA
    let plain = [UInt8](unsafeUninitializedCapacity: size) { target, count in
      bytes.withUnsafeBytes { source in
        // An empty target has no address, and only stands where nothing is expected.
        result = libdeflate_deflate_decompress(
          inflater, source.baseAddress, source.count, target.baseAddress, target.count, &count)
      }
    }
    switch result {
    case LIBDEFLATE_SUCCESS: return plain
    case LIBDEFLATE_INSUFFICIENT_SPACE: throw .wrongSize
    default: throw .damaged
    }
  }
}
