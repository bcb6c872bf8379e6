/// 办结签: the leaders close the case.
public struct ClosingApproval: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.closingApproval

  public let result: String
  public let checks: String?
  public let proposal: String?

  init(reading fields: FieldReader) {
    result = fields.text("办理结果", "办理结果", "result")
    checks = fields.text(ifPresent: "核对情况", "材料核对情况", "what was checked")
    proposal = fields.text(ifPresent: "拟办意见", "拟办意见", "proposal")
  }
}
