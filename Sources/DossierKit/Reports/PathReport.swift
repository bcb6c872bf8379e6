public import DossierChecklist
public import DossierCore

/// What came of one path that the user named.
public struct PathReport: Sendable {
  public enum Status: String, Sendable {
    /// Done, nothing to object.
    case done
    /// Done; there are findings.
    case findings
    /// Not done.
    case failed
  }

  public let path: String
  public var status: Status
  public var diagnostics: [Diagnostic]
  /// What each checklist says, where checklists were asked.
  public var checklists: [ChecklistReport] = []
  /// The documents of the case in the order of its file, where checklists were asked.
  var documents: [DocumentLabel?] = []
  /// The time limits that run in the case, where they were asked for.
  public var clocks: [Clock]?
  /// The files that were written, in the order in which they were.
  public var written: [String] = []

  public init(path: String, status: Status, diagnostics: [Diagnostic] = []) {
    self.path = path
    self.status = status
    self.diagnostics = diagnostics
  }

  /// Runs something that is done or not done: an error that it throws becomes the report.
  static func of(_ path: String, _ work: (inout PathReport) throws(DossierError) -> Void) -> PathReport {
    var report = PathReport(path: path, status: .done)
    do {
      try work(&report)
    } catch {
      report.status = .failed
      report.diagnostics += error.diagnostics
    }
    if report.status == .done, report.allDiagnostics.contains(where: { $0.severity == .error }) {
      report.status = .findings
    }
    return report
  }

  /// The diagnostics that are to be told by themselves: those of time limits stand with their clocks.
  public var diagnosticsToShow: [Diagnostic] {
    clocks == nil ? diagnostics : diagnostics.filter { !Clock.codes.contains($0.code) }
  }

  /// The diagnostics of the file and of all checklists.
  public var allDiagnostics: [Diagnostic] { diagnostics + checklists.flatMap(\.findings) }
}
