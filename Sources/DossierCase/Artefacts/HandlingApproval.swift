public import DossierCore

/// 审批单: how a matter is to be handled, approved by the leader its class asks for.
public struct HandlingApproval: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.handlingApproval

  public let source: String
  public let receivedOn: CivilDate?
  public let summary: String
  public let matterClass: MatterClass?
  public let proposal: String
  public let unit: String
  public let dueOn: CivilDate?
  public let result: String?

  init(reading fields: FieldReader) {
    source = fields.text("来源", "来源", "where it came from")
    receivedOn = fields.date("收到日期", "收到日期", "day of receipt")
    summary = fields.text("内容摘要", "内容摘要", "summary")
    matterClass = fields.choice("类别", "类别（一般的由分管领导审签，复杂疑难的由主要领导审签）", "class: it decides who approves")
    proposal = fields.text("拟办意见", "拟办意见", "proposal")
    unit = fields.text("办理部门", "办理部门", "who handles it")
    dueOn = fields.date("办理时限", "办理时限", "until when")
    result = fields.text(ifPresent: "办理结果", "办理结果", "result")
  }
}
