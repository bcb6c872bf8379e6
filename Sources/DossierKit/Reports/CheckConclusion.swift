internal import DossierChecklist
internal import DossierCore

/// What a check comes to in one line: items settled, statutory errors, other errors, warnings.
struct CheckConclusion {
  private let main: ChecklistReport?
  /// Not counted where the statutory list was not asked.
  private let statutoryErrors: Int?
  private let otherErrors: Int
  private let warnings: Int
  private let isClean: Bool

  /// The six haves where they were asked, else the first list.
  init(_ report: PathReport) {
    let main = report.checklists.first { $0.name.chinese == "六有" } ?? report.checklists.first
    let statutory = report.checklists.first { $0.name.chinese == "法定要件" }
    self.main = main
    statutoryErrors = statutory.map { $0.findings.count { $0.severity == .error } }
    let counted = report.checklists.filter { $0.name == main?.name || $0.name == statutory?.name }
    let errors = report.allDiagnostics.count { $0.severity == .error }
    otherErrors = errors - counted.flatMap(\.findings).count { $0.severity == .error }
    warnings = report.allDiagnostics.count { $0.severity == .warning }
    isClean = errors == 0 && warnings == 0
  }

  /// `六有 5/6　法定要件 2 项错误　警告 3 条`.
  var wording: Wording {
    var parts: [Wording] = []
    if let main {
      let count = "\(main.settledCount)/\(main.items.count)"
      let pending = main.pendingCount
      parts.append(
        Wording(
          "\(main.name.chinese) \(count)" + (pending > 0 ? "（另 \(pending) 项未到期）" : ""),
          "\(main.name.english) \(count)" + (pending > 0 ? " (\(pending) more not due yet)" : "")))
    }
    if isClean {
      parts.append(Wording("没有问题", "nothing to object"))
    } else {
      parts += counts
    }
    return Wording(
      parts.map(\.chinese).joined(separator: "　"), parts.map(\.english).joined(separator: ", "))
  }

  private var counts: [Wording] {
    var parts: [Wording] = []
    if let count = statutoryErrors {
      parts.append(Wording("法定要件 \(count) 项错误", "statutory errors: \(count)"))
    }
    if otherErrors > 0 {
      parts.append(Wording("其他 \(otherErrors) 项错误", "other errors: \(otherErrors)"))
    }
    return parts + [Wording("警告 \(warnings) 条", "warnings: \(warnings)")]
  }
}
