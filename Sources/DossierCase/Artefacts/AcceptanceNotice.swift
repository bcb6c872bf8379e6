public import DossierCore

/// 受理告知书: tells the petitioner that the matter is received, how and until when it is handled.
public struct AcceptanceNotice: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.acceptanceNotice

  public let receivedOn: CivilDate?
  public let acceptedOn: CivilDate?
  public let acceptanceNumber: String?
  public let route: String
  public let dueOn: CivilDate?
  public let query: String
  public let handler: String?
  public let phone: String?

  init(reading fields: FieldReader) {
    receivedOn = fields.date("收到日期", "收到日期", "day of receipt")
    acceptedOn = fields.date("受理日期", "受理日期", "day of acceptance")
    acceptanceNumber = fields.text(ifPresent: "受理编号", "受理编号", "number of acceptance")
    route = fields.text("处理途径", "处理途径和程序", "route and procedure")
    dueOn = fields.date("办理期限", "办理期限", "day it must be closed")
    query = fields.text("查询方式", "查询方式", "how to query")
    handler = fields.text(ifPresent: "承办人", "承办人", "handler")
    phone = fields.text(ifPresent: "联系电话", "联系电话", "telephone")
  }
}
