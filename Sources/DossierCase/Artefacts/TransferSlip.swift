public import DossierCore

/// 转送单: passes a matter to the organ that is competent.
public struct TransferSlip: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.transferSlip

  public let recipient: String
  public let summary: String
  public let receivedOn: CivilDate?
  public let dueOn: CivilDate?
  public let contact: ContactPoint
  public let receipt: SlipReceipt?

  init(reading fields: FieldReader) {
    recipient = fields.text("受转单位", "接收转送的单位", "unit it is passed to")
    summary = fields.text("事项摘要", "事项摘要", "summary of the matter")
    receivedOn = fields.date(ifPresent: "收到日期", "收到信访事项的日期", "day of receipt")
    dueOn = fields.date("办结期限", "办结期限", "day it must be closed")
    contact = ContactPoint(reading: fields)
    receipt = fields.record(ifPresent: "回执", "受转单位的签收回执", "the receipt that came back") {
      SlipReceipt(reading: $0)
    }
  }
}
