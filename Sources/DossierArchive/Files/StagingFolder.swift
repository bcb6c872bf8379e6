internal import DossierFixity
internal import Glibc

/// A folder `.dossier-XXXXXX.tmp` in which something grows until it is whole.
///
/// It is locked as long as its maker lives, so that the next run can tell an abandoned one from one in use.
struct StagingFolder: ~Copyable {
  let path: [UInt8]
  private let lock: Int32

  init(in parent: [UInt8]) throws(FileFault) {
    for _ in 0..<100 {
      let path = Self.freshPath(in: parent)
      do throws(FileFault) {
        try Disk.makeFolder(path)
      } catch .system(EEXIST) {
        continue
      }
      // Between the two calls another run may have taken the folder for an abandoned one.
      guard let lock = Self.lock(path) else { continue }
      self.path = path
      self.lock = lock
      return
    }
    throw FileFault(system: EEXIST)
  }

  deinit { close(lock) }

  /// A name of the same pattern that nobody uses, in the same folder.
  private static func freshPath(in parent: [UInt8]) -> [UInt8] {
    let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789".utf8)
    let random = (0..<6).map { _ in letters.randomElement() ?? 0x61 }
    return parent + [0x2F] + prefix + random + suffix
  }

  /// Removes what runs that were killed left behind.
  static func removeAbandoned(in parent: [UInt8]) {
    for name in (try? Disk.names(in: parent)) ?? [] where isStaging(name) {
      let path = parent + [0x2F] + name
      guard (try? Disk.kind(path)) == .folder, let lock = lock(path) else { continue }
      Disk.removeTree(path)
      close(lock)
    }
  }

  private static let prefix = Array(".dossier-".utf8)
  private static let suffix = Array(".tmp".utf8)

  private static func isStaging(_ name: [UInt8]) -> Bool {
    name.count == prefix.count + 6 + suffix.count && name.starts(with: prefix)
      && name.suffix(4) == suffix[...]
  }

  /// Nil where another process holds the lock, or where the folder is gone meanwhile.
  private static func lock(_ path: [UInt8]) -> Int32? {
    let descriptor = try? Disk.withName(path) { open($0, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
    guard let descriptor, descriptor >= 0 else { return nil }
    var status = stat()
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, fstat(descriptor, &status) == 0, status.st_nlink > 0
    else {
      close(descriptor)
      return nil
    }
    return descriptor
  }
}
