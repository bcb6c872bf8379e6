import Foundation

/// A folder for one test, gone afterwards.
final class Scratch: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "dossier-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  @discardableResult
  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let file = self(name)
    try makeFolder((file as NSString).deletingLastPathComponent)
    try Data(bytes).write(to: URL(filePath: file))
    return file
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String { try write(name, text.utf8) }

  /// Makes all files as many seconds older.
  func age(by seconds: Double) throws {
    for name in entries {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -seconds)], ofItemAtPath: self(name))
    }
  }

  func text(_ name: String) throws -> String { String(decoding: try contents(of: self(name)), as: UTF8.self) }

  func handle(_ name: String) throws -> FileHandle {
    _ = FileManager.default.createFile(atPath: self(name), contents: nil)
    return try FileHandle(forWritingTo: URL(filePath: self(name)))
  }

  /// Everything in the folder, as paths inside it.
  var entries: [String] { (FileManager.default.subpaths(atPath: path) ?? []).sorted() }

  private func makeFolder(_ folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }
}

func contents(of path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

/// The files below a folder with their bytes, to compare two folders.
func tree(of folder: String) throws -> [String: [UInt8]] {
  var files: [String: [UInt8]] = [:]
  for name in FileManager.default.subpaths(atPath: folder) ?? [] {
    var isFolder: ObjCBool = false
    let path = "\(folder)/\(name)"
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if !isFolder.boolValue { files[name] = try contents(of: path) }
  }
  return files
}
