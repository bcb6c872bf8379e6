import DossierCore
import Glibc

/// Where a file is to appear, and what is there now.
struct AtomicFileTarget {
  /// The path as the user named it, for messages.
  let named: String
  /// The path with a symbolic link followed.
  let path: String
  let folder: String
  let overwrite: Bool
  /// Mode and owner of the file that is there.
  private var existing: (mode: mode_t, user: uid_t, group: gid_t)?

  init(path: String, overwrite: Bool) throws(DossierError) {
    named = path
    self.overwrite = overwrite
    var status = stat()
    let isThere = lstat(path, &status) == 0
    guard !isThere || overwrite else { throw FileMessage.exists(path) }
    if isThere, status.st_mode & S_IFMT == S_IFLNK {
      // Followed on purpose: the link stays a link and what it points to is replaced.
      guard let real = realpath(path, nil) else { throw FileMessage.cannotWrite(path, errno) }
      defer { free(real) }
      self.path = String(cString: real)
      guard stat(self.path, &status) == 0 else { throw FileMessage.cannotWrite(path, errno) }
    } else {
      self.path = path
    }
    if isThere {
      guard status.st_mode & S_IFMT == S_IFREG else { throw FileMessage.notReplaceable(path) }
      existing = (status.st_mode & 0o7777, status.st_uid, status.st_gid)
    }
    folder = Self.folder(of: self.path)
  }

  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Creates the temporary file, locked for as long as it is open.
  func createTemporary() throws(DossierError) -> (path: String, descriptor: Int32) {
    for _ in 0..<100 {
      let temporary = folder + "/" + TemporaryName.random()
      // A private file must not be readable for a moment; a new one takes what umask leaves.
      let mode: mode_t = existing == nil ? 0o666 : 0o600
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
      if descriptor < 0, errno == EEXIST || errno == EINTR { continue }
      guard descriptor >= 0 else { throw FileMessage.cannotWrite(named, errno) }
      _ = flock(descriptor, LOCK_EX | LOCK_NB)
      if let existing {
        _ = fchown(descriptor, existing.user, existing.group)
        _ = fchmod(descriptor, existing.mode)
      }
      return (temporary, descriptor)
    }
    throw FileMessage.cannotWrite(named, EEXIST)
  }

  /// Gives the finished temporary file its name; the error number where that fails.
  func publish(_ temporary: String) -> Int32? {
    if overwrite { return rename(temporary, path) == 0 ? nil : errno }
    // Unlike rename, link never replaces a file that came up meanwhile.
    if link(temporary, path) == 0 {
      unlink(temporary)
      return nil
    }
    let code = errno
    guard [EPERM, ENOTSUP, ENOSYS, EMLINK].contains(code) else { return code }
    var status = stat()
    guard lstat(path, &status) != 0 else { return EEXIST }
    return rename(temporary, path) == 0 ? nil : errno
  }

  /// Brings the folder's new entry to the disk; the error number where the disk itself fails.
  func syncFolder() -> Int32? {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // A folder that may be written but not listed cannot be synchronised; the file itself is safe.
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return fsync(descriptor) != 0 && errno == EIO ? EIO : nil
  }
}
