internal import Glibc

/// Copies of files, made without reading a file as a whole.
enum FileCopy {
  /// Copies a regular file to a place where none is.
  ///
  /// - Returns: its size in bytes; nil where it cannot be read or the copy cannot be written.
  static func copy(_ file: String, to target: String) -> Int? {
    let source = open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard source >= 0 else { return nil }
    defer { close(source) }
    var status = stat()
    guard fstat(source, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let copy = open(target, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard copy >= 0 else { return nil }
    let count = pump(from: source, to: copy)
    return close(copy) == 0 ? count : nil
  }

  private static func pump(from source: Int32, to copy: Int32) -> Int? {
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    var total = 0
    while true {
      let count = read(source, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 ? total : nil }
      var done = 0
      while done < count {
        let written = buffer.withUnsafeBytes { all in
          write(copy, all.baseAddress.map { $0 + done }, count - done)
        }
        if written < 0, errno == EINTR { continue }
        guard written > 0 else { return nil }
        done += written
      }
      total += count
    }
  }
}
