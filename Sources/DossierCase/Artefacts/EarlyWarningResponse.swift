public import DossierCore

/// 预警办理情况: causes, resolution and lawful measures after an early-warning slip.
public struct EarlyWarningResponse: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.earlyWarningResponse

  public let addressee: String
  public let slipNumber: String
  public let receivedOn: CivilDate?
  public let causes: String
  public let resolution: String
  public let measures: [SupportMeasures.Measure]
  public let nextStep: String?
  public let contact: ContactPoint

  init(reading fields: FieldReader) {
    addressee = fields.text("主送", "主送单位", "addressee")
    slipNumber = fields.text("提醒单文号", "提醒单文号", "number of the slip")
    receivedOn = fields.date("收到日期", "收到提醒单的日期", "day the slip was received")
    causes = fields.text("原因分析", "原因分析", "causes")
    resolution = fields.text("化解情况", "化解情况", "resolution")
    measures = fields.list("措施", "落实的措施", "measures taken") { SupportMeasures.Measure(reading: $0) }
    nextStep = fields.text(ifPresent: "下一步", "下一步安排", "next step")
    contact = ContactPoint(reading: fields)
  }
}
