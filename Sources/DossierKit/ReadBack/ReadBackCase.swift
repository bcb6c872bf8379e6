internal import DossierAssembly
internal import DossierCase
internal import DossierCore
internal import DossierOffice
internal import DossierReadBack
internal import DossierRender
internal import FoundationEssentials

/// Shows what was changed by hand in the documents of a case since they were written, and takes it into the case file.
public struct ReadBackCase: Sendable {
  public let workspace: Workspace
  /// Whether changed values are written into the case file.
  public var takes = false
  /// Whether messages show values.
  public var showsValues = false

  public init(_ workspace: Workspace) {
    self.workspace = workspace
  }

  /// - Parameter files: the documents that came back; those of the case's folder 文书 where none is named.
  public func run(_ path: String, files: [String] = []) -> PathReport {
    PathReport.of(path) { report throws(DossierError) in
      let opened = try workspace.open(path)
      guard opened.mayBeWritten(asDraft: true) else { throw DossierError(opened.diagnostics(asDraft: true)) }
      let named = files.isEmpty ? opened.returnedFiles : files
      guard !named.isEmpty else { throw DossierError(.nothingReturned(in: opened)) }
      var comparing = CaseComparison(opened, showsValues: showsValues)
      for file in named {
        do throws(DossierError) {
          for document in try ReturnedDocument.all(in: file) {
            try comparing.compare(document, isNamed: !files.isEmpty)
          }
        } catch {
          report.diagnostics += error.diagnostics
          report.status = .failed
        }
      }
      report.diagnostics += comparing.findings
      let (changes, conflicts) = comparing.settled
      report.diagnostics += conflicts
      if takes { try take(changes, of: opened, into: &report) }
    }
  }
}

extension OpenCase {
  /// The documents of the case's folder 文书, by name.
  fileprivate var returnedFiles: [String] {
    let folder = "\(file.folder)/文书"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { name in
      !name.hasPrefix(".") && !name.hasPrefix("~$") && DocumentFormat(fileName: name) != nil
    }
    .sorted().map { "\(folder)/\($0)" }
  }
}

/// A value that the case file is to hold, and where it was read.
struct ReadValue: Sendable {
  let path: FieldPath
  let kind: FieldKind
  let text: String
  let file: String
  let place: DocumentPlace
}
