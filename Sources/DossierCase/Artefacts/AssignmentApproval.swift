public import DossierCore

/// 交办签: the leader decides who gets the matter.
public struct AssignmentApproval: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.assignmentApproval

  public let source: String?
  public let summary: String
  public let proposal: String
  public let unit: String
  public let owner: String?
  public let dueOn: CivilDate?

  init(reading fields: FieldReader) {
    source = fields.text(ifPresent: "来源", "来源", "where it came from")
    summary = fields.text("内容摘要", "内容摘要", "summary")
    proposal = fields.text("拟办意见", "拟办意见", "proposal")
    unit = fields.text("拟交办单位", "拟交办单位", "unit it is to go to")
    owner = fields.text(ifPresent: "拟包案领导", "拟定的包案领导", "proposed case-owner leader")
    dueOn = fields.date("办结期限", "办结期限", "day it must be closed")
  }
}
