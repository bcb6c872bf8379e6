public import DossierCore

/// A task or a step: what, by whom, until when.
public struct AssignedTask: Sendable, Hashable {
  public let content: String
  public let unit: String?
  public let responsible: String?
  public let dueOn: CivilDate?
  public let progress: String?

  init(reading fields: FieldReader) {
    content = fields.text("内容", "内容", "what is to be done")
    unit = fields.text(ifPresent: "责任单位", "责任单位", "responsible unit")
    responsible = fields.text(ifPresent: "责任人", "责任人", "responsible person")
    dueOn = fields.date(ifPresent: "期限", "完成时限", "until when")
    progress = fields.text(ifPresent: "进展", "进展", "progress")
  }
}
