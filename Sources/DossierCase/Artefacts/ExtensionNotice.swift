public import DossierCore

/// 延期告知书: tells the petitioner of the longer limit and why.
public struct ExtensionNotice: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.extensionNotice

  public let acceptedOn: CivilDate?
  public let formerDue: CivilDate?
  public let newDue: CivilDate?
  public let reason: String
  public let contact: ContactPoint

  init(reading fields: FieldReader) {
    acceptedOn = fields.date(ifPresent: "受理日期", "受理日期", "day of acceptance")
    formerDue = fields.date("原期限", "原办理期限", "former limit")
    newDue = fields.date("延长至", "延长至哪一天", "new limit")
    reason = fields.text("理由", "延期理由", "why")
    contact = ContactPoint(reading: fields)
  }
}
