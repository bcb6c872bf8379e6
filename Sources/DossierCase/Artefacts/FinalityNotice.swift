public import DossierCore

/// 不再受理告知书: after a re-examination the same matter is registered but not accepted again (信访工作条例, Article 36).
public struct FinalityNotice: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.finalityNotice

  public let receivedOn: CivilDate?
  public let registeredOn: CivilDate?
  public let registrationNumber: String
  public let opinion: EarlierOpinion
  public let reason: String
  public let help: String?
  public let higherOrgan: String
  public let contact: ContactPoint

  init(reading fields: FieldReader) {
    receivedOn = fields.date("收到日期", "收到日期", "day of receipt")
    registeredOn = fields.date(
      "登记日期", "登记日期（收到的都应当登记）", "day of registration: whatever is received is registered")
    registrationNumber = fields.text("登记编号", "登记编号", "number of registration")
    opinion = fields.record("复核意见", "已经作出的复核意见", "the re-examination opinion") { EarlierOpinion(reading: $0) }
    reason = fields.text("理由", "属于同一事实和理由的认定", "why it is the same matter")
    help = fields.text(ifPresent: "疏导帮扶", "仍可获得的疏导和帮扶", "help that is still given")
    higherOrgan = fields.text(
      "上一级机关", "对本告知有异议时可以向其反映的上一级机关全称", "next higher organ, to turn to with an objection")
    contact = ContactPoint(reading: fields)
  }
}
