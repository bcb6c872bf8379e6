#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Looks at a case folder, without ever leaving it.
enum CaseFolder {
  enum Fault {
    case absent, outside, noFile, backslash
  }

  /// What is wrong with a file named relative to a folder; nil where it is a regular file inside.
  static func fault(of file: String, in folder: String) -> Fault? {
    let parts = file.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { Substring($0) }
    if file.hasPrefix("/") || file.hasPrefix("~") || parts.contains("..") || isDrivePath(file) {
      return .outside
    }
    guard !file.utf8.contains(0) else { return .absent }
    if let plain = plainKind(of: parts, in: folder) { return plain == S_IFREG ? nil : .noFile }
    guard let root = realPath(folder), let real = realPath(folder + "/" + file) else {
      return file.contains("\\") ? .backslash : .absent
    }
    guard real.hasPrefix(root == "/" ? root : root + "/") else { return .outside }
    var status = stat()
    guard stat(real, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return .noFile }
    return nil
  }

  /// What stands at the end of a way that no link leads astray; nil where there is a link, or nothing.
  private static func plainKind(of parts: [Substring], in folder: String) -> mode_t? {
    var path = folder
    var status = stat()
    for part in parts {
      path += "/" + part
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFLNK else { return nil }
    }
    return status.st_mode & S_IFMT
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0
  }

  /// The names in a folder, sorted; nil where it cannot be read. Names that are not UTF-8 are left out.
  static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if let name, name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// `C:\…`, an absolute path of Windows.
  private static func isDrivePath(_ file: String) -> Bool {
    let bytes = Array(file.utf8.prefix(2))
    return bytes.count == 2 && bytes[1] == 0x3A && (65...90 ~= bytes[0] || 97...122 ~= bytes[0])
  }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
