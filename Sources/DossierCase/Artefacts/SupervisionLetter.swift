public import DossierCore

/// 督办函: urges a unit that is late or evades (信访工作条例, Article 40).
public struct SupervisionLetter: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.supervisionLetter

  public let addressee: String
  public let assignmentNumber: String?
  public let dueOn: CivilDate?
  public let grounds: [SupervisionGround]
  public let facts: String
  public let demands: [String]
  public let reportOn: CivilDate?
  public let advice: String?
  public let contact: ContactPoint
  public let copies: [String]

  init(reading fields: FieldReader) {
    addressee = fields.text("主送", "被督办单位", "unit that is urged")
    assignmentNumber = fields.text(ifPresent: "交办文号", "原交办文号", "number of the assignment")
    dueOn = fields.date(ifPresent: "原办结期限", "原办结期限", "day it had to be closed")
    grounds = fields.choices("督办情形", "督办情形", "grounds")
    facts = fields.text("情况", "逾期等具体情况", "the facts")
    demands = fields.texts("督办要求", "督办要求，每项一条", "what is demanded, one an item")
    reportOn = fields.date("反馈期限", "反馈期限", "day of the report")
    advice = fields.text(ifPresent: "改进建议", "改进工作的建议", "advice")
    contact = ContactPoint(reading: fields)
    copies = fields.texts(ifPresent: "抄送", "抄送单位", "who gets copies")
  }
}
