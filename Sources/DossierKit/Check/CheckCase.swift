internal import DossierCase
internal import DossierChecklist
internal import DossierCore

/// Judges a case folder, or a dossier that was assembled from one, by checklists.
public struct CheckCase: Sendable {
  public let workspace: Workspace
  /// The names of the checklists; those of the case, else of its set, where empty.
  public var checklists: [String] = []

  public init(_ workspace: Workspace) {
    self.workspace = workspace
  }

  public func run(_ path: String) -> PathReport {
    examine(path).report
  }

  /// The report on a path, and the case that was judged.
  func examine(_ path: String) -> (report: PathReport, opened: OpenCase?) {
    var judged: OpenCase?
    let report = PathReport.of(path) { report throws(DossierError) in
      let (opened, notes): (OpenCase, [Diagnostic])
      switch try papers(at: path) {
      case .foreign(let files):
        judged = try judge(files, at: path, into: &report)
        return
      case .dossier(let dossier): (opened, notes) = try dossier.open(in: workspace)
      case nil: (opened, notes) = try workspace.openCaseOrDossier(path)
      }
      judged = opened
      report.diagnostics = notes
      try judge(opened, into: &report)
    }
    return (report, judged)
  }

  /// Judges many, on all cores, and tells each report in the order of the paths; only some are held at a time.
  public func run(_ paths: [String], _ tell: (PathReport) -> Void) {
    ReportBatch.run(paths, { run($0) }, tell: tell)
  }

  func judge(_ opened: OpenCase, into report: inout PathReport) throws(DossierError) {
    let lists = try lists(for: opened)
    let facts = try facts(of: opened, for: lists)
    let source = opened.file.source
    let judge = judge(of: opened, facts: facts)
    report.documents = DocumentLabel.all(of: facts)
    report.checklists += judge.reports(on: lists)
    report.diagnostics += unsaid(opened.diagnostics, by: report.checklists)
    if checklists.isEmpty, !opened.profiles.isEmpty {
      let book = try workspace.library.limits(of: opened.set, profiles: opened.profileNames)
      report.diagnostics += DemandJudge(book, facts: facts) { source.location(of: $0) }.findings()
    }
    if opened.diagnostics.contains(where: \.isStructural) { report.status = .failed }
  }

  func judge(of opened: OpenCase, facts: Value) -> ChecklistJudge {
    let source = opened.file.source
    return ChecklistJudge(facts: facts, today: workspace.today) { source.location(of: $0) }
  }

  /// What the checklists see: the facts, and the clocks below 期限 where one of the lists asks for them.
  func facts(of opened: OpenCase, for lists: [Checklist]) throws(DossierError) -> Value {
    let facts = opened.judgedFacts
    guard lists.contains(where: \.usesClocks), var record = facts.record else { return facts }
    let book = try workspace.library.limits(of: opened.set, profiles: [])
    // What lists see of a clock are its days, not where the file says them.
    let reader = ClockReader(
      book, calendar: try workspace.library.calendar(of: opened.set), today: workspace.today, facts: facts,
      locate: nil)
    record["期限"] = reader.clocks().facts
    return .record(record)
  }

  /// What reading found and no checklist says again in its own words; who asks for certain lists hears of gaps from these.
  private func unsaid(_ diagnostics: [Diagnostic], by reports: [ChecklistReport]) -> [Diagnostic] {
    guard checklists.isEmpty else { return diagnostics.filter { !$0.isIncompleteness } }
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
