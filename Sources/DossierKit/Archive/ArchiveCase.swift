internal import DossierArchive
internal import DossierCase
internal import DossierCore

/// Closes a complete case into a bag.
public struct ArchiveCase: Sendable {
  public let workspace: Workspace
  /// The program's name and version, as the bag records it.
  public let program: String
  /// Codes of findings that shall not keep the case from being archived.
  public var waived: [String] = []
  /// Why they are waived.
  public var reason = ""
  public var overwrites = false
  /// Whether pages are counted and PDF/A copies made, which takes LibreOffice and some seconds.
  public var laysOut = false

  public init(_ workspace: Workspace, program: String) {
    self.workspace = workspace
    self.program = program
  }

  /// Archives a case as `folder/档号.bag`; nothing is written where something of the case is missing.
  public func run(_ path: String, into folder: String) -> PathReport {
    PathReport.of(path) { report throws(DossierError) in
      let opened = try workspace.open(path)
      guard opened.file.matter.state != .underway else { throw DossierError(.stillOpen(opened.file)) }
      var check = PathReport(path: path, status: .done)
      try CheckCase(workspace).judge(opened, into: &check)
      let ledger = WaiverLedger(opened.file, requested: waived, reason: reason, today: workspace.today)
      if !waived.isEmpty { try ledger.refuseUnknown(among: CheckCase(workspace).knownCodes(of: opened)) }
      let (objections, waivers) = ledger.settle(check.allDiagnostics.filter { $0.severity == .error })
      guard objections.isEmpty, check.status != .failed else {
        report.diagnostics = objections
        report.status = check.status == .failed ? .failed : .findings
        return
      }
      var volume = try VolumeComposer(opened, program: program, today: workspace.today)
      report.diagnostics = try volume.write(
        check: check, waivers: waivers, into: folder, replacing: overwrites, laysOut: laysOut, report: &report
      )
      report.diagnostics += ledger.unused(check.allDiagnostics, in: opened.file)
    }
  }
}

extension Diagnostic {
  fileprivate static func stillOpen(_ file: CaseFile) -> Diagnostic {
    Diagnostic(
      "D163", .error,
      Wording("案件还在办理中，不能归档", "the case is still being handled; only closed cases are archived"),
      at: file.source.location(of: "案件.状态"),
      hints: [Wording("办结以后把「状态」改为「已办结」或「已息访」", "set “状态” to 已办结 or 已息访 once the case is closed")])
  }
}
