public import DossierCore
internal import Glibc

/// Reads whole files of a bounded size.
public enum FileContents {
  /// All bytes of a regular file.
  ///
  /// - Parameter limit: the greatest size in bytes.
  /// - Throws: D121 where the file is not there or cannot be read, D122 where it is larger.
  public static func read(_ path: String, limit: Int) throws(DossierError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw DossierError(.unreadable(path, reason: errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw DossierError(.unreadable(path, reason: EISDIR))
    }
    guard status.st_size <= limit else { throw DossierError(.tooLarge(path, limit: limit)) }
    return try bytes(of: descriptor, count: Int(status.st_size), path: path)
  }

  private static func bytes(of descriptor: Int32, count: Int, path: String) throws(DossierError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var start = 0
    while start < count {
      let read = bytes.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress.map { $0 + start }, count - start)
      }
      if read < 0, errno == EINTR { continue }
      guard read >= 0 else { throw DossierError(.unreadable(path, reason: errno)) }
      if read == 0 { break }
      start += read
    }
    return Array(bytes.prefix(start))
  }
}

extension Diagnostic {
  fileprivate static func unreadable(_ path: String, reason: Int32) -> Diagnostic {
    let absent = reason == ENOENT
    return Diagnostic(
      "D121", .error,
      absent ? Wording("文件不存在", "the file is not there") : Wording("文件读不出来", "the file cannot be read"),
      at: Location(file: path),
      hints: [
        absent
          ? Wording("核对路径和文件名", "check the path and the name")
          : Wording("检查文件的读取权限", "check that you may read the file")
      ])
  }

  fileprivate static func tooLarge(_ path: String, limit: Int) -> Diagnostic {
    Diagnostic(
      "D122", .error,
      Wording("文件超过 \(limit >> 20) MB", "the file is larger than \(limit >> 20) MB"),
      at: Location(file: path),
      hints: [Wording("压缩或分成几个文件", "make it smaller or split it")])
  }
}
