internal import DossierCase
internal import DossierCore

/// An extension that a case holds: the paper that approves it and the one that tells the petitioner.
struct ExtensionRequest {
  private let approval: Value
  private let notice: Value?
  private let rule: ExtensionRule
  private let events: CaseEvents

  /// Nil where the case holds no approval and no notice.
  init?(_ events: CaseEvents, _ rule: ExtensionRule) {
    guard let paper = (events.documents(rule.approval) + events.documents(rule.notice)).first else {
      return nil
    }
    approval = events.documents(rule.approval).last ?? paper
    notice = events.documents(rule.notice).last
    self.rule = rule
    self.events = events
  }

  /// The day to which the limit is said to be extended.
  var newDue: CivilDate? { events.event(in: ["延长至"], of: approval)?.day }

  /// Whether the extension counts, and if not, the first thing that is wrong with it.
  func verdict(before end: CivilDate, strict: CivilDate) -> Clock.Extending {
    guard let approved = approvedOn else { return .unapproved }
    if approved > end { return .approvedLate }
    // The most days run from the end in either form: both are written in practice.
    if let newDue, end.days(until: newDue) > rule.most { return .tooLong }
    if approval["理由"].isBlank { return .withoutReason }
    guard let notice, !notice["理由"].isBlank, let told = events.event(in: ["日期"], of: notice)?.day else {
      return .untold
    }
    return told > end ? .toldLate : .granted
  }

  /// When one of the approvers signed.
  private var approvedOn: CivilDate? {
    guard approval["文种"].text == rule.approval.rawValue else { return nil }
    let signatures = (approval["签署"].list ?? []).filter { signature in
      rule.approvers.contains(signature["角色"].text ?? "") && signature["拒签"].isBlank
        && !signature["姓名"].isBlank
    }
    return signatures.compactMap { events.event(in: ["日期"], of: $0)?.day }.max()
  }
}
