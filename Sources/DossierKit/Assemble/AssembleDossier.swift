internal import DossierAssembly
public import DossierCase
internal import DossierCore
internal import DossierOffice

/// Assembles the dossier of a case into one file.
public struct AssembleDossier: Sendable {
  public let workspace: Workspace
  public var overwrites = false
  /// Whether what is not filled in yet is left blank, to be written by hand, instead of being an error.
  public var isDraft = false
  /// For whom the dossier is.
  public var audience = Audience.office
  /// Whether the dossier is laid out, for the numbers of its pages and to divide it; a PDF always is.
  public var laysOut = false
  /// Whether a PDF is an ordinary one and not PDF/A-2b.
  public var isPlainPDF = false
  /// The part that the dossier shall hold; nil for what the template set says.
  public var part: VolumePart?
  /// Codes of findings that shall not keep the dossier from being assembled.
  public var waived: [String] = []
  /// Why they are waived.
  public var reason = ""

  public init(_ workspace: Workspace) {
    self.workspace = workspace
  }

  /// - Parameter output: the file to write; its ending says the format.
  public func run(_ path: String, to output: String) -> PathReport {
    PathReport.of(path) { report throws(DossierError) in
      let output = try DossierOutput(output)
      let opened = try workspace.open(path)
      report.diagnostics = opened.diagnostics(asDraft: isDraft)
      guard opened.mayBeWritten(asDraft: isDraft) else { throw DossierError([]) }
      let (waivers, notes) = try settle(opened)
      let masking = try opened.masking(for: audience)
      _ = masking.given(CaseDocument.all(of: opened.file, set: opened.set), &report)
      var builder = DossierBuilder(
        opened.file, set: opened.set, caseText: try opened.text(),
        missing: opened.missingPolicy(asDraft: isDraft), mask: masking.mask)
      builder.waivers = waivers.map(\.inManifest)
      builder.marksValues = !output.isPDF
      let files = try files(output, &builder, opened, &report)
      report.diagnostics += notes + masking.omissions + masking.objections(to: builder.templates)
      for file in files {
        AtomicFile.removeLeftovers(beside: file.path)
        try file.content.write(to: file.path, overwrite: overwrites)
        report.written.append(file.path)
      }
    }
  }
}

extension AssembleDossier {
  /// The waivers that let the case pass, and what is to be said of them; a draft needs them too, as drafts get signed.
  ///
  /// - Throws: ``DossierError`` with the findings that block and that nobody waived.
  private func settle(_ opened: OpenCase) throws(DossierError) -> (
    used: [RecordedWaiver], notes: [Diagnostic]
  ) {
    let check = CheckCase(workspace)
    let ledger = WaiverLedger(opened.file, requested: waived, reason: reason, today: workspace.today)
    if !waived.isEmpty { try ledger.refuseUnknown(among: check.knownCodes(of: opened)) }
    let findings = try check.blockingFindings(of: opened)
    let (remaining, used) = ledger.settle(findings)
    guard remaining.isEmpty else { throw DossierError(remaining.map(\.asking)) }
    // What the case file waives may have been found by a list that blocks nothing; only a run of all lists can tell.
    let unused = ledger.unused(findings, in: opened.file).filter { $0.location.field == nil }
    return (used, used.map { .waivedInDossier($0) } + unused)
  }
}

extension Diagnostic {
  /// The finding with the way past it.
  fileprivate var asking: Diagnostic {
    var finding = self
    finding.hints.append(
      Wording(
        "确有依据要保留的，用 --waive \(code) --reason 理由 豁免，理由随卷保存",
        "where there is good reason to keep it: --waive \(code) --reason TEXT; the reason is kept in the dossier"
      ))
    return finding
  }

  fileprivate static func waivedInDossier(_ waiver: RecordedWaiver) -> Diagnostic {
    Diagnostic(
      "D192", .note,
      Wording("已豁免 \(waiver.code)，理由记在卷宗文件里", "\(waiver.code) was waived; the reason is kept in the dossier"),
      hints: [Wording("归档时另记入豁免记录", "the bag of the archived case records it too")])
  }
}

extension OpenCase {
  /// The case file as it stands on the disk.
  func text() throws(DossierError) -> String {
    String(decoding: try FileContents.read(file.source.file, limit: 20 << 20), as: UTF8.self)
  }
}
