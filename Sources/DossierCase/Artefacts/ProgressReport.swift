import DossierCore

/// 进展报告: one of the four reports of a campaign; the stage decides what must be in it.
public struct ProgressReport: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.progressReport

  public let addressee: String
  public let stage: ReportStage?
  public let rollout: String?
  public let screening: String?
  public let ownership: String?
  public let resolution: String?
  public let problems: String?
  public let advice: String?
  public let measures: [SupportMeasures.Measure]
  public let contact: ContactPoint

  init(reading fields: FieldReader) {
    addressee = fields.text("主送", "主送单位", "addressee")
    stage = fields.choice("阶段", "阶段", "stage")
    rollout = fields.text(
      "部署情况", isRequired: stage == .first, Wording("部署情况", "how it was passed on and carried out"))
    screening = fields.text("排查情况", isRequired: stage == .second, Wording("排查情况", "what was found"))
    ownership = fields.text("包案情况", isRequired: stage == .second, Wording("包案情况", "what the case owners did"))
    resolution = fields.text("化解情况", isRequired: stage == .third, Wording("化解情况", "what was resolved"))
    problems = fields.text("存在问题", isRequired: stage == .third, Wording("存在问题", "problems"))
    advice = fields.text("建议和经验", isRequired: stage == .fourth, Wording("建议和经验", "advice and experience"))
    measures = fields.list(ifPresent: "具体措施", "未解决事项的具体措施", "measures for what is not yet resolved") {
      SupportMeasures.Measure(reading: $0)
    }
    contact = ContactPoint(reading: fields)
  }
}
