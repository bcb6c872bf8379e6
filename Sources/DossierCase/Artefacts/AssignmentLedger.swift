public import DossierCore

/// 交办台账: the rows of the ledger of assigned cases.
public struct AssignmentLedger: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.assignmentLedger

  public let entries: [Entry]

  init(reading fields: FieldReader) {
    entries = fields.list("条目", "台账各行", "rows of the ledger") { Entry(reading: $0) }
  }
}

extension AssignmentLedger {
  /// One row.
  public struct Entry: Sendable, Hashable {
    public let number: String
    public let letterNumber: String?
    public let assignedOn: CivilDate?
    public let subject: String?
    public let unit: String
    public let responsible: String?
    public let owner: String?
    public let dueOn: CivilDate?
    public let progress: String?

    init(reading fields: FieldReader) {
      number = fields.text("编号", "事项编号", "number of the matter")
      letterNumber = fields.text(ifPresent: "交办文号", "交办文号", "number of the letter")
      assignedOn = fields.date(ifPresent: "交办日期", "交办日期", "day of assignment")
      subject = fields.text(ifPresent: "事由", "事由", "subject")
      unit = fields.text("责任单位", "责任单位", "responsible unit")
      responsible = fields.text(ifPresent: "责任人", "责任人", "responsible person")
      owner = fields.text(ifPresent: "包案领导", "包案领导", "case-owner leader")
      dueOn = fields.date(ifPresent: "办结期限", "办结期限", "day it must be closed")
      progress = fields.text(ifPresent: "进展", "进展", "progress")
    }
  }
}
