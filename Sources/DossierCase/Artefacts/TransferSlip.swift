public import DossierCore

/// 转送单: passes a matter to the organ that is competent.
public struct TransferSlip: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.transferSlip

  public let recipient: String
  public let summary: String
  public let receivedOn: CivilDate?
  public let dueOn: CivilDate?
  public let contact: String?
  public let phone: String?
  public let receipt: Receipt?

  init(reading fields: FieldReader) {
    recipient = fields.text("受转单位", "接收转送的单位", "unit it is passed to")
    summary = fields.text("事项摘要", "事项摘要", "summary of the matter")
    receivedOn = fields.date(ifPresent: "收到日期", "收到信访事项的日期", "day of receipt")
    dueOn = fields.date("办结期限", "办结期限", "day it must be closed")
    contact = fields.text(ifPresent: "联系人", "联系人", "contact person")
    phone = fields.text(ifPresent: "联系电话", "联系电话", "telephone")
    receipt = fields.record(ifPresent: "回执", "受转单位的签收回执", "the receipt that came back") {
      Receipt(reading: $0)
    }
  }
}

extension TransferSlip {
  /// The receipt that the receiving unit signs.
  public struct Receipt: Sendable, Hashable {
    public let unit: String?
    public let receiver: String?
    public let receivedAt: CivilMoment?

    init(reading fields: FieldReader) {
      unit = fields.text(ifPresent: "收件单位", "收件单位", "receiving unit")
      receiver = fields.text(ifPresent: "收件人", "收件人", "receiver")
      receivedAt = fields.moment(ifPresent: "收到时间", "收到时间", "when it was received")
    }
  }
}
