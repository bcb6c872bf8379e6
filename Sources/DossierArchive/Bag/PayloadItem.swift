internal import Glibc

/// A file that shall be in a bag: its path below `data/` and where its bytes come from.
public struct PayloadItem: Sendable, Hashable {
  public enum Source: Sendable, Hashable {
    /// A regular file on disk; a symbolic link to one is followed.
    case file(String)
    case bytes([UInt8])
  }

  /// The parts divided by `/`, no `..`, not absolute.
  public var path: String
  public var source: Source

  public init(_ path: String, _ source: Source) {
    self.path = path
    self.source = source
  }

  /// A file of text in UTF-8.
  public init(_ path: String, text: String) {
    self.init(path, .bytes(Array(text.utf8)))
  }
}

extension PayloadItem {
  /// The size in bytes; of a file that cannot be looked at, 0: writing the bag will say so.
  public var byteCount: Int {
    switch source {
    case .bytes(let bytes): return bytes.count
    case .file(let path):
      var status = stat()
      return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }
  }
}
