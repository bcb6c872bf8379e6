public import DossierCore

/// 听证报告: what the panel holds of each claim after the hearing.
public struct HearingReport: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.hearingReport

  public let heldAt: CivilMoment?
  public let place: String
  public let chair: String
  public let panel: [String]
  public let attendees: [String]
  public let applicantView: String
  public let respondentView: String
  public let issues: String
  public let facts: String
  public let findings: [ClaimFinding]
  public let opinion: String
  public let vote: VerificationReport.Vote?
  public let excludedDays: Int?

  init(reading fields: FieldReader) {
    heldAt = fields.moment("听证时间", "听证的日期和时刻", "when")
    place = fields.text("听证地点", "听证地点", "where")
    chair = fields.text("主持人", "主持人", "chair")
    panel = fields.texts("听证员", "听证员", "members of the panel")
    attendees = fields.texts(ifPresent: "参加人员", "参加人员", "who attended")
    applicantView = fields.text("申请人陈述", "申请人的主张、事实和理由", "what the petitioner's side holds")
    respondentView = fields.text("被申请人陈述", "被申请人的意见和依据", "what the organ's side holds")
    issues = fields.text("争议焦点", "争议焦点", "points in dispute")
    facts = fields.text("查明事实", "查明的事实", "facts found")
    findings = fields.list("诉求评议", "逐项评议", "claim by claim") { ClaimFinding(reading: $0) }
    opinion = fields.text("听证意见", "听证意见", "opinion of the panel")
    vote = fields.record(ifPresent: "表决", "表决情况", "vote") { VerificationReport.Vote(reading: $0) }
    excludedDays = fields.integer(
      ifPresent: "不计入天数", in: 0...365, "听证期间不计入办理期限的天数", "days of the hearing that do not count")
  }
}

extension HearingReport {
  /// What the panel holds of one claim.
  public struct ClaimFinding: Sendable, Hashable {
    public let claim: Int?
    public let merit: ClaimMerit?
    public let reason: String

    init(reading fields: FieldReader) {
      claim = fields.claimReference("诉求")
      merit = fields.choice("评议", "合理、部分合理或者不合理", "merit")
      reason = fields.text("理由", "理由", "why")
    }
  }
}
