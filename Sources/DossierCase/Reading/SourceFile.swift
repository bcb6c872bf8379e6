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

  private static func bytes(at path: String) throws(DossierError) -> [UInt8] {
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
    bytes.reserveCapacity(Int(status.st_size))
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &buffer, buffer.count)
      guard count >= 0 else { throw DossierError(.unreadable) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= sizeLimit else { throw DossierError(.tooLarge(limit: sizeLimit)) }
    }
  }
}
