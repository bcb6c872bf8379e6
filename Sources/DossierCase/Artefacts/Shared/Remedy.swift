import DossierCore

/// Where and until when the next step can be asked for.
public struct Remedy: Sendable, Hashable {
  public let organ: String
  /// The days in which it can be asked for.
  public let days: Int
  /// What starts the days.
  public let start: String

  /// 信访工作条例, Articles 35 and 36.
  private static let statutoryDays = 30

  /// After a reply: a review.
  init(reviewReading fields: FieldReader) {
    self.init(reading: fields, organ: "复查机关", "复查机关全称", "organ that reviews", start: "收到本处理意见书之日")
  }

  /// After a review: a re-examination.
  init(reexaminationReading fields: FieldReader) {
    self.init(reading: fields, organ: "复核机关", "复核机关全称", "organ that re-examines", start: "收到本复查意见书之日")
  }

  private init(
    reading fields: FieldReader, organ key: String, _ chinese: String, _ english: String,
    start statutoryStart: String
  ) {
    organ = fields.text(key, chinese, english)
    days =
      fields.integer(ifPresent: "期限", in: 1...365, "申请期限（日），不填为 30", "days, 30 if left out")
      ?? Self.statutoryDays
    start =
      fields.text(
        ifPresent: "起算", "起算，不填为“\(statutoryStart)”", "what starts the days, receipt if left out")
      ?? statutoryStart
    fields.fill("期限", .integer(Self.statutoryDays))
    fields.fill("起算", .text(statutoryStart))
  }
}
