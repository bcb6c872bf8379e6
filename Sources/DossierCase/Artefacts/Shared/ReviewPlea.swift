public import DossierCore

/// What a request for a review or a re-examination says; its keys stand beside those of the document.
public struct ReviewPlea: Sendable, Hashable {
  public let addressee: String
  public let opinion: EarlierOpinion
  public let requests: [String]
  public let reason: String
  public let materials: [String]
  public let receivedOn: CivilDate?

  init(reading fields: FieldReader) {
    addressee = fields.text("主送", "受理申请的机关", "organ asked")
    opinion = fields.record("原意见", "不服的意见", "opinion that is challenged") { EarlierOpinion(reading: $0) }
    requests = fields.texts("申请请求", "申请请求，每项一条", "requests, one an item")
    reason = fields.text("事实和理由", "事实和理由", "facts and reasons")
    materials = fields.texts(ifPresent: "材料", "提交的材料", "papers handed in")
    receivedOn = fields.date(
      ifPresent: "收到日期", "机关收到申请的日期（三十日由此起算）", "day the organ received it (30 days run from it)")
  }
}
