internal import DossierAssembly
internal import DossierCase
internal import DossierCore
internal import DossierOffice

/// Assembles the dossier of a case into one file.
public struct AssembleDossier: Sendable {
  public let workspace: Workspace
  public var overwrites = false
  /// Whether what is not filled in yet is left blank, to be written by hand, instead of being an error.
  public var isDraft = false

  public init(_ workspace: Workspace) {
    self.workspace = workspace
  }

  /// - Parameter output: the file to write; its ending says the format.
  public func run(_ path: String, to output: String) -> PathReport {
    PathReport.of(path) { report throws(DossierError) in
      guard let format = DocumentFormat(fileName: output) else {
        throw DossierError(
          .wrongEnding(
            output, wanted: DocumentFormat.allCases.map { "." + $0.rawValue }.joined(separator: " / ")))
      }
      let opened = try workspace.open(path)
      report.diagnostics = opened.diagnostics(asDraft: isDraft)
      guard opened.mayBeWritten(asDraft: isDraft) else { throw DossierError([]) }
      var builder = DossierBuilder(
        opened.file, set: opened.set, caseText: try opened.text(),
        missing: opened.missingPolicy(asDraft: isDraft))
      let dossier = try builder.build(format)
      report.diagnostics += opened.unsaid(dossier.notes)
      try AtomicFile.write(dossier.package.written(), to: output, overwrite: overwrites)
      report.written = [output]
    }
  }
}

extension OpenCase {
  /// The case file as it stands on the disk.
  func text() throws(DossierError) -> String {
    String(decoding: try FileContents.read(file.source.file, limit: 20 << 20), as: UTF8.self)
  }
}
