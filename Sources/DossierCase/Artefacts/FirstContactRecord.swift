public import DossierCore

/// 首次联系记录: the first call in which the concrete claim is asked out.
public struct FirstContactRecord: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.firstContactRecord

  public let receivedAt: CivilMoment?
  public let contactedAt: CivilMoment?
  public let way: RevisitWay?
  public let caller: String
  public let called: String
  public let isReached: Bool?
  public let claim: String
  public let told: String?
  public let agreed: String?
  public let recording: String?

  init(reading fields: FieldReader) {
    receivedAt = fields.moment(ifPresent: "收到时间", "收到派单、转送的日期和时刻", "when the order was received")
    contactedAt = fields.moment("联系时间", "联系的日期和时刻", "when the petitioner was contacted")
    way = fields.choice("联系方式", "联系方式", "how")
    caller = fields.text("联系人员", "联系人员", "who called")
    called = fields.text("联系对象", "联系对象", "who was called")
    isReached = fields.bool("是否接通", "是否联系上", "whether reached")
    claim = fields.text("具体诉求", "问明的具体诉求", "the concrete claim")
    told = fields.text(ifPresent: "告知内容", "告知的内容", "what was told")
    agreed = fields.text(ifPresent: "约定事项", "约定的事项", "what was agreed")
    recording = fields.text(ifPresent: "录音编号", "录音编号", "number of the recording")
  }
}
