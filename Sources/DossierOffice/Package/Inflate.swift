/// Inflates what was deflated elsewhere than in a package.
public enum Inflate {
  /// The bytes of a stream in the format of zlib (RFC 1950); nil where it is damaged or longer than the limit.
  public static func zlib(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    guard bytes.count > 6, bytes[0] & 15 == 8, bytes[1] & 32 == 0 else { return nil }
    let most = min(limit, (bytes.count - 6) * 1_040)
    return try? CompressedPart.inflate(Array(bytes[2..<(bytes.count - 4)]), size: most)
  }
}
