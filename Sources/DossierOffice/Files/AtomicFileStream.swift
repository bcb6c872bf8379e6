public import DossierCore
import Glibc

/// A file being written that appears under its name only when it is complete.
///
/// The bytes go to a temporary file in the same folder, which stays locked while this process lives. Where `commit` is
/// never reached, nothing is left behind.
public final class AtomicFileStream {
  /// The path as the user named it.
  public let path: String
  /// Bytes written so far.
  public private(set) var position = 0

  private let target: AtomicFileTarget
  private let temporary: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var isOpen = true

  private static let bufferSize = 256 << 10

  /// Starts a file.
  ///
  /// - Parameter overwrite: whether a file that is there may be replaced; its mode is kept then.
  /// - Throws: O171 where there is a file, O172 where the folder cannot be written.
  public init(path: String, overwrite: Bool) throws(DossierError) {
    FileSignals.ignore()
    self.path = path
    target = try AtomicFileTarget(path: path, overwrite: overwrite)
    (temporary, descriptor) = try target.createTemporary()
    buffer.reserveCapacity(Self.bufferSize)
  }

  deinit { discard() }

  /// Appends bytes.
  ///
  /// - Throws: O172, O173 where the disk is full; the temporary file is gone then.
  public func write(_ bytes: [UInt8]) throws(DossierError) {
    guard bytes.count >= Self.bufferSize else {
      buffer.append(contentsOf: bytes)
      position += bytes.count
      if buffer.count >= Self.bufferSize { try flush() }
      return
    }
    try flush()
    try put(bytes, at: position)
    position += bytes.count
  }

  /// Writes bytes again that were written before.
  func rewrite(_ bytes: [UInt8], at offset: Int) throws(DossierError) {
    try flush()
    try put(bytes, at: offset)
  }

  /// Brings the file to the disk and gives it its name.
  ///
  /// - Throws: O171–O173; the temporary file is gone then and what was there before is untouched.
  public func commit() throws(DossierError) {
    guard isOpen else { throw FileMessage.cannotWrite(path, EBADF) }
    try flush()
    guard fsync(descriptor) == 0 else { throw fail(errno) }
    if let code = target.publish(temporary) { throw fail(code) }
    isOpen = false
    // Some file systems report a lost write only here.
    let code = close(descriptor) == 0 ? 0 : errno
    guard code == 0 || code == EINTR else { throw FileMessage.cannotWrite(path, code) }
    if let code = target.syncFolder() { throw FileMessage.cannotWrite(path, code) }
  }

  /// Gives up: the temporary file is removed.
  public func discard() {
    guard isOpen else { return }
    isOpen = false
    unlink(temporary)
    close(descriptor)
  }

  private func flush() throws(DossierError) {
    guard !buffer.isEmpty else { return }
    try put(buffer, at: position - buffer.count)
    buffer.removeAll(keepingCapacity: true)
  }

  private func put(_ bytes: [UInt8], at offset: Int) throws(DossierError) {
    guard isOpen else { throw FileMessage.cannotWrite(path, EBADF) }
    let code = bytes.withUnsafeBytes { all -> Int32 in
      var done = 0
      while done < all.count {
        let count = pwrite(
          descriptor, all.baseAddress.map { $0 + done }, all.count - done, off_t(offset + done))
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return count == 0 ? ENOSPC : errno }
        done += count
      }
      return 0
    }
    guard code == 0 else { throw fail(code) }
  }

  private func fail(_ code: Int32) -> DossierError {
    discard()
    return FileMessage.cannotWrite(path, code)
  }
}
