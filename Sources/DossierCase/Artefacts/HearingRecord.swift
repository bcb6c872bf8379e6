public import DossierCore

/// 听证笔录: who said what at the hearing.
public struct HearingRecord: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.hearingRecord

  public let beganAt: CivilMoment?
  public let endedAt: CivilMoment?
  public let place: String
  public let subject: String
  public let chair: String
  public let panel: [String]
  public let recorder: String
  public let applicants: [Participant]
  public let respondents: [Participant]
  public let others: [String]
  public let isPublic: Bool?
  public let statements: [Statement]

  init(reading fields: FieldReader) {
    beganAt = fields.moment("听证时间", "开始的日期和时刻", "when it began")
    endedAt = fields.moment(ifPresent: "结束时间", "结束的日期和时刻", "when it ended")
    place = fields.text("听证地点", "听证地点", "where")
    subject = fields.text("听证事由", "听证事由", "what it is about")
    chair = fields.text("主持人", "主持人", "chair")
    panel = fields.texts("听证员", "听证员", "members of the panel")
    recorder = fields.text("记录人", "记录人", "who took it down")
    applicants = fields.list("申请人", "申请人一方", "the petitioner's side") { Participant(reading: $0) }
    respondents = fields.list("被申请人", "被申请人一方", "the organ's side") { Participant(reading: $0) }
    others = fields.texts(ifPresent: "其他参加人", "证人、旁听人员等", "witnesses and audience")
    isPublic = fields.bool("是否公开", "是否公开举行", "whether public")
    statements = fields.list("发言", "陈述、举证、质证和最后陈述", "statements in their order") { Statement(reading: $0) }
  }
}

extension HearingRecord {
  /// What somebody said.
  public struct Statement: Sendable, Hashable {
    public let stage: String?
    public let speaker: String
    public let content: String

    init(reading fields: FieldReader) {
      stage = fields.text(ifPresent: "阶段", "阶段，如陈述、质证、最后陈述", "stage")
      speaker = fields.text("发言人", "发言人", "speaker")
      content = fields.text("内容", "内容", "what was said")
    }
  }
}
