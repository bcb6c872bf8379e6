/// A part as it lies in an archive, to be copied into another one unchanged.
public struct CompressedPart: Sendable, Hashable {
  /// The bytes as stored or deflated.
  public var bytes: [UInt8]
  /// 0 stored, 8 deflated.
  public var method: UInt16
  /// The check sum of the inflated bytes.
  public var crc32: UInt32
  /// The number of inflated bytes.
  public var size: Int

  public init(bytes: [UInt8], method: UInt16, crc32: UInt32, size: Int) {
    self.bytes = bytes
    self.method = method
    self.crc32 = crc32
    self.size = size
  }

  /// Compresses bytes once, for parts that go into many packages.
  ///
  /// - Parameter stored: leaves the bytes as they are, for pictures that are compressed already.
  public init(compressing bytes: [UInt8], with deflater: Deflater, stored: Bool = false) {
    self.init(bytes: bytes, method: 0, crc32: Deflater.crc32(bytes), size: bytes.count)
    guard !stored, !bytes.isEmpty else { return }
    var deflated: [UInt8] = []
    guard deflater.compress(bytes, appendingTo: &deflated), deflated.count < bytes.count else { return }
    self.bytes = deflated
    method = 8
  }
}
