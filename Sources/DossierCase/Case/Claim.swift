/// A claim (诉求) as the law wants it told: request, facts, reasons (信访工作条例, Article 19).
public struct Claim: Sendable, Hashable {
  public let request: String
  public let facts: String
  public let reasons: String
  /// What exactly is asked for.
  public let demand: String?

  init(reading fields: FieldReader) {
    request = fields.text("请求", "投诉请求", "the request")
    facts = fields.text("事实", "事实", "the facts")
    reasons = fields.text("理由", "理由", "the reasons")
    demand = fields.text(ifPresent: "要求", "具体要求", "what exactly is asked for")
  }
}
