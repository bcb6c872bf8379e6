public import DossierCore

/// 处理意见书: answers each claim (信访工作条例, Article 32) and names the remedy.
public struct ReplyLetter: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.replyLetter

  public let acceptance: String
  public let answers: [Answer]
  public let remedy: Remedy
  public let handler: String?
  public let phone: String?
  public let copies: [String]

  init(reading fields: FieldReader) {
    acceptance = fields.text("受理情况", "受理情况", "acceptance")
    answers = fields.list("答复", "逐条答复", "answers, claim by claim") { Answer(reading: $0) }
    remedy = fields.record("救济", "救济途径", "remedy") { Remedy(reviewReading: $0) }
    handler = fields.text(ifPresent: "承办人", "承办人", "handler")
    phone = fields.text(ifPresent: "联系电话", "联系电话", "telephone")
    copies = fields.texts(ifPresent: "抄送", "抄送单位", "who gets copies")
  }
}

extension ReplyLetter {
  /// The answer to one claim.
  public struct Answer: Sendable, Hashable {
    public let claim: Int?
    public let request: String
    public let factsAndReasons: String
    public let opinion: String
    public let basis: String
    public let outcome: ClaimOutcome?
    public let responsible: String?
    public let dueOn: CivilDate?

    init(reading fields: FieldReader) {
      claim = fields.claimReference("诉求")
      request = fields.text("请求", "投诉请求", "request")
      factsAndReasons = fields.text("事实和理由", "事实和理由", "facts and reasons")
      opinion = fields.text("意见", "处理意见", "opinion")
      basis = fields.text("依据", "法律法规政策依据", "legal basis")
      outcome = fields.choice("结论", "结论", "outcome")
      responsible = fields.text(ifPresent: "落实责任", "落实责任单位", "who carries it out")
      dueOn = fields.date(ifPresent: "落实期限", "落实期限", "until when")
    }
  }
}
