internal import DossierAssembly
internal import DossierCase
internal import DossierCore
internal import DossierFixity
internal import DossierOffice
internal import DossierReadBack

extension Workspace {
  /// Opens a case, or the case that an assembled dossier carries, with what is to be said of the dossier.
  ///
  /// A case is a folder or a file of data; any other file can only be a dossier.
  func openCaseOrDossier(_ path: String) throws(DossierError) -> (OpenCase, [Diagnostic]) {
    let isNamedDossier = ["docx", "docm", "odt"].contains { path.lowercased().hasSuffix("." + $0) }
    let isDossier = isNamedDossier || (PathName.isFile(path) && !PathName.isData(path))
    guard isDossier else { return (try open(path), []) }
    return try DossierFile(path: path).open(in: self)
  }
}

/// An assembled dossier that came back: the case it was made from, and what was changed in it since.
struct DossierFile {
  private let path: String
  let package: OfficePackage
  private let inspector: any DossierInspector
  private let manifest: DossierManifest?

  /// - Throws: ``DossierError`` where the file is no document.
  init(path: String) throws(DossierError) {
    self.path = path
    // A dossier may hold hundreds of scans, and no more than one of them is looked at at a time.
    package = try OfficePackage.lookingInto(path)
    inspector = Joiners.inspector(of: package.kind)
    manifest = try inspector.manifest(of: package)
  }

  /// Whether the file carries a case that this program put into it.
  var isOurs: Bool { manifest != nil }

  /// Opens the case that the dossier carries, and names the documents that were changed by hand.
  ///
  /// - Throws: ``DossierError`` where the file carries no case of ours.
  func open(in workspace: Workspace) throws(DossierError) -> (OpenCase, [Diagnostic]) {
    guard let manifest else { throw DossierError(.noManifest(path)) }
    let set = try workspace.library.set(named: setName(of: manifest))
    let name = "\(path)（\(manifest.caseFileName)）"
    let result = CaseReader.read(text: manifest.caseFile, file: name, folder: nil, set: set)
    guard let file = result.case else { throw DossierError(result.diagnostics) }
    let opened = workspace.open(file, set, result.diagnostics, at: path)
    let waivers = (manifest.waivers ?? []).map { Diagnostic.waivedBefore($0, in: path) }
    return (opened, try changes(since: manifest) + waivers)
  }

  private func changes(since manifest: DossierManifest) throws(DossierError) -> [Diagnostic] {
    let names = manifest.documents.map(\.bookmark)
    let traces = try inspector.traces(of: names, in: package)
    var paper: Paper?
    var findings: [Diagnostic] = []
    for document in manifest.documents {
      guard let trace = traces[document.bookmark] else {
        findings.append(.removed(document, in: path))
        continue
      }
      guard trace.fingerprint.hex != document.fingerprint else { continue }
      if paper == nil { paper = try Paper(package, sections: names) }
      guard let whole = paper else { continue }
      let changes = ChangedPlaces(whole.section(document.bookmark), trace: trace, lines: document.lines)
      findings += [.changed(document, in: path)] + changes.findings(in: path)
    }
    return findings
  }

  /// The set is named in the case file; reading that line alone needs no set.
  private func setName(of manifest: DossierManifest) -> String {
    CaseReader.templateSetName(ofText: manifest.caseFile) ?? TemplateSet.standardName
  }
}

extension Diagnostic {
  fileprivate static func noManifest(_ path: String) -> Diagnostic {
    Diagnostic(
      "D141", .error,
      Wording("这个文件里没有本程序写入的案件信息", "the file carries no case that this program put into it"),
      at: Location(file: path),
      hints: [
        Wording("请核对案件文件夹，或用 dossier assemble 重新组卷", "check the case folder, or assemble the dossier again")
      ])
  }

  fileprivate static func changed(_ document: DossierManifest.Document, in path: String) -> Diagnostic {
    Diagnostic(
      "D142", .warning,
      Wording(
        "\(document.wording.chinese)在组卷以后改过",
        "\(document.wording.english) was changed since the dossier was assembled"),
      at: Location(file: path),
      hints: [
        Wording(
          "把改动写回案件.yaml 后重新组卷；不要的改动，重新组卷即可",
          "take the change into 案件.yaml and assemble again, or just assemble again")
      ])
  }

  fileprivate static func removed(_ document: DossierManifest.Document, in path: String) -> Diagnostic {
    Diagnostic(
      "D143", .warning,
      Wording(
        "\(document.wording.chinese)的边界书签没有了，认不出这份文书",
        "the bookmark round \(document.wording.english) is gone; the document cannot be found"),
      at: Location(file: path),
      hints: [Wording("重新组卷", "assemble the dossier again")])
  }
}

extension Diagnostic {
  fileprivate static func waivedBefore(_ waiver: DossierManifest.Waiver, in path: String) -> Diagnostic {
    Diagnostic(
      "D193", .note,
      Wording(
        "组卷时豁免了 \(waiver.code)，理由：\(waiver.reason)",
        "\(waiver.code) was waived when the dossier was assembled: \(waiver.reason)"),
      at: Location(file: path),
      hints: [Wording("核对理由是否成立", "judge whether the reason holds")])
  }
}

extension DossierManifest.Document {
  /// `目录第2件《处理意见书》`: titles name people, kinds do not.
  fileprivate var wording: Wording {
    guard let number else { return Wording("《\(kind)》", "“\(kind)”") }
    return Wording("目录第\(number)件《\(kind)》", "document \(number) of the index, “\(kind)”,")
  }
}
