internal import Glibc

/// The first and the last bytes of a file.
struct FileEnds {
  let size: Int
  private let head: [UInt8]
  private let tail: [UInt8]

  /// - Returns: nil where the file is not there or cannot be read.
  init?(of path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    size = Int(status.st_size)
    head = Self.bytes(of: descriptor, at: 0)
    tail = Self.bytes(of: descriptor, at: max(0, size - Self.length))
  }

  private static let length = 1024

  private static func bytes(of descriptor: Int32, at offset: Int) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: length)
    let count = pread(descriptor, &buffer, buffer.count, off_t(offset))
    return Array(buffer.prefix(max(0, count)))
  }

  func starts(with text: String) -> Bool { head.starts(with: text.utf8) }

  func holdsAtEnd(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard tail.count >= wanted.count else { return false }
    return (0...(tail.count - wanted.count)).contains { tail[$0...].starts(with: wanted) }
  }
}
