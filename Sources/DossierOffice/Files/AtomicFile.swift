public import DossierCore
import Glibc

/// Files that are there whole or not at all.
public enum AtomicFile {
  /// Writes bytes to a file, through a temporary file in the same folder that is brought to the disk and renamed.
  ///
  /// - Parameter overwrite: whether a file that is there may be replaced; its mode is kept then.
  /// - Throws: O171 where there is a file, O172 where it cannot be written, O173 where the disk is full. The folder is
  ///   as it was before then.
  public static func write(_ bytes: [UInt8], to path: String, overwrite: Bool) throws(DossierError) {
    let stream = try AtomicFileStream(path: path, overwrite: overwrite)
    try stream.write(bytes)
    try stream.commit()
  }

  /// Removes the temporary files that killed runs left beside a file that is about to be written.
  public static func removeLeftovers(beside path: String) {
    removeLeftovers(in: AtomicFileTarget.folder(of: path))
  }

  /// Removes the temporary files that killed runs left in a folder.
  ///
  /// A file that another process is writing is locked and stays.
  ///
  /// - Parameter seconds: how long ago it must have been written at last.
  /// - Returns: how many were removed.
  @discardableResult
  public static func removeLeftovers(in folder: String, olderThan seconds: Int = 60) -> Int {
    guard let directory = opendir(folder) else { return 0 }
    defer { closedir(directory) }
    var count = 0
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard TemporaryName.matches(name), isAbandoned(folder + "/" + name, seconds) else { continue }
      if unlink(folder + "/" + name) == 0 { count += 1 }
    }
    return count
  }

  private static func isAbandoned(_ path: String, _ seconds: Int) -> Bool {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    guard time(nil) - status.st_mtim.tv_sec >= seconds else { return false }
    return flock(descriptor, LOCK_EX | LOCK_NB) == 0
  }
}
