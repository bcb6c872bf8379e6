public import DossierCore

/// 预警提醒单: reminds those responsible of a matter that needs care; it states facts of the matter, never marks on a person.
public struct EarlyWarningSlip: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.earlyWarningSlip

  public let addressee: String
  public let copies: [String]
  public let grounds: [WarningGround]
  public let facts: String
  public let demands: [String]
  public let reportOn: CivilDate?
  public let receipt: SlipReceipt?
  public let contact: ContactPoint

  init(reading fields: FieldReader) {
    addressee = fields.text("主送", "责任单位主要负责人", "who is reminded")
    copies = fields.texts(ifPresent: "抄送", "抄送的领导", "who gets copies")
    grounds = fields.choices("提醒情形", "提醒情形", "grounds")
    facts = fields.text("事项情况", "本事项的提出和办理情况", "the facts of the matter")
    demands = fields.texts("提醒要求", "提醒要求，每项一条", "what is asked, one an item")
    reportOn = fields.date("反馈期限", "反馈办理情况的期限", "day of the answer")
    receipt = fields.record(ifPresent: "回执", "签收回执", "the receipt that came back") {
      SlipReceipt(reading: $0)
    }
    contact = ContactPoint(reading: fields)
  }
}
