public import DossierCore

/// 去向告知书: tells the petitioner which organ has the matter now, or which one to turn to.
public struct RoutingNotice: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.routingNotice

  public let receivedOn: CivilDate?
  public let way: RoutingWay?
  public let organ: String
  public let organPhone: String?
  public let organAddress: String?
  public let passedOn: CivilDate?
  public let reason: String
  public let basis: String?
  public let query: String
  public let contact: ContactPoint

  init(reading fields: FieldReader) {
    receivedOn = fields.date("收到日期", "收到日期", "day of receipt")
    way = fields.choice("去向方式", "转送、交办或者告知向有权机关提出", "passed on, assigned, or told where to turn")
    organ = fields.text("有权机关", "有权处理的机关、单位", "organ that has the power")
    organPhone = fields.text(ifPresent: "有权机关电话", "有权机关电话", "its telephone")
    organAddress = fields.text(ifPresent: "有权机关地址", "有权机关地址", "its address")
    passedOn = fields.date(ifPresent: "转交日期", "转送、交办的日期", "day it was passed on")
    reason = fields.text("理由", "作此处理的理由", "why")
    basis = fields.text(ifPresent: "依据", "依据，不填为《信访工作条例》第二十三条", "basis, Article 23 if left out")
    query = fields.text("查询方式", "查询方式", "how to query")
    contact = ContactPoint(reading: fields)
  }
}
