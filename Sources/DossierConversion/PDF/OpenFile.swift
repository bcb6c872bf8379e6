internal import Glibc

/// A file that is read in places, never as a whole.
final class OpenFile {
  private let descriptor: Int32
  /// In bytes.
  let size: Int

  /// - Returns: nil where there is no regular file that may be read.
  init?(_ path: String) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    var status = stat()
    let isRegular = descriptor >= 0 && fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    size = isRegular ? Int(status.st_size) : 0
    guard isRegular else { return nil }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The bytes of a range, fewer where the file ends before.
  func bytes(_ range: Range<Int>) -> [UInt8] {
    let range = range.clamped(to: 0..<size)
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
}
