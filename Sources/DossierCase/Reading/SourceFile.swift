import DossierCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads a text file whole, within limits, as UTF-8.
enum SourceFile {
  /// The greatest file read, in bytes.
  static let sizeLimit = 20 << 20

  /// The text of a file without its byte order mark.
  static func text(at path: String) throws(DossierError) -> String {
    try decoded(try bytes(at: path))
  }

  static func decoded(_ bytes: [UInt8]) throws(DossierError) -> String {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard let text = String(validating: body, as: UTF8.self) else { throw DossierError(.notUTF8(body)) }
    guard !text.utf8.allSatisfy({ [9, 10, 13, 32].contains($0) }) else { throw DossierError(.emptyFile) }
    return text
  }

  /// The bytes of a file as they are.
  static func bytes(at path: String) throws(DossierError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      throw DossierError(errno == ENOENT || errno == ENOTDIR ? .noSuchFile : .unreadable)
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw DossierError(.unreadable)
    }
    guard status.st_size <= sizeLimit else { throw DossierError(.tooLarge(limit: sizeLimit)) }
    var bytes: [UInt8] = []
    while true {
      // One more than there are tells the end at once; some files say that they hold nothing, and do.
      let more = try block(of: file, max(Int(status.st_size) + 1 - bytes.count, 1 << 12))
      bytes = bytes.isEmpty ? more : bytes + more
      guard bytes.count <= sizeLimit else { throw DossierError(.tooLarge(limit: sizeLimit)) }
      if more.isEmpty || bytes.count == status.st_size { return bytes }
    }
  }

  /// What comes next in a file; empty at its end.
  private static func block(of file: Int32, _ size: Int) throws(DossierError) -> [UInt8] {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      count = read(file, buffer.baseAddress, size)
      filled = max(count, 0)
    }
    guard count >= 0 else { throw DossierError(.unreadable) }
    return bytes
  }
}
