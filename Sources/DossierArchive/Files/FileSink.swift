internal import DossierFixity
internal import Glibc

/// A new file that is being written and its fingerprint.
struct FileSink: ~Copyable {
  private let descriptor: Int32
  private var stream: FingerprintStream
  private(set) var byteCount = 0

  /// Creates the file; `EEXIST` where there is one.
  init(creating path: [UInt8], algorithm: DigestAlgorithm) throws(FileFault) {
    _ = FileSink.signalIgnored
    let opened = try Disk.withName(path) { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
    guard opened >= 0 else { throw FileFault(system: errno) }
    descriptor = opened
    stream = FingerprintStream(algorithm)
  }

  deinit { Glibc.close(descriptor) }

  mutating func write(_ bytes: UnsafeRawBufferPointer) throws(FileFault) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeRawBufferPointer(rebasing: rest)
      let count = Glibc.write(descriptor, piece.baseAddress, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileFault(system: count < 0 ? errno : EIO) }
      rest = rest.dropFirst(count)
    }
    stream.update(bytes)
    byteCount &+= bytes.count
  }

  /// Brings the bytes to the disk and tells their fingerprint.
  ///
  /// Network file systems report a full disk only here.
  consuming func finish() throws(FileFault) -> Fingerprint {
    guard fsync(descriptor) == 0 else { throw FileFault(system: errno) }
    return stream.finish()
  }

  /// A file that grows over the limit of the process shall be an error to report, not a signal that kills.
  private static let signalIgnored: Void = {
    signal(SIGXFSZ, SIG_IGN)
  }()
}
