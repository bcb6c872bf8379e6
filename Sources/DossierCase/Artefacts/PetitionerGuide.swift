/// 信访指南: channels, limits, remedies, and what is done with personal data.
public struct PetitionerGuide: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.petitionerGuide

  public let channels: [Way]
  public let hours: String
  public let scope: String?
  public let query: String
  public let reviewOrgan: String
  public let reexaminationOrgan: String?
  public let legalAid: String?
  public let dataContact: String

  init(reading fields: FieldReader) {
    channels = fields.list("渠道", "信访渠道", "channels") { Way(reading: $0) }
    hours = fields.text("接待时间", "接待时间", "hours")
    scope = fields.text(ifPresent: "受理范围", "受理范围", "what is accepted")
    query = fields.text("查询方式", "查询方式", "how to query")
    reviewOrgan = fields.text("复查机关", "复查机关全称", "organ that reviews")
    reexaminationOrgan = fields.text(ifPresent: "复核机关", "复核机关全称", "organ that re-examines")
    legalAid = fields.text(ifPresent: "法律援助", "法律援助的地点和电话", "place and telephone of legal aid")
    dataContact = fields.text("个人信息联系方式", "查阅、更正个人信息的联系方式", "where to see and correct personal data")
  }
}

extension PetitionerGuide {
  /// A way to petition.
  public struct Way: Sendable, Hashable {
    public let name: String
    public let address: String

    init(reading fields: FieldReader) {
      name = fields.text("名称", "渠道名称", "name")
      address = fields.text("内容", "地址、电话或者网址", "address, telephone or site")
    }
  }
}
