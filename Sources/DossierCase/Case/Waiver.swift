public import DossierCore

/// A finding that somebody answers for leaving as it is.
public struct Waiver: Sendable, Hashable {
  public let code: String
  public let reason: String
  public let approver: String
  public let date: CivilDate?

  init(reading fields: FieldReader) {
    code = fields.text("码", "检查结果的编码", "code of the finding")
    reason = fields.text("理由", "豁免理由", "why it is waived")
    approver = fields.text("批准人", "批准人", "who approved it")
    date = fields.date("日期", "批准日期", "when it was approved")
  }
}
