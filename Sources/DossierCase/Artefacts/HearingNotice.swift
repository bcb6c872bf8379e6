public import DossierCore

/// 听证通知书: when and where the hearing is held, by whom, and the rights of those who come.
public struct HearingNotice: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.hearingNotice

  public let addressee: String
  public let heldAt: CivilMoment?
  public let place: String
  public let subject: String
  public let chair: String
  public let panel: [String]
  public let recorder: String?
  public let isPublic: Bool?
  public let privateReason: String?
  public let contact: ContactPoint

  init(reading fields: FieldReader) {
    addressee = fields.text("被通知人", "被通知人", "who is notified")
    heldAt = fields.moment("听证时间", "听证的日期和时刻", "when")
    place = fields.text("听证地点", "听证地点", "where")
    subject = fields.text("听证事由", "听证事由", "what it is about")
    chair = fields.text("主持人", "主持人（不得由本事项的调查人员担任）", "chair, who has not investigated the matter")
    panel = fields.texts(ifPresent: "听证员", "听证员", "members of the panel")
    recorder = fields.text(ifPresent: "记录人", "记录人", "who takes it down")
    isPublic = fields.bool("是否公开", "是否公开举行", "whether public")
    privateReason = fields.text(ifPresent: "不公开理由", "不公开的理由", "why not public")
    contact = ContactPoint(reading: fields)
  }
}
