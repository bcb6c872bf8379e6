public import DossierCore

/// 受理登记表: what was said at the first contact, and who took it down.
public struct RegistrationForm: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.registrationForm

  public let registeredAt: CivilMoment?
  public let office: String?
  public let firstReceiver: String
  public let mood: String?
  public let specialNeeds: String?
  public let isOral: Bool?
  public let firstClass: String?
  public let classifiedOn: CivilDate?
  public let proposal: String?
  public let reviewer: String?

  init(reading fields: FieldReader) {
    registeredAt = fields.moment("登记时间", "登记的日期和时刻", "when it was registered")
    office = fields.text(ifPresent: "登记单位", "登记单位", "registering office")
    firstReceiver = fields.text("首接人员", "首接人员", "who received it first")
    mood = fields.text(ifPresent: "情绪状态", "情绪状态", "state of mind")
    specialNeeds = fields.text(ifPresent: "特殊需求", "特殊需求，如行动不便", "special needs")
    isOral = fields.bool(ifPresent: "口头陈述", "是否口头陈述、代为记录", "whether told by word of mouth")
    firstClass = fields.text(ifPresent: "初审分类", "初审分类", "first classification")
    classifiedOn = fields.date(ifPresent: "初审日期", "初审日期", "day of the first classification")
    proposal = fields.text(ifPresent: "拟办意见", "拟办意见", "proposed handling")
    reviewer = fields.text(ifPresent: "审核人", "审核人", "reviewer")
  }
}
