/// 复查申请书: asks the next higher organ to review a reply (信访工作条例, Article 35).
public struct ReviewRequest: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.reviewRequest

  public let request: ReviewPlea

  init(reading fields: FieldReader) {
    request = ReviewPlea(reading: fields)
  }
}
