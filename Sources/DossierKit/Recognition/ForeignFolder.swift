internal import DossierCase
internal import DossierCore
internal import FoundationEssentials

/// A folder that may hold documents of a case without a case file.
struct ForeignFolder {
  private let path: String
  private var names: [String] = []
  private var holdsCase = false
  private var count = 0

  /// More than any case has; a whole disk is not walked.
  private static let greatestCount = 20_000
  private static let greatestDepth = 4
  private static let greatestFiles = 2_000

  init(_ path: String) {
    self.path = path
    walk("", depth: 0)
  }

  /// Its documents by name; nil where it holds a case, or several, or nothing to read: pictures alone are no documents.
  ///
  /// - Throws: B139 where it holds more than one case can have, so that nothing is left out unseen.
  func files() throws(DossierError) -> [ForeignFile]? {
    guard !holdsCase, names.contains(where: { ForeignFile.isPaper($0) || ForeignFile.isLegacy($0) }) else {
      return nil
    }
    guard names.count <= Self.greatestFiles, count < Self.greatestCount else {
      throw DossierError(.tooManyForeignFiles(path, limit: Self.greatestFiles))
    }
    return ForeignFile.all(names.sorted().map { "\(path)/\($0)" })
  }

  private mutating func walk(_ folder: String, depth: Int) {
    let place = folder.isEmpty ? path : "\(path)/\(folder)"
    let found = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    for name in found.sorted() where count < Self.greatestCount {
      count += 1
      if CaseFile.fileNames.contains(name) { holdsCase = true }
      let inner = folder.isEmpty ? name : "\(folder)/\(name)"
      if ForeignFile.isOfInterest(name) {
        if PathName.isFile("\(path)/\(inner)") { names.append(inner) }
      } else if !name.hasPrefix("."), depth < Self.greatestDepth, PathName.isFolder("\(path)/\(inner)") {
        walk(inner, depth: depth + 1)
      }
    }
  }
}
