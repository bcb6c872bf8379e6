/// 复查意见书: the review of a reply, and where a re-examination can be asked for.
public struct ReviewOpinion: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.reviewOpinion

  public let decision: ReviewDecision
  public let remedy: Remedy
  public let copies: [String]

  init(reading fields: FieldReader) {
    decision = ReviewDecision(reading: fields)
    remedy = fields.record("救济", "救济途径", "remedy") { Remedy(reexaminationReading: $0) }
    copies = fields.texts(ifPresent: "抄送", "抄送单位", "who gets copies")
  }
}
