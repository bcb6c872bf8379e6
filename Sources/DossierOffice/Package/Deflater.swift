import CLibDeflate
import CLibZip

/// Raw deflate and CRC-32, for one worker to use again and again.
///
/// What is short and at hand as a whole is deflated by libdeflate, which takes two thirds of zlib's time for the same
/// size; what is long or comes in pieces by zlib, since libdeflate knows no streams. The length alone decides, so that
/// the same bytes are packed the same way whichever way they come.
public final class Deflater {
  /// The greatest number of bytes that is deflated in one go.
  public static let blockLimit = 1 << 20

  private let level: Int
  private let compressor: OpaquePointer?
  private var scratch = UnsafeMutableRawBufferPointer(start: nil, count: 0)
  private lazy var stream = ZStream(level: level)

  /// - Parameter level: 1 (fast) to 9 (small); other numbers are brought into the range.
  public init(level: Int = 6) {
    self.level = min(max(level, 1), 9)
    compressor = libdeflate_alloc_compressor(Int32(self.level))
  }

  deinit {
    libdeflate_free_compressor(compressor)
    scratch.deallocate()
  }

  /// Deflates all bytes and appends the result.
  ///
  /// - Returns: false where there was no memory; nothing useful was appended then and the caller stores the bytes.
  public func compress(_ bytes: [UInt8], appendingTo output: inout [UInt8]) -> Bool {
    bytes.withUnsafeBytes { compress($0, appendingTo: &output) }
  }

  func compress(_ bytes: UnsafeRawBufferPointer, appendingTo output: inout [UInt8]) -> Bool {
    if bytes.count <= Self.blockLimit { return compressBlock(bytes, appendingTo: &output) }
    return begin() && feed(bytes, isLast: true) { output.append(contentsOf: $0) }
  }

  private func compressBlock(_ bytes: UnsafeRawBufferPointer, appendingTo output: inout [UInt8]) -> Bool {
    guard let compressor else { return false }
    let bound = libdeflate_deflate_compress_bound(compressor, bytes.count)
    if scratch.count < bound {
      scratch.deallocate()
      scratch = .allocate(byteCount: bound, alignment: 16)
    }
    // An empty buffer has no address, which libdeflate does not look at either.
    let count = libdeflate_deflate_compress(
      compressor, bytes.baseAddress, bytes.count, scratch.baseAddress, scratch.count)
    output.append(contentsOf: UnsafeRawBufferPointer(rebasing: scratch[..<count]))
    return count > 0
  }

  /// Starts another stream of bytes.
  func begin() -> Bool { stream.begin() }

  /// Deflates one piece after another; the last one (it may be empty) ends the stream.
  func feed<Failure: Error>(
    _ piece: UnsafeRawBufferPointer, isLast: Bool, _ consume: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    try stream.feed(piece, end: isLast ? Z_FINISH : Z_NO_FLUSH, consume)
  }
}

extension Deflater {
  /// The CRC-32 of bytes, or of more bytes after those whose check sum is given.
  public static func crc32(_ bytes: [UInt8], continuing start: UInt32 = 0) -> UInt32 {
    bytes.withUnsafeBytes { crc32($0, continuing: start) }
  }

  /// The same of bytes in memory.
  public static func crc32(_ bytes: UnsafeRawBufferPointer, continuing start: UInt32 = 0) -> UInt32 {
    // Without an address libdeflate would begin anew.
    bytes.isEmpty ? start : libdeflate_crc32(start, bytes.baseAddress, bytes.count)
  }
}
