/// A kind of document (文种). Open: a template set names kinds of its own.
public struct ArtefactKind: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
  /// The name as the case file writes it.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

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

  /// The kinds every set knows, in the order in which a case meets them.
  public static var builtIn: [ArtefactKind] { BuiltInArtefacts.all.map { $0.kind } }
}
