public import DossierCore

/// 派单: sends a simple matter to the unit that can settle it at once.
public struct DispatchOrder: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.dispatchOrder

  public let unit: String
  public let summary: String
  public let sentAt: CivilMoment?
  public let contactBy: CivilMoment?
  public let reportOn: CivilDate?
  public let demands: [String]
  public let contact: ContactPoint
  public let receipt: SlipReceipt?
  public let result: String?

  init(reading fields: FieldReader) {
    unit = fields.text("承办单位", "承办单位", "unit that settles it")
    summary = fields.text("事项摘要", "事项摘要", "summary of the matter")
    sentAt = fields.moment("派单时间", "派单的日期和时刻", "when it was sent")
    contactBy = fields.moment("联系时限", "最迟何时联系信访人", "until when the petitioner is contacted")
    reportOn = fields.date("反馈期限", "反馈结果的期限", "day of the report")
    demands = fields.texts(ifPresent: "办理要求", "办理要求，每项一条", "what is demanded, one an item")
    contact = ContactPoint(reading: fields)
    receipt = fields.record(ifPresent: "回执", "承办单位的签收回执", "the receipt that came back") {
      SlipReceipt(reading: $0)
    }
    result = fields.text(ifPresent: "反馈结果", "反馈的办理结果", "the result reported")
  }
}
