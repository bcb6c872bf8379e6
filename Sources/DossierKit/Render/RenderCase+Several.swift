internal import DossierCase
internal import DossierCore
internal import Glibc

extension RenderCase {
  /// Renders several cases, each into a folder of its own named as the case's folder; one case into the folder itself.
  ///
  /// Cases whose folders have the same name are not rendered but for the first: their documents would be mixed.
  public func run(_ paths: [String], into folder: String) -> [PathReport] {
    guard paths.count > 1 else { return paths.map { run($0, into: folder) } }
    var taken: [String: String] = [:]
    var reports: [PathReport] = []
    var waiting: [RenderedCase] = []
    for path in paths {
      let name = folderName(of: path)
      if let other = taken[name] {
        let report = PathReport(path: path, status: .failed, diagnostics: [.sameName(name, as: other, path)])
        waiting.append(RenderedCase(folder: folder, report: report, documents: []))
      } else {
        taken[name] = path
        waiting.append(prepare(path, into: "\(folder)/\(name)"))
      }
      guard waiting.reduce(0, { $0 + $1.documents.count }) >= batchSize else { continue }
      reports += finish(waiting)
      waiting = []
    }
    return reports + finish(waiting)
  }

  /// How many documents wait for each other: LibreOffice takes many at once, otherwise nobody gains by waiting.
  private var batchSize: Int { writesPDF ? 200 : 1 }

  /// The name of a case's folder, also where it is called `.` or the file inside it is named.
  ///
  /// Folders are named after people; papers that leave the office go by the number of the case.
  private func folderName(of path: String) -> String {
    if audience != .office, let opened = try? workspace.open(path) {
      return String(opened.file.matter.number.map { "/\\:*?\"<>|".contains($0) ? "_" : $0 })
    }
    return Self.ownName(of: path)
  }

  private static func ownName(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return PathName.caseName(of: path) }
    defer { free(resolved) }
    return PathName.caseName(of: String(cString: resolved))
  }
}

extension Diagnostic {
  fileprivate static func sameName(_ name: String, as other: String, _ path: String) -> Diagnostic {
    Diagnostic(
      "D114", .error,
      Wording(
        "文件夹名与前面的 \(other) 相同，两案的文书会混在一起，没有生成",
        "the folder has the same name as \(other) before it; the documents of both would be mixed, nothing was written"
      ),
      at: Location(file: path),
      hints: [
        Wording("分开运行，各用自己的 -o；或给文件夹改名", "run them one by one, each with its own -o, or rename the folder")
      ])
  }
}
