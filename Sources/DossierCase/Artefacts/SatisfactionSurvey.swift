public import DossierCore

/// 满意度评价表: how the petitioner rates both organs; refusing to rate is an answer too.
public struct SatisfactionSurvey: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.satisfactionSurvey

  public let ratedOn: CivilDate?
  public let way: RevisitWay?
  public let desk: Satisfaction?
  public let unit: Satisfaction?
  public let opinion: String?
  public let rater: String?

  init(reading fields: FieldReader) {
    ratedOn = fields.date("评价日期", "评价日期", "day")
    way = fields.choice(ifPresent: "评价方式", "评价方式", "how")
    desk = fields.choice("对信访部门", "对信访部门的评价", "verdict on the petition office")
    unit = fields.choice("对责任单位", "对责任单位的评价", "verdict on the responsible unit")
    opinion = fields.text(ifPresent: "意见", "意见和建议", "opinion")
    rater = fields.text(ifPresent: "评价人", "评价人，不填为信访人", "who rated, the petitioner if left out")
  }
}
