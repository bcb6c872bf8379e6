internal import DossierAssembly
internal import DossierCore
internal import DossierOffice

/// Joins any documents of one format into one file, each with its own pages, styles, lists, headers and pictures.
public struct MergeDocuments: Sendable {
  public var overwrites = false
  /// The title of the joined file; the name of the output where nil.
  public var title: String?
  /// Whether the count of pages runs on through all documents instead of beginning where a document says so.
  public var continuesPages = false
  /// Whether tracked changes are accepted; otherwise they are kept as they are, and the report says so.
  public var acceptsChanges = false

  public init() {}

  /// - Parameters:
  ///   - paths: DOCX or ODT files, all of one format, in their order.
  ///   - output: the file to write; its ending must be that of the format.
  /// - Returns: one report, about the output: nothing is written unless all documents can be joined.
  public func run(_ paths: [String], to output: String) -> PathReport {
    PathReport.of(output) { report throws(DossierError) in
      let packages = try open(paths)
      guard let kind = packages.first?.kind else { throw DossierError([]) }
      try agree(packages, kind)
      try kind.checkEnding(of: output)
      let sources = packages.enumerated().map { index, package in
        JoinSource(
          bookmark: "dossier_\(index + 1)", title: PathName.stem(of: package.name), package: package,
          numbering: continuesPages ? .continued : .own, acceptsChanges: acceptsChanges)
      }
      let result = try Joiners.joiner(of: kind).join(sources, title: title ?? PathName.stem(of: output))
      AtomicFile.removeLeftovers(beside: output)
      try AtomicFile.write(result.package.written(), to: output, overwrite: overwrites)
      report.diagnostics = result.notes
      report.written = [output]
    }
  }

  /// Opens all, so that whoever named three broken files hears of three.
  private func open(_ paths: [String]) throws(DossierError) -> [OfficePackage] {
    var packages: [OfficePackage] = []
    var faults: [Diagnostic] = []
    for path in paths {
      do throws(DossierError) {
        packages.append(try OfficePackage(path: path))
      } catch {
        faults += error.diagnostics
      }
    }
    guard faults.isEmpty else { throw DossierError(faults) }
    return packages
  }

  private func agree(_ packages: [OfficePackage], _ kind: OfficePackage.Kind) throws(DossierError) {
    let others = packages.filter { $0.kind != kind }
    guard others.isEmpty else {
      throw DossierError(others.map { .otherFormat(at: $0.name, wanted: kind.ending) })
    }
  }
}

extension Diagnostic {
  fileprivate static func otherFormat(at path: String, wanted: String) -> Diagnostic {
    Diagnostic(
      "D175", .error,
      Wording("这个文件和第一个文件格式不同", "this file is not of the first one's format"), at: Location(file: path),
      hints: [
        Wording(
          "用 WPS 或 LibreOffice 另存为 \(wanted) 再合并；两种格式不能直接合在一起",
          "save it as \(wanted) with WPS or LibreOffice first; the two formats cannot be joined")
      ])
  }
}
