public import DossierCore

/// 延期审批表: the head of the organ approves a longer limit (信访工作条例, Article 34).
public struct ExtensionApproval: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.extensionApproval

  public let acceptedOn: CivilDate?
  public let formerDue: CivilDate?
  public let newDue: CivilDate?
  public let reason: String
  public let opinion: String?

  init(reading fields: FieldReader) {
    acceptedOn = fields.date(ifPresent: "受理日期", "受理日期", "day of acceptance")
    formerDue = fields.date("原期限", "原办理期限", "former limit")
    newDue = fields.date("延长至", "延长至哪一天", "new limit")
    reason = fields.text("理由", "延期理由", "why")
    opinion = fields.text(ifPresent: "承办意见", "承办意见", "opinion of the handler")
  }
}
