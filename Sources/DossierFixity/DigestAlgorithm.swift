/// A way to take the fingerprint of a file; the raw value is its name in a BagIt manifest (RFC 8493, 2.4).
public enum DigestAlgorithm: String, Sendable, CaseIterable, Comparable {
  case md5, sha1, sha256, sha384, sha512

  /// Whether it still proves that nobody changed a file on purpose; the others are read, never written.
  public var isStrong: Bool {
    switch self {
    case .md5, .sha1: false
    case .sha256, .sha384, .sha512: true
    }
  }

  /// The length of the fingerprint in bytes; its hexadecimal text is twice as long.
  public var byteCount: Int {
    switch self {
    case .md5: 16
    case .sha1: 20
    case .sha256: 32
    case .sha384: 48
    case .sha512: 64
    }
  }

  /// `SHA-256`, as people write it.
  public var title: String {
    switch self {
    case .md5: "MD5"
    case .sha1: "SHA-1"
    case .sha256: "SHA-256"
    case .sha384: "SHA-384"
    case .sha512: "SHA-512"
    }
  }

  /// A weaker algorithm comes before a stronger one.
  public static func < (left: DigestAlgorithm, right: DigestAlgorithm) -> Bool {
    left.byteCount < right.byteCount
  }
}
