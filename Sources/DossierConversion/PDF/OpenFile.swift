internal import Glibc

/// A file that is read and changed in places, never as a whole.
final class OpenFile {
  private let descriptor: Int32

  /// - Returns: nil where the file is not there or may not be written.
  init?(_ path: String) {
    descriptor = open(path, O_RDWR | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// In bytes; 0 where it is no regular file.
  var size: Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return 0 }
    return Int(status.st_size)
  }

  /// The bytes of a range, fewer where the file ends before.
  func bytes(_ range: Range<Int>) -> [UInt8] {
    guard range.lowerBound >= 0 else { return [] }
    var buffer = [UInt8](repeating: 0, count: range.count)
    var done = 0
    while done < buffer.count {
      let count = buffer.withUnsafeMutableBytes { all in
        pread(descriptor, all.baseAddress.map { $0 + done }, all.count - done, off_t(range.lowerBound + done))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      done += count
    }
    return Array(buffer.prefix(done))
  }

  /// Writes bytes; false where they could not all be written.
  func write(_ bytes: [UInt8], at offset: Int) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { all in
        pwrite(descriptor, all.baseAddress.map { $0 + done }, all.count - done, off_t(offset + done))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }
}
