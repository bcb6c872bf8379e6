internal import Dispatch
internal import DossierCase
internal import DossierChecklist
internal import DossierCore
internal import Synchronization

/// Judges a case folder, or a dossier that was assembled from one, by checklists.
public struct CheckCase: Sendable {
  public let workspace: Workspace
  /// The names of the checklists; those of the case, else of its set, where empty.
  public var checklists: [String] = []

  public init(_ workspace: Workspace) {
    self.workspace = workspace
  }

  public func run(_ path: String) -> PathReport {
    PathReport.of(path) { report throws(DossierError) in
      let (opened, notes) = try open(path)
      report.diagnostics = notes
      try judge(opened, into: &report)
    }
  }

  /// Judges many, on all cores; the reports come in the order of the paths.
  public func run(_ paths: [String]) -> [PathReport] {
    let reports = Mutex<[Int: PathReport]>([:])
    DispatchQueue.concurrentPerform(iterations: paths.count) { index in
      let report = run(paths[index])
      reports.withLock { $0[index] = report }
    }
    return reports.withLock { found in paths.indices.compactMap { found[$0] } }
  }

  /// A case is a folder or a file of data; any other file can only be a dossier.
  private func open(_ path: String) throws(DossierError) -> (OpenCase, [Diagnostic]) {
    let isNamedDossier = ["docx", "docm", "odt"].contains { path.lowercased().hasSuffix("." + $0) }
    let isDossier = isNamedDossier || (PathName.isFile(path) && !PathName.isData(path))
    guard isDossier else { return (try workspace.open(path), []) }
    return try DossierFile(path: path).open(in: workspace)
  }

  func judge(_ opened: OpenCase, into report: inout PathReport) throws(DossierError) {
    let judge = judge(of: opened)
    for checklist in try lists(for: opened) { report.checklists.append(judge.report(on: checklist)) }
    report.diagnostics += unsaid(opened.diagnostics, by: report.checklists)
    if opened.diagnostics.contains(where: \.isStructural) { report.status = .failed }
  }

  private func judge(of opened: OpenCase) -> ChecklistJudge {
    let source = opened.file.source
    return ChecklistJudge(facts: opened.judgedFacts, today: workspace.today) { source.location(of: $0) }
  }

  /// The lists that were asked for; else those of the case and, whatever the case names, the set's lists that can keep it
  /// from being assembled.
  private func lists(for opened: OpenCase) throws(DossierError) -> [Checklist] {
    guard checklists.isEmpty, !opened.file.checklists.isEmpty else {
      return try ChecklistStore.checklists(of: opened.set, named: checklists, in: workspace.library)
    }
    let named = try ChecklistStore.checklists(
      of: opened.set, named: opened.file.checklists, in: workspace.library)
    let known = Set(named.map(\.name))
    return named + (try blockingLists(of: opened)).filter { !known.contains($0.name) }
  }

  private func blockingLists(of opened: OpenCase) throws(DossierError) -> [Checklist] {
    try ChecklistStore.checklists(of: opened.set, named: [], in: workspace.library).filter(\.isBlocking)
  }

  /// What keeps the case from being assembled unless it is waived: findings of tests that block.
  func blockingFindings(of opened: OpenCase) throws(DossierError) -> [Diagnostic] {
    let judge = judge(of: opened)
    return try blockingLists(of: opened).flatMap { list in
      judge.report(on: list).findings.filter { list.blockingCodes.contains($0.code) }
    }
  }

  /// What would keep the dossier from being assembled, as warnings for who writes single documents.
  func warnings(of opened: OpenCase) throws(DossierError) -> [Diagnostic] {
    try blockingFindings(of: opened).map { finding in
      var warning = finding
      warning.severity = .warning
      return warning
    }
  }

  /// Every code that some finding of the case could have.
  func knownCodes(of opened: OpenCase) throws(DossierError) -> Set<String> {
    let lists = try ChecklistStore.checklists(of: opened.set, named: [], in: workspace.library)
    let listed = lists.flatMap(\.items).flatMap(\.tests).map(\.code.rawValue)
    return Set(listed + CodePage.builtIn.map(\.code.rawValue))
  }

  /// What reading found and no checklist says again in its own words.
  private func unsaid(_ diagnostics: [Diagnostic], by reports: [ChecklistReport]) -> [Diagnostic] {
    let said = Set(reports.flatMap(\.findings).compactMap(\.location.field))
    return diagnostics.filter { diagnostic in
      guard diagnostic.isIncompleteness, let field = diagnostic.location.field else { return true }
      return !field.isSaid(by: said)
    }
  }
}

extension FieldPath {
  /// Whether a finding points at the field, or at something around it that is smaller than a whole list.
  fileprivate func isSaid(by findings: Set<FieldPath>) -> Bool {
    (2...max(2, steps.count)).contains { findings.contains(FieldPath(Array(steps.prefix($0)))) }
  }
}

extension Diagnostic {
  /// Whether it says that something required was not filled in: a finding about the case, not a fault of the file.
  var isIncompleteness: Bool { code == "C120" }

  /// Whether the file could not be understood as it is meant.
  var isStructural: Bool { severity == .error && !isIncompleteness }
}
