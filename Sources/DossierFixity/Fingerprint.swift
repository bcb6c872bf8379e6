/// What proves that bytes are the same as before: a digest and the algorithm that took it.
public struct Fingerprint: Sendable, Hashable {
  public let algorithm: DigestAlgorithm
  /// The digest; always as long as the algorithm says.
  public let bytes: [UInt8]

  init(algorithm: DigestAlgorithm, trusted bytes: [UInt8]) {
    self.algorithm = algorithm
    self.bytes = bytes
  }

  /// The fingerprint of bytes in memory.
  public init(of bytes: some Sequence<UInt8>, by algorithm: DigestAlgorithm = .sha256) {
    var stream = FingerprintStream(algorithm)
    let done: Void? = bytes.withContiguousStorageIfAvailable { stream.update(UnsafeRawBufferPointer($0)) }
    if done == nil { Array(bytes).withUnsafeBytes { stream.update($0) } }
    self = stream.finish()
  }
}

extension Fingerprint: CustomStringConvertible {
  private static let digits = Array("0123456789abcdef".utf8)

  /// Reads hexadecimal text of either case; nil where a character or the length is wrong.
  public init?(hex: some StringProtocol, algorithm: DigestAlgorithm) {
    guard let bytes = Self.decoded(hex.utf8), bytes.count == algorithm.byteCount else { return nil }
    self.init(algorithm: algorithm, trusted: bytes)
  }

  /// The digest in lower-case hexadecimal digits, as manifests write it.
  public var hex: String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      text.append(Self.digits[Int(byte >> 4)])
      text.append(Self.digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// `sha256:9f86d0…`.
  public var description: String { "\(algorithm.rawValue):\(hex)" }

  private static func decoded(_ text: some Sequence<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var high: UInt8?
    for character in text {
      guard let digit = value(of: character) else { return nil }
      if let half = high {
        bytes.append(half << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    return high == nil ? bytes : nil
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x41 + 10
    case 0x61...0x66: digit - 0x61 + 10
    default: nil
    }
  }
}
