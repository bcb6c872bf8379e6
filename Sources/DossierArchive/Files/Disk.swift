internal import DossierFixity
internal import Glibc

/// The calls to the file system that a bag needs, on paths in bytes: a name on disk need not be UTF-8.
enum Disk {
  enum Kind: Sendable, Hashable {
    case file(byteCount: Int)
    case folder
    case link
    case other
  }

  /// What is at a path; a symbolic link is a link unless it shall be followed.
  static func kind(_ path: [UInt8], followingLinks: Bool = false) throws(FileFault) -> Kind {
    var status = stat()
    let result = try withName(path) { followingLinks ? stat($0, &status) : lstat($0, &status) }
    guard result == 0 else { throw FileFault(system: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(byteCount: Int(status.st_size))
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// Whether anything is at a path, be it a broken link.
  static func exists(_ path: [UInt8]) -> Bool {
    (try? kind(path)) != nil
  }

  /// The names in a folder without `.` and `..`, sorted by their bytes.
  static func names(in folder: [UInt8]) throws(FileFault) -> [[UInt8]] {
    guard let stream = try withName(folder, { opendir($0) }) else { throw FileFault(system: errno) }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
    }
    guard errno == 0 else { throw FileFault(system: errno) }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  static func makeFolder(_ path: [UInt8]) throws(FileFault) {
    guard try withName(path, { mkdir($0, 0o777) }) == 0 else { throw FileFault(system: errno) }
  }

  /// The path without links, dots and doubled strokes.
  static func resolved(_ path: [UInt8]) throws(FileFault) -> [UInt8] {
    guard let name = try withName(path, { realpath($0, nil) }) else { throw FileFault(system: errno) }
    defer { free(name) }
    return Array(UnsafeRawBufferPointer(start: name, count: strlen(name)))
  }

  /// The whole of a small file; `EFBIG` where it is larger than the limit.
  static func bytes(of path: [UInt8], limit: Int) throws(FileFault) -> [UInt8] {
    var bytes: [UInt8] = []
    _ = try FileReading(path: path, algorithms: [], followingLinks: false) { (piece) throws(FileFault) in
      guard piece.count <= limit - bytes.count else { throw FileFault(system: EFBIG) }
      bytes.append(contentsOf: piece)
    }
    return bytes
  }

  /// Brings a folder's own entries to the disk.
  static func synchronize(folder: [UInt8]) throws(FileFault) {
    let descriptor = try withName(folder) { open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw FileFault(system: errno) }
    defer { close(descriptor) }
    // Some file systems (network shares) cannot do this and say so; the files themselves were synchronised.
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else {
      throw FileFault(system: errno)
    }
  }

  static func withName<Result>(
    _ path: [UInt8], _ body: (UnsafePointer<CChar>) -> Result
  ) throws(FileFault) -> Result {
    guard !path.contains(0) else { throw FileFault(system: ENOENT) }
    let result = (path + [0]).withUnsafeBytes { bytes -> Result? in
      bytes.bindMemory(to: CChar.self).baseAddress.map(body)
    }
    guard let result else { throw FileFault(system: ENOENT) }
    return result
  }
}
