public import DossierCore

/// 查办报告: the report on how an assigned case was handled.
public struct HandlingReport: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.handlingReport

  public let addressee: String?
  public let assignmentNumber: String?
  public let assignment: String
  public let petitioner: String
  public let claims: String
  public let inquiry: String
  public let opinion: String
  public let execution: [Execution]
  public let settlementPerformance: String
  public let ownerPerformance: String
  public let replyAndRevisit: String
  public let currentMeasures: String
  public let clerk: String?
  public let phone: String?

  init(reading fields: FieldReader) {
    addressee = fields.text(ifPresent: "主送", "主送机关", "addressee")
    assignmentNumber = fields.text(ifPresent: "交办文号", "交办文号", "number of the assignment")
    assignment = fields.text("交办情况", "交办情况", "the assignment")
    petitioner = fields.text("信访人情况", "信访人情况", "the petitioner")
    claims = fields.text("主要诉求", "主要诉求", "main claims")
    inquiry = fields.text("调查核实情况", "调查核实情况", "inquiry")
    opinion = fields.text("处理意见及依据", "处理意见及依据", "decision and basis")
    execution = fields.list("处理意见落实情况", "逐项落实情况", "execution, one by one") { Execution(reading: $0) }
    settlementPerformance = fields.text("协议条款落实情况", "协议条款落实情况；没有协议写“本案未签订协议”", "performance of the agreement")
    ownerPerformance = fields.text("包案领导责任落实情况", "包案领导责任落实情况", "what the case owner did")
    replyAndRevisit = fields.text("答复送达回访情况", "答复、送达、回访情况", "reply, service, revisit")
    currentMeasures = fields.text("目前措施", "目前采取的措施", "measures now in force")
    clerk = fields.text(ifPresent: "经办人", "经办人", "handling clerk")
    phone = fields.text(ifPresent: "联系电话", "联系电话", "telephone")
  }
}

extension HandlingReport {
  /// How far one decision was carried out.
  public struct Execution: Sendable, Hashable {
    public let claim: Int?
    public let decision: String
    public let state: ExecutionState?
    public let date: CivilDate?
    public let proof: String?

    init(reading fields: FieldReader) {
      claim = fields.claimReference("诉求")
      decision = fields.text("决定", "决定", "decision")
      state = fields.choice("状态", "落实状态", "state")
      date = fields.date(ifPresent: "日期", "落实日期", "day")
      proof = fields.text(ifPresent: "证明", "证明材料", "proof")
    }
  }
}
