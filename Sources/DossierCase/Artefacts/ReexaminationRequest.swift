/// 复核申请书: asks for a re-examination of a review (信访工作条例, Article 36).
public struct ReexaminationRequest: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.reexaminationRequest

  public let request: ReviewPlea

  init(reading fields: FieldReader) {
    request = ReviewPlea(reading: fields)
  }
}
