public import DossierCore

/// The receipt that the receiving unit signs and sends back.
public struct SlipReceipt: Sendable, Hashable {
  public let unit: String?
  public let receiver: String?
  public let receivedAt: CivilMoment?

  init(reading fields: FieldReader) {
    unit = fields.text(ifPresent: "收件单位", "收件单位", "receiving unit")
    receiver = fields.text(ifPresent: "收件人", "收件人", "receiver")
    receivedAt = fields.moment(ifPresent: "收到时间", "收到时间", "when it was received")
  }
}
