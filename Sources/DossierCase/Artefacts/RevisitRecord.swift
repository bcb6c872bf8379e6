public import DossierCore

/// 回访记录: what the petitioner said after the reply.
public struct RevisitRecord: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.revisitRecord

  public let revisitedAt: CivilMoment?
  public let way: RevisitWay?
  public let revisitor: String
  public let revisited: String
  public let hasReply: Bool?
  public let performance: String
  public let satisfaction: Satisfaction?
  public let reason: String?
  public let newClaims: String?
  public let proposal: String?
  public let recording: String?

  init(reading fields: FieldReader) {
    revisitedAt = fields.moment("回访时间", "回访的日期和时刻", "when")
    way = fields.choice("方式", "回访方式", "how")
    revisitor = fields.text("回访人", "回访人", "who revisited")
    revisited = fields.text("回访对象", "回访对象", "who was revisited")
    hasReply = fields.bool("是否收到答复", "是否收到答复", "whether the reply was received")
    performance = fields.text("履行情况", "处理意见或协议的履行情况", "what was carried out")
    satisfaction = fields.choice("满意度", "满意度", "verdict")
    reason = fields.text(ifPresent: "原因", "不满意的原因", "why")
    newClaims = fields.text(ifPresent: "新诉求", "新的诉求", "new claims")
    proposal = fields.text(ifPresent: "处理建议", "处理建议", "proposal")
    recording = fields.text(ifPresent: "录音编号", "录音编号", "number of the recording")
  }
}
