internal import Crypto

/// A fingerprint that is being taken piece by piece, while bytes are read or copied.
public struct FingerprintStream {
  private var state: State

  /// Starts with no bytes.
  public init(_ algorithm: DigestAlgorithm = .sha256) {
    state = State(algorithm)
  }

  /// Takes in the next bytes.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    state.update(bytes)
  }

  /// The fingerprint of all bytes so far; more may follow.
  public func finish() -> Fingerprint {
    state.finish()
  }
}

private enum State {
  // MD5 and SHA-1 are for reading the manifests of old bags only.
  case md5(Insecure.MD5)
  case sha1(Insecure.SHA1)
  case sha256(SHA256)
  case sha384(SHA384)
  case sha512(SHA512)

  init(_ algorithm: DigestAlgorithm) {
    switch algorithm {
    case .md5: self = .md5(Insecure.MD5())
    case .sha1: self = .sha1(Insecure.SHA1())
    case .sha256: self = .sha256(SHA256())
    case .sha384: self = .sha384(SHA384())
    case .sha512: self = .sha512(SHA512())
    }
  }

  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    switch self {
    case .md5(var hash): self = .md5(Self.updated(&hash, bytes))
    case .sha1(var hash): self = .sha1(Self.updated(&hash, bytes))
    case .sha256(var hash): self = .sha256(Self.updated(&hash, bytes))
    case .sha384(var hash): self = .sha384(Self.updated(&hash, bytes))
    case .sha512(var hash): self = .sha512(Self.updated(&hash, bytes))
    }
  }

  func finish() -> Fingerprint {
    switch self {
    case .md5(let hash): Fingerprint(algorithm: .md5, trusted: Array(hash.finalize()))
    case .sha1(let hash): Fingerprint(algorithm: .sha1, trusted: Array(hash.finalize()))
    case .sha256(let hash): Fingerprint(algorithm: .sha256, trusted: Array(hash.finalize()))
    case .sha384(let hash): Fingerprint(algorithm: .sha384, trusted: Array(hash.finalize()))
    case .sha512(let hash): Fingerprint(algorithm: .sha512, trusted: Array(hash.finalize()))
    }
  }

  private static func updated<Hash: HashFunction>(_ hash: inout Hash, _ bytes: UnsafeRawBufferPointer) -> Hash
  {
    hash.update(bufferPointer: bytes)
    return hash
  }
}
