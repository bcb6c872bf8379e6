import DossierCore
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Looks at the files of a case folder, at each once, without ever leaving the folder.
final class CaseFolder: Sendable {
  enum Fault {
    case absent, outside, noFile, backslash
  }

  private let view: Mutex<FolderView>

  init(_ path: String) {
    view = Mutex(FolderView(path))
  }

  /// What is wrong with a file named relative to the folder; nil where it is a regular file inside.
  func fault(of file: String) -> Fault? {
    if case .fault(let fault) = finding(file) { fault } else { nil }
  }

  /// How many bytes a file has that is named relative to the folder; nil where none is inside.
  func size(of file: String) -> Int? {
    if case .file(let size) = finding(file) { size } else { nil }
  }

  private func finding(_ file: String) -> FolderView.Finding { view.withLock { $0.finding(file) } }
}

/// What is known of the files of a folder so far.
private struct FolderView {
  /// What stands where a file is named.
  enum Finding {
    case file(size: Int)
    case fault(CaseFolder.Fault)
  }

  private let path: String
  /// The same with a slash, for going on from there.
  private let root: String
  /// What was found out: one picture of a signature stands in many documents.
  private var findings: [RecordKey: Finding] = [:]
  /// The way to the file that was looked at last, if no link is on it: neighbours are mostly named together.
  private var plainWay: Substring = ""

  init(_ path: String) {
    self.path = path
    root = path + "/"
  }

  mutating func finding(_ file: String) -> Finding {
    let name = RecordKey(file)
    if let known = findings[name] { return known }
    let finding = look(at: file)
    findings[name] = finding
    return finding
  }

  private mutating func look(at file: String) -> Finding {
    if Self.leadsUpwards(file) || Self.isDrivePath(file) { return .fault(.outside) }
    guard !file.contains(byte: 0) else { return .fault(.absent) }
    if let status = plainStatus(of: file) { return Self.finding(status) }
    guard let folder = Self.realPath(path), let real = Self.realPath(root + file) else {
      return .fault(file.contains("\\") ? .backslash : .absent)
    }
    guard real.hasPrefix(folder == "/" ? folder : folder + "/") else { return .fault(.outside) }
    var status = stat()
    return stat(real, &status) == 0 ? Self.finding(status) : .fault(.noFile)
  }

  private static func finding(_ status: stat) -> Finding {
    status.st_mode & S_IFMT == S_IFREG ? .file(size: Int(status.st_size)) : .fault(.noFile)
  }

  /// What stands at the end of a way that no link leads astray; nil where there is a link, or nothing.
  private mutating func plainStatus(of file: String) -> stat? {
    if let last = file.utf8.lastIndex(of: UInt8(ascii: "/")) {
      guard isPlain(file[..<last]) else { return nil }
    }
    return status(of: file)
  }

  private mutating func isPlain(_ way: Substring) -> Bool {
    if plainWay.utf8.elementsEqual(way.utf8) { return true }
    let slashes = way.utf8.indices.filter { way.utf8[$0] == UInt8(ascii: "/") }
    guard (slashes + [way.endIndex]).allSatisfy({ status(of: String(way[..<$0])) != nil }) else {
      return false
    }
    plainWay = way
    return true
  }

  /// What a name stands for; nil where it is a link, or nothing is there.
  private func status(of name: String) -> stat? {
    var status = stat()
    guard lstat(root + name, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT == S_IFLNK ? nil : status
  }

  /// Whether a path does not begin in the folder, or goes up from where it is.
  private static func leadsUpwards(_ file: String) -> Bool {
    guard let first = file.utf8.first else { return false }
    if first == UInt8(ascii: "/") || first == UInt8(ascii: "~") { return true }
    let bytes = file.utf8.span
    var start = 0
    for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: "/") {
      let isUpwards =
        end - start == 2 && bytes[start] == UInt8(ascii: ".") && bytes[start + 1] == bytes[start]
      if isUpwards { return true }
      start = end + 1
    }
    return false
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
