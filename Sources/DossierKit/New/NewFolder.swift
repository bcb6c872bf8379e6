internal import DossierCore
internal import DossierFixity
internal import Glibc

/// A folder to be made, or an empty one to be filled.
struct NewFolder {
  private let folder: String

  init(_ folder: String) {
    let trimmed = String(folder.reversed().drop { $0 == "/" }.reversed())
    self.folder = trimmed.isEmpty && !folder.isEmpty ? "/" : trimmed
  }

  func path(of name: String) -> String { folder == "/" ? "/" + name : folder + "/" + name }

  /// Makes the folder with those above it.
  ///
  /// - Throws: K121 where something is in it already, K123 where it cannot be made.
  func make() throws(DossierError) {
    guard !folder.isEmpty else { throw DossierError(.cannotMake(folder, ENOENT)) }
    var path = folder.hasPrefix("/") ? "/" : ""
    for part in folder.split(separator: "/") {
      path += (path.isEmpty || path == "/" ? "" : "/") + part
      if mkdir(path, 0o777) != 0, errno != EEXIST { throw DossierError(.cannotMake(path, errno)) }
    }
    guard let names = Self.names(in: folder) else { throw DossierError(.cannotMake(folder, errno)) }
    guard names.allSatisfy(isLeftover) else { throw DossierError(.notEmpty(folder)) }
  }

  /// Makes a folder below.
  ///
  /// - Returns: its path.
  func makeFolder(_ name: String) throws(DossierError) -> String {
    let path = path(of: name)
    if mkdir(path, 0o777) != 0, errno != EEXIST { throw DossierError(.cannotMake(path, errno)) }
    return path
  }

  /// Whether an entry is what a killed run leaves: an empty folder, or a temporary file of ours.
  private func isLeftover(_ name: String) -> Bool {
    if name.hasPrefix(".dossier-"), name.hasSuffix(".tmp") { return true }
    return Self.names(in: path(of: name))?.isEmpty ?? false
  }

  /// The names in a folder; nil where it is none or cannot be read.
  private static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}

extension Diagnostic {
  fileprivate static func notEmpty(_ folder: String) -> Diagnostic {
    Diagnostic(
      "K121", .error, Wording("文件夹里已有东西，没有改动", "the folder is not empty; nothing was changed"),
      at: Location(file: folder),
      hints: [
        Wording("换一个新的文件夹名；已有案件直接编辑其中的案件.yaml", "choose a new folder; edit 案件.yaml in a case that is there")
      ])
  }

  fileprivate static func cannotMake(_ folder: String, _ number: Int32) -> Diagnostic {
    let cause = FileFault(system: number).cause
    return Diagnostic(
      "K123", .error, Wording("建不了文件夹：\(cause.chinese)", "the folder cannot be made: \(cause.english)"),
      at: Location(file: folder),
      hints: [Wording("换一个能写的位置或短一些的名称", "choose a place where you may write, or a shorter name")])
  }
}
