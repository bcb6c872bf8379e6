internal import Glibc

/// One pass over a file: its size and its fingerprints by several algorithms.
public struct FileReading: Sendable, Hashable {
  /// The bytes that were read, which is the size the file had while it was read.
  public let byteCount: Int
  public let fingerprints: [DigestAlgorithm: Fingerprint]

  /// Reads a regular file once, in pieces of 1 MB.
  ///
  /// The path is in bytes, because names on disk need not be UTF-8. Without `followingLinks` a symbolic link as the
  /// last part of the path is a fault. `piece` sees every piece, so that a copy needs no second reading.
  public init(
    path: [UInt8], algorithms: Set<DigestAlgorithm>, followingLinks: Bool = true,
    piece: (UnsafeRawBufferPointer) throws(FileFault) -> Void = { (_) throws(FileFault) in }
  ) throws(FileFault) {
    let descriptor = try FileReading.open(path, followingLinks: followingLinks)
    defer { close(descriptor) }
    var streams = algorithms.map { FingerprintStream($0) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Fingerprint.pieceSize, alignment: 16)
    defer { buffer.deallocate() }
    var total = 0
    while true {
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileFault(system: errno) }
      guard count > 0 else { break }
      let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<count])
      for index in streams.indices { streams[index].update(bytes) }
      try piece(bytes)
      total &+= count
    }
    byteCount = total
    let finished = streams.map { $0.finish() }
    fingerprints = Dictionary(finished.map { ($0.algorithm, $0) }) { first, _ in first }
  }

  /// Throws what a reading would throw at its start.
  public static func probe(_ path: [UInt8]) throws(FileFault) {
    close(try open(path, followingLinks: true))
  }

  /// Opens a regular file; never waits for the other end of a pipe.
  private static func open(_ path: [UInt8], followingLinks: Bool) throws(FileFault) -> Int32 {
    guard !path.contains(0) else { throw FileFault(system: ENOENT) }
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followingLinks ? 0 : O_NOFOLLOW)
    let descriptor = (path + [0]).withUnsafeBytes { bytes -> Int32 in
      guard let name = bytes.bindMemory(to: CChar.self).baseAddress else { return -1 }
      return Glibc.open(name, flags)
    }
    guard descriptor >= 0 else { throw FileFault(system: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw FileFault.notRegular
    }
    return descriptor
  }
}
