public import DossierCore

/// 信访台账: the rows of a ledger of matters.
public struct PetitionLedger: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.petitionLedger

  public let ledger: LedgerKind?
  public let period: String?
  public let entries: [Entry]

  init(reading fields: FieldReader) {
    ledger = fields.choice("种类", "台账种类", "kind of ledger")
    period = fields.text(ifPresent: "期间", "起止期间", "period")
    entries = fields.list("条目", "台账各行", "rows of the ledger") { Entry(reading: $0) }
  }
}

extension PetitionLedger {
  /// One row.
  public struct Entry: Sendable, Hashable {
    public let number: String
    public let registeredOn: CivilDate?
    public let petitioner: String?
    public let subject: String
    public let category: String?
    public let unit: String
    public let responsible: String?
    public let owner: String?
    public let letterNumber: String?
    public let dueOn: CivilDate?
    public let measures: String?
    public let progress: String?
    public let repliedOn: CivilDate?
    public let servedOn: CivilDate?
    public let performance: String?
    public let revisit: String?
    public let state: MatterState?
    public let note: String?

    init(reading fields: FieldReader) {
      number = fields.text("编号", "事项编号", "number of the matter")
      registeredOn = fields.date(ifPresent: "登记日期", "登记日期", "day of registration")
      petitioner = fields.text(ifPresent: "信访人", "信访人（印出时脱敏）", "petitioner, masked in print")
      subject = fields.text("事由", "事由", "subject")
      category = fields.text(ifPresent: "类别", "类别", "class")
      unit = fields.text("责任单位", "责任单位", "responsible unit")
      responsible = fields.text(ifPresent: "责任人", "责任人", "responsible person")
      owner = fields.text(ifPresent: "包案领导", "包案领导", "case-owner leader")
      letterNumber = fields.text(ifPresent: "交办文号", "交办文号", "number of the letter")
      dueOn = fields.date(ifPresent: "期限", "办结期限", "day it must be closed")
      measures = fields.text(ifPresent: "措施", "化解和帮扶措施", "measures")
      progress = fields.text(ifPresent: "进展", "进展", "progress")
      repliedOn = fields.date(ifPresent: "答复日期", "答复日期", "day of the reply")
      servedOn = fields.date(ifPresent: "送达日期", "送达日期", "day of service")
      performance = fields.text(ifPresent: "协议履行", "协议履行情况", "performance of the agreement")
      revisit = fields.text(ifPresent: "回访", "回访情况", "revisit")
      state = fields.choice(ifPresent: "状态", "办理状态", "state")
      note = fields.text(ifPresent: "备注", "备注", "note")
    }
  }
}
