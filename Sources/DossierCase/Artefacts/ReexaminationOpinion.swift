/// 复核意见书: the last word in the petition procedure (信访工作条例, Article 36).
public struct ReexaminationOpinion: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.reexaminationOpinion

  public let decision: ReviewDecision
  public let hearing: String?
  public let excludedDays: Int?
  public let copies: [String]

  init(reading fields: FieldReader) {
    decision = ReviewDecision(reading: fields)
    hearing = fields.text(ifPresent: "听证情况", "听证情况", "the hearing")
    excludedDays = fields.integer(
      ifPresent: "不计入天数", in: 0...365, "听证期间不计入复核期限的天数", "days of the hearing that do not count")
    copies = fields.texts(ifPresent: "抄送", "抄送单位", "who gets copies")
  }
}
