import DossierCore

/// A kind of document (文种). Open: a template set names kinds of its own.
public struct ArtefactKind: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
  /// The name, hashed once: kinds are compared and looked up all the time.
  let key: RecordKey

  public init(rawValue: String) { key = RecordKey(rawValue) }

  /// The name as the case file writes it.
  public var rawValue: String { key.text }

  public static func == (left: ArtefactKind, right: ArtefactKind) -> Bool { left.key == right.key }

  public func hash(into hasher: inout Hasher) { hasher.combine(key) }

  public var description: String { rawValue }

  public static let registrationForm = ArtefactKind(rawValue: "受理登记表")
  public static let transferSlip = ArtefactKind(rawValue: "转送单")
  public static let assignmentLetter = ArtefactKind(rawValue: "交办函")
  public static let assignmentLedger = ArtefactKind(rawValue: "交办台账")
  public static let acceptanceNotice = ArtefactKind(rawValue: "受理告知书")
  public static let caseOwnerDecision = ArtefactKind(rawValue: "包案文件")
  public static let extensionApproval = ArtefactKind(rawValue: "延期审批表")
  public static let extensionNotice = ArtefactKind(rawValue: "延期告知书")
  public static let verificationReport = ArtefactKind(rawValue: "核查报告")
  public static let legalOpinion = ArtefactKind(rawValue: "法律意见书")
  public static let handlingReport = ArtefactKind(rawValue: "查办报告")
  public static let replyLetter = ArtefactKind(rawValue: "处理意见书")
  public static let proofOfService = ArtefactKind(rawValue: "送达回证")
  public static let revisitRecord = ArtefactKind(rawValue: "回访记录")
  public static let settlementAgreement = ArtefactKind(rawValue: "息访协议")
  public static let undertaking = ArtefactKind(rawValue: "息诉保证书")
  public static let supportMeasures = ArtefactKind(rawValue: "稳控措施")
  public static let closingApproval = ArtefactKind(rawValue: "办结签")
  public static let visitRecord = ArtefactKind(rawValue: "接访登记表")
  public static let dispatchOrder = ArtefactKind(rawValue: "派单")
  public static let routingNotice = ArtefactKind(rawValue: "去向告知书")
  public static let nonAcceptanceNotice = ArtefactKind(rawValue: "不予受理告知书")
  public static let finalityNotice = ArtefactKind(rawValue: "不再受理告知书")
  public static let objectionLetter = ArtefactKind(rawValue: "异议函")
  public static let handlingApproval = ArtefactKind(rawValue: "审批单")
  public static let coordinationMinutes = ArtefactKind(rawValue: "协调会纪要")
  public static let resolutionPlan = ArtefactKind(rawValue: "化解方案")
  public static let companyStatement = ArtefactKind(rawValue: "企业情况说明")
  public static let firstContactRecord = ArtefactKind(rawValue: "首次联系记录")
  public static let siteInspectionRecord = ArtefactKind(rawValue: "现场核实记录")
  public static let interviewRecord = ArtefactKind(rawValue: "调查笔录")
  public static let consultationMinutes = ArtefactKind(rawValue: "会商纪要")
  public static let feedbackTalkRecord = ArtefactKind(rawValue: "当面沟通记录")
  public static let satisfactionSurvey = ArtefactKind(rawValue: "满意度评价表")
  public static let hearingNotice = ArtefactKind(rawValue: "听证通知书")
  public static let hearingRecord = ArtefactKind(rawValue: "听证笔录")
  public static let hearingReport = ArtefactKind(rawValue: "听证报告")
  public static let supervisionLetter = ArtefactKind(rawValue: "督办函")
  public static let earlyWarningSlip = ArtefactKind(rawValue: "预警提醒单")
  public static let earlyWarningResponse = ArtefactKind(rawValue: "预警办理情况")
  public static let assignmentApproval = ArtefactKind(rawValue: "交办签")
  public static let proxyList = ArtefactKind(rawValue: "代办清单")
  public static let hardshipAidApproval = ArtefactKind(rawValue: "救助帮扶审批表")
  public static let reviewRequest = ArtefactKind(rawValue: "复查申请书")
  public static let reviewOpinion = ArtefactKind(rawValue: "复查意见书")
  public static let reexaminationRequest = ArtefactKind(rawValue: "复核申请书")
  public static let reexaminationOpinion = ArtefactKind(rawValue: "复核意见书")
  public static let petitionerGuide = ArtefactKind(rawValue: "信访指南")
  public static let petitionLedger = ArtefactKind(rawValue: "信访台账")
  public static let monthlyStatistics = ArtefactKind(rawValue: "统计表")
  public static let progressReport = ArtefactKind(rawValue: "进展报告")
  public static let leaderReceptionReport = ArtefactKind(rawValue: "领导接访下访报送表")
  public static let defectNotice = ArtefactKind(rawValue: "补正通知书")

  /// The kinds every set knows, in the order of the catalogue.
  public static let builtIn: [ArtefactKind] = BuiltInArtefacts.all.map { $0.kind }
}
