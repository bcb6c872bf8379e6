internal import DossierCase
internal import DossierCore

/// What a correction notice (补正通知书) says of a case: each defect with its place, its basis and what is asked.
struct CorrectionNotice {
  private let rows: [Value]
  private let opened: OpenCase
  private let dueOn: CivilDate?

  /// Nil where there is nothing to object.
  init?(_ report: PathReport, _ opened: OpenCase, dueOn: CivilDate?) {
    self.opened = opened
    self.dueOn = dueOn
    rows = ActionPlan(report).groups.flatMap { group in group.actions.map { Self.row($0, of: group.subject) }
    }
    if rows.isEmpty { return nil }
  }

  /// The document as the template sees it. Date, number and contact are left to whoever signs it.
  var record: Record {
    let organs = opened.file.organs
    var record = Record([
      ("文种", .text(ArtefactKind.defectNotice.rawValue)),
      ("制发机关", .text((organs.assigner ?? organs.registrar).name)),
      ("主送", .text(organs.handler.name)), ("问题", .list(rows)), ("签署", .list([])), ("附件", .list([])),
    ])
    if let dueOn { record["补正期限"] = .text(dueOn.description) }
    return record
  }

  private static func row(_ action: ActionPlan.Action, of subject: ActionPlan.Subject) -> Value {
    let faults = action.messages.map(\.chinese).joined(separator: "；")
    var record = Record([
      ("文书", .text(place(of: action, in: subject))), ("问题", .text(faults)),
      ("要求", .text(demand(of: action, in: subject))),
    ])
    let bases = action.bases.map(\.chinese).joined(separator: "；")
    if !bases.isEmpty { record["依据"] = .text(bases) }
    return .record(record)
  }

  /// The document, and in it the field: `送达回证 青交信送〔2026〕4号 2026年6月29日（送达时间）`.
  private static func place(of action: ActionPlan.Action, in subject: ActionPlan.Subject) -> String {
    switch subject {
    case .missing(let kind): return "\(kind)（缺）"
    case .matter:
      guard let field = action.location.field, !field.steps.isEmpty else { return "全卷" }
      return field.spoken(in: .chinese)
    case .document:
      let steps = action.location.field?.steps.dropFirst(2) ?? []
      let field = FieldPath(Array(steps)).spoken(in: .chinese)
      return subject.title.chinese + (field.isEmpty ? "" : "（\(field)）")
    }
  }

  /// What to do, in words that need no knowledge of the case file.
  private static func demand(of action: ActionPlan.Action, in subject: ActionPlan.Subject) -> String {
    let advice: String
    switch subject {
    case .missing(let kind): advice = "补报《\(kind)》；确实没有的，书面说明原因"
    default: advice = action.hints.first?.chinese ?? "核对后改正"
    }
    return action.severity == .error ? advice : "请核对：\(advice)"
  }
}
