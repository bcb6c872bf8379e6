public import DossierCore

/// What a review or a re-examination holds; its keys stand beside those of the document.
public struct ReviewDecision: Sendable, Hashable {
  public let receivedOn: CivilDate?
  public let opinion: EarlierOpinion
  public let requests: [String]
  public let earlierHandling: String?
  public let facts: String
  public let reasons: String
  public let outcome: ReviewOutcome?
  public let decision: String
  public let handler: String?
  public let phone: String?

  init(reading fields: FieldReader) {
    receivedOn = fields.date("收到日期", "收到申请的日期", "day the request was received")
    opinion = fields.record("原意见", "被复查、复核的意见", "opinion that was examined") { EarlierOpinion(reading: $0) }
    requests = fields.texts("申请请求", "申请请求，每项一条", "requests, one an item")
    earlierHandling = fields.text(ifPresent: "原办理情况", "原办理情况", "how it was handled before")
    facts = fields.text("查明事实", "查明的事实", "facts found")
    reasons = fields.text("理由和依据", "理由和依据", "reasons and legal basis")
    outcome = fields.choice("结论", "维持、变更或者责令重新办理", "outcome")
    decision = fields.text("意见", "复查、复核意见", "decision")
    handler = fields.text(ifPresent: "承办人", "承办人", "handler")
    phone = fields.text(ifPresent: "联系电话", "联系电话", "telephone")
  }
}
