/// 核查报告: what was verified, by whom, and how they voted.
public struct VerificationReport: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.verificationReport

  public let basis: String
  public let course: String
  public let verifiers: [Participant]
  public let findings: [Finding]
  public let assessment: String
  public let proposal: String
  public let vote: Vote
  public let evidenceList: [String]

  init(reading fields: FieldReader) {
    basis = fields.text("核查依据", "核查依据", "basis")
    course = fields.text("核查经过", "核查经过", "course")
    verifiers = fields.list("核查人员", "核查人员", "who verified") { Participant(reading: $0) }
    findings = fields.list("查明事实", "逐项查明的事实", "facts found, claim by claim") { Finding(reading: $0) }
    assessment = fields.text("性质认定", "性质认定", "assessment")
    proposal = fields.text("处理建议", "处理建议", "proposal")
    vote = fields.record("表决", "表决情况", "vote") { Vote(reading: $0) }
    evidenceList = fields.texts(ifPresent: "证据目录", "证据目录", "list of evidence")
  }
}

extension VerificationReport {
  /// The facts found on one claim.
  public struct Finding: Sendable, Hashable {
    public let claim: Int?
    public let facts: String
    public let evidence: [String]

    init(reading fields: FieldReader) {
      claim = fields.claimReference("诉求")
      facts = fields.text("事实", "查明的事实", "facts found")
      evidence = fields.texts(ifPresent: "证据", "证据名称", "names of the evidence")
    }
  }

  /// How the participants voted; the majority carries, dissent is recorded.
  public struct Vote: Sendable, Hashable {
    public let entitled: Int?
    public let ayes: Int?
    public let noes: Int?
    public let dissent: String

    init(reading fields: FieldReader) {
      entitled = fields.integer("应到", in: 0...10_000, "应到人数", "how many were entitled")
      ayes = fields.integer("同意", in: 0...10_000, "同意人数", "ayes")
      noes = fields.integer("不同意", in: 0...10_000, "不同意人数", "noes")
      dissent = fields.text("不同意见", "不同意见；没有则写“无不同意见”", "dissent, or 无不同意见")
    }
  }
}
