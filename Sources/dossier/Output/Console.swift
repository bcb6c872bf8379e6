import Glibc

/// One of the process's outputs.
struct Console {
  static let standard = Console(descriptor: STDOUT_FILENO)
  static let errors = Console(descriptor: STDERR_FILENO)

  private let descriptor: Int32
  /// Whether colours may be used: a terminal, and nobody asked for none (`NO_COLOR`).
  let isColourful: Bool

  private init(descriptor: Int32) {
    self.descriptor = descriptor
    isColourful = isatty(descriptor) == 1 && getenv("NO_COLOR") == nil && getenv("DOSSIER_PLAIN") == nil
  }

  /// Writes all of the text; a reader that has gone away ends the writing, not the process.
  func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        let written = Glibc.write(descriptor, bytes.baseAddress.map { $0 + start }, bytes.count - start)
        if written < 0, errno == EINTR { continue }
        guard written > 0 else { return }
        start += written
      }
    }
  }
}
