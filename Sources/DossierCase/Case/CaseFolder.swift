import DossierCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Looks at a case folder, without ever leaving it.
struct CaseFolder {
  enum Fault {
    case absent, outside, noFile, backslash
  }

  private let path: String
  /// What was found out: one picture of a signature stands in many documents.
  private var faults: [RecordKey: Fault?] = [:]
  /// The way to the file that was looked at last, if no link is on it: neighbours are mostly named together.
  private var plainWay: Substring = ""

  init(_ path: String) { self.path = path }

  /// What is wrong with a file named relative to the folder; nil where it is a regular file inside.
  mutating func fault(of file: String) -> Fault? {
    let name = RecordKey(file)
    if let known = faults[name] { return known }
    let fault = look(at: file)
    faults[name] = .some(fault)
    return fault
  }

  private mutating func look(at file: String) -> Fault? {
    if Self.leadsUpwards(file) || Self.isDrivePath(file) { return .outside }
    guard !file.utf8.contains(0) else { return .absent }
    if let plain = plainKind(of: file) { return plain == S_IFREG ? nil : .noFile }
    guard let root = Self.realPath(path), let real = Self.realPath(path + "/" + file) else {
      return file.contains("\\") ? .backslash : .absent
    }
    guard real.hasPrefix(root == "/" ? root : root + "/") else { return .outside }
    var status = stat()
    guard stat(real, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return .noFile }
    return nil
  }

  /// What stands at the end of a way that no link leads astray; nil where there is a link, or nothing.
  private mutating func plainKind(of file: String) -> mode_t? {
    let slashes = file.utf8.indices.filter { file.utf8[$0] == UInt8(ascii: "/") }
    if let last = slashes.last, !plainWay.utf8.elementsEqual(file[..<last].utf8) {
      guard slashes.allSatisfy({ kind(of: file[..<$0]) != nil }) else { return nil }
      plainWay = file[..<last]
    }
    return kind(of: file[...])
  }

  /// What a name stands for; nil where it is a link, or nothing is there.
  private func kind(of name: Substring) -> mode_t? {
    var status = stat()
    guard lstat(path + "/" + name, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT == S_IFLNK ? nil : status.st_mode & S_IFMT
  }

  /// Whether a path does not begin in the folder, or goes up from where it is.
  private static func leadsUpwards(_ file: String) -> Bool {
    guard let first = file.utf8.first else { return false }
    if first == UInt8(ascii: "/") || first == UInt8(ascii: "~") { return true }
    return file.utf8.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual("..".utf8) }
  }

  /// `C:\…`, an absolute path of Windows.
  private static func isDrivePath(_ file: String) -> Bool {
    let bytes = file.utf8.prefix(2)
    guard let first = bytes.first, bytes.last == UInt8(ascii: ":") else { return false }
    return 65...90 ~= first || 97...122 ~= first
  }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

// MARK: - Any folder

extension CaseFolder {
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether something stands at a path, be it a link that leads nowhere.
  static func holds(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
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
}
