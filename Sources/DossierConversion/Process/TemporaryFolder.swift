internal import Glibc

/// A folder for files on their way, removed with all that is in it when nobody holds it any more.
///
/// It stays locked while this process lives, so that the next one can tell what a killed run has left behind.
public final class TemporaryFolder {
  public let path: String
  private let lock: Int32

  private static let prefix = "dossier-work-"

  /// Makes a folder below `TMPDIR`, and removes those that killed runs have left there.
  ///
  /// - Returns: nil where none can be made.
  public init?() {
    let place = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    Self.removeLeftovers(in: place)
    var name = Array("\(place)/\(Self.prefix)XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { return nil }
    path = name.withUnsafeBytes { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    lock = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    _ = flock(lock, LOCK_EX | LOCK_NB)
  }

  deinit {
    Self.remove(path)
    if lock >= 0 { close(lock) }
  }

  /// A new folder in this one.
  ///
  /// - Returns: its path; nil where it cannot be made.
  public func folder(_ name: String) -> String? {
    let folder = "\(path)/\(name)"
    return mkdir(folder, 0o700) == 0 ? folder : nil
  }

  /// Removes a folder with all that is in it; links are not followed.
  static func remove(_ folder: String) {
    for name in names(in: folder) {
      let path = "\(folder)/\(name)"
      if unlink(path) != 0 { remove(path) }
    }
    rmdir(folder)
  }

  /// The names in a folder, in no order.
  static func names(in folder: String) -> [String] {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0, let directory = fdopendir(descriptor) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func removeLeftovers(in place: String) {
    for name in names(in: place) where name.hasPrefix(prefix) {
      let path = "\(place)/\(name)"
      let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      var status = stat()
      // A folder is made first and locked then: a fresh one may belong to somebody who is just starting.
      let isOld = fstat(descriptor, &status) == 0 && time(nil) - status.st_mtim.tv_sec > 60
      if isOld, status.st_uid == geteuid(), flock(descriptor, LOCK_EX | LOCK_NB) == 0 { remove(path) }
      close(descriptor)
    }
  }
}
