internal import DossierAssembly
internal import DossierCore
internal import DossierFixity
internal import DossierOffice
internal import FoundationEssentials
internal import Glibc

/// A folder of generated files that remembers what it wrote, so that work done by hand is never overwritten silently.
struct OutputFolder {
  private let folder: String
  private let overwrites: Bool

  /// Hidden, beside the files: their fingerprints as they were written.
  private static let recordName = ".dossier-written.json"

  init(_ folder: String, overwrites: Bool) {
    self.folder = folder
    self.overwrites = overwrites
  }

  /// Writes all files, or none where one of them was changed by hand since it was written.
  ///
  /// - Returns: the paths, in order.
  func write(_ files: [RenderedDocument]) throws(DossierError) -> [String] {
    try make()
    var record = record()
    let changed = overwrites ? [] : files.filter { isChanged($0, since: record) }
    guard changed.isEmpty else { throw DossierError(changed.map { .changedByHand(path(of: $0.fileName)) }) }
    for file in files {
      try AtomicFile.write(file.bytes, to: path(of: file.fileName), overwrite: true)
      record[file.fileName] = Fingerprint(of: file.bytes).hex
      try AtomicFile.write(Array(encoded(record).utf8), to: path(of: Self.recordName), overwrite: true)
    }
    return files.map { path(of: $0.fileName) }
  }

  private func path(of name: String) -> String { "\(folder)/\(name)" }

  private func isChanged(_ file: RenderedDocument, since record: [String: String]) -> Bool {
    guard let present = try? Fingerprint(ofFile: path(of: file.fileName)) else { return false }
    return present.hex != record[file.fileName] && present != Fingerprint(of: file.bytes)
  }

  private func record() -> [String: String] {
    guard let bytes = try? FileContents.read(path(of: Self.recordName), limit: 16 << 20) else { return [:] }
    return (try? JSONDecoder().decode([String: String].self, from: Data(bytes))) ?? [:]
  }

  private func encoded(_ record: [String: String]) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(record)).map { String(decoding: $0, as: UTF8.self) + "\n" } ?? "{}\n"
  }

  /// Makes the folder, and those above it, where they are not there; what killed runs left in it is removed.
  func make() throws(DossierError) {
    var path = folder.hasPrefix("/") ? "/" : ""
    for part in folder.split(separator: "/") {
      path += (path.isEmpty || path == "/" ? "" : "/") + part
      if mkdir(path, 0o777) != 0, errno != EEXIST { throw DossierError(.noFolder(path)) }
    }
    guard PathName.isFolder(folder) else { throw DossierError(.noFolder(folder)) }
    AtomicFile.removeLeftovers(in: folder)
  }
}

extension Diagnostic {
  fileprivate static func changedByHand(_ path: String) -> Diagnostic {
    Diagnostic(
      "D112", .error,
      Wording("这个文件在生成以后被改过，没有覆盖", "this file was changed since it was written; it was not overwritten"),
      at: Location(file: path),
      hints: [
        Wording(
          "改动要留的，另存到别处；不要的，加 --force 重写",
          "save the changes elsewhere if you need them; --force writes it anew")
      ])
  }

  fileprivate static func noFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      "D113", .error, Wording("建不了输出文件夹", "the output folder cannot be made"), at: Location(file: path),
      hints: [Wording("换一个能写的位置", "choose a place where you may write")])
  }
}
