public import DossierCore

/// 救助帮扶审批表: aid for real hardship, whatever becomes of the petition.
public struct HardshipAidApproval: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.hardshipAidApproval

  public let kind: AidKind?
  public let hardship: String
  public let reason: String
  public let amount: RenminbiAmount?
  public let content: String?
  public let source: String?
  public let manner: String?
  public let matterState: String?
  public let materials: [String]

  init(reading fields: FieldReader) {
    kind = fields.choice("救助类别", "救助类别", "kind of aid")
    hardship = fields.text("困难情况", "家庭和困难情况", "the hardship")
    reason = fields.text("申请理由", "申请理由", "why aid is asked for")
    amount = fields.amount(ifPresent: "金额", "救助金额（元）", "sum in yuan")
    content = fields.text(ifPresent: "帮扶内容", "实物、服务等帮扶内容", "aid in kind")
    source = fields.text(ifPresent: "资金来源", "资金来源", "where the money comes from")
    manner = fields.text(ifPresent: "发放方式", "发放方式", "how it is paid")
    matterState = fields.text(ifPresent: "事项办理情况", "信访事项的办理情况", "how the matter stands")
    materials = fields.texts(ifPresent: "证明材料", "证明材料", "proof")
  }
}
