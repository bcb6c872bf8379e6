public import DossierCore

/// 不予受理告知书: says why a registered matter is not accepted here, and where it can go.
public struct NonAcceptanceNotice: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.nonAcceptanceNotice

  public let receivedOn: CivilDate?
  public let registrationNumber: String?
  public let facts: String
  public let reason: String
  public let basis: String
  public let paths: [LawfulPath]
  public let higherOrgan: String
  public let contact: ContactPoint

  init(reading fields: FieldReader) {
    receivedOn = fields.date("收到日期", "收到日期", "day of receipt")
    registrationNumber = fields.text(ifPresent: "登记编号", "登记编号，不填为信访事项编号", "number of registration")
    facts = fields.text("认定事实", "据以作出决定的事实", "the facts found")
    reason = fields.text("理由", "不予受理的理由", "why")
    basis = fields.text("依据", "依据的条款", "provision relied on")
    paths = fields.list("法定途径", "可以走的途径", "where it can go") { LawfulPath(reading: $0) }
    higherOrgan = fields.text(
      "上一级机关", "对本告知有异议时可以向其反映的上一级机关全称", "next higher organ, to turn to with an objection")
    contact = ContactPoint(reading: fields)
  }
}
