public import DossierCore

/// 交办函: assigns a matter with a limit and a duty to report.
public struct AssignmentLetter: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.assignmentLetter

  public let addressee: String
  public let basis: String
  public let summary: String
  public let demands: [String]
  public let dueOn: CivilDate?
  public let reportOn: CivilDate?
  public let contact: ContactPoint
  public let copies: [String]

  init(reading fields: FieldReader) {
    addressee = fields.text("主送", "主送单位", "addressee")
    basis = fields.text("交办依据", "交办依据", "basis of the assignment")
    summary = fields.text("事项摘要", "事项摘要", "summary of the matter")
    demands = fields.texts("办理要求", "办理要求，每项一条", "what is demanded, one an item")
    dueOn = fields.date("办结期限", "办结期限", "day it must be closed")
    reportOn = fields.date(ifPresent: "反馈期限", "反馈期限", "day of the report")
    contact = ContactPoint(reading: fields)
    copies = fields.texts(ifPresent: "抄送", "抄送单位", "who gets copies")
  }
}
