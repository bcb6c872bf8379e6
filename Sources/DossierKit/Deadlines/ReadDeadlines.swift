internal import DossierCase
internal import DossierCore

/// Tells of cases which time limits run in them, from when, until when, and how they stand.
public struct ReadDeadlines: Sendable {
  public let workspace: Workspace
  /// The names of profiles beside those that the case names.
  public var profiles: [String] = []

  public init(_ workspace: Workspace) {
    self.workspace = workspace
  }

  public func run(_ path: String) -> PathReport {
    PathReport.of(path) { report throws(DossierError) in
      let (opened, notes) = try workspace.openCaseOrDossier(path)
      let book = try workspace.library.limits(of: opened.set, profiles: opened.profileNames + profiles)
      let reader = try opened.clockReader(book, in: workspace, facts: opened.file.context)
      let clocks = reader.clocks()
      report.clocks = clocks
      let faults = opened.diagnostics.filter(\.isStructural)
      report.diagnostics = notes + faults + clocks.compactMap(\.finding)
      if !faults.isEmpty { report.status = .failed }
    }
  }

  /// Reads many, on all cores, and tells each report in the order of the paths; only some are held at a time.
  public func run(_ paths: [String], _ tell: (PathReport) -> Void) {
    ReportBatch.run(paths, { run($0) }, tell: tell)
  }
}

extension OpenCase {
  /// Reads the clocks of the case by these limits.
  func clockReader(
    _ book: LimitBook, in workspace: Workspace, facts: Value
  ) throws(DossierError) -> ClockReader {
    let source = file.source
    return ClockReader(
      book, calendar: try workspace.library.calendar(of: set), today: workspace.today, facts: facts
    ) { source.location(of: $0) }
  }
}

// MARK: - Findings

extension Clock {
  /// The codes of ``finding``.
  static let codes: Set<DiagnosticCode> = ["D180", "D181", "D182"]

  /// What there is to object: a duty that was missed.
  var finding: Diagnostic? {
    switch state {
    case .overdue: isOwnTarget ? .ownTargetMissed(self) : .overdue(self)
    case .metLate where !isRight: .metLate(self)
    default: nil
    }
  }

  /// The name with the person it runs for.
  var title: Wording {
    let person = person?.wording
    return Wording(
      "\(id) \(name.chinese)" + (person.map { "（\($0.chinese)）" } ?? ""),
      "\(id) \(name.english)" + (person.map { " (\($0.english))" } ?? ""))
  }
}

extension Diagnostic {
  fileprivate static func overdue(_ clock: Clock) -> Diagnostic {
    Diagnostic(
      "D180", .error,
      Wording(
        "期限 \(clock.title.chinese)已逾期 \(clock.days ?? 0) 天",
        "time limit \(clock.title.english) is overdue by \(clock.days ?? 0) days"),
      at: clock.start?.location ?? Location(), basis: clock.basis,
      hints: [
        Wording(
          "尽快办理并出具文书；已经办了的，把文书和日期填进案件.yaml",
          "act now and issue the paper; where that was done, enter the paper with its date")
      ])
  }

  fileprivate static func metLate(_ clock: Clock) -> Diagnostic {
    Diagnostic(
      "D181", .warning,
      Wording(
        "期限 \(clock.title.chinese)逾期 \(clock.days ?? 0) 天履行",
        "time limit \(clock.title.english) was met \(clock.days ?? 0) days late"),
      at: clock.proof?.location ?? Location(), basis: clock.basis,
      hints: [
        Wording(
          "核对两份文书的日期；确已逾期的，在查办报告里说明原因", "compare the dates; where it was late, say why in the handling report"
        )
      ])
  }

  fileprivate static func ownTargetMissed(_ clock: Clock) -> Diagnostic {
    Diagnostic(
      "D182", .error,
      Wording(
        "内部期限 \(clock.title.chinese)已逾期 \(clock.days ?? 0) 天",
        "the office's own limit \(clock.title.english) is overdue by \(clock.days ?? 0) days"),
      at: clock.start?.location ?? Location(), basis: clock.basis,
      hints: [
        Wording(
          "这是\(clock.layer.chinese)的要求，不是法定期限；办了的，把文书和日期填进案件.yaml",
          "this is a demand of \(clock.layer.english), not of the law; where it was done, enter the paper with its date"
        )
      ])
  }
}
