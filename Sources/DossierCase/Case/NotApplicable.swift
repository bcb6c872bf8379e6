/// A checklist item that does not apply to the case, and why.
public struct NotApplicable: Sendable, Hashable {
  public let checklist: String
  /// The item's number or id, as the checklist writes it.
  public let item: String
  public let reason: String

  init(reading fields: FieldReader) {
    checklist = fields.text("清单", "清单名称", "name of the checklist")
    item = fields.text("项", "清单项的序号", "number of the item")
    reason = fields.text("理由", "不适用的理由", "why it does not apply")
  }
}
