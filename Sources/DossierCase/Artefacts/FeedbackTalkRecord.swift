public import DossierCore

/// 当面沟通记录: result and basis explained face to face, claim by claim.
public struct FeedbackTalkRecord: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.feedbackTalkRecord

  public let heldAt: CivilMoment?
  public let place: String
  public let speakers: [String]
  public let person: String
  public let explanations: [Explanation]
  public let reply: String
  public let nextStep: String?

  init(reading fields: FieldReader) {
    heldAt = fields.moment("沟通时间", "沟通的日期和时刻", "when")
    place = fields.text("沟通地点", "沟通地点", "where")
    speakers = fields.texts("沟通人员", "沟通人员", "who explained")
    person = fields.text("沟通对象", "沟通对象", "to whom")
    explanations = fields.list("逐条说明", "逐条说明", "explanations, claim by claim") { Explanation(reading: $0) }
    reply = fields.text("信访人意见", "信访人的意见", "what the petitioner said")
    nextStep = fields.text(ifPresent: "后续安排", "后续安排", "next step")
  }
}

extension FeedbackTalkRecord {
  /// What was explained of one claim.
  public struct Explanation: Sendable, Hashable {
    public let claim: Int?
    public let result: String
    public let basis: String
    public let reply: String?

    init(reading fields: FieldReader) {
      claim = fields.claimReference("诉求")
      result = fields.text("处理结果", "处理结果", "result")
      basis = fields.text("依据", "依据", "basis")
      reply = fields.text(ifPresent: "对方意见", "对方的意见", "what was answered")
    }
  }
}
