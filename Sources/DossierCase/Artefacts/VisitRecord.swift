public import DossierCore

/// 接访登记表: who came, what was said and answered on the spot.
public struct VisitRecord: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.visitRecord

  public let visitedAt: CivilMoment?
  public let place: String
  public let way: ReceptionWay?
  public let receiver: String
  public let receiverPost: String?
  public let visitors: [Visitor]
  public let subject: String
  public let answer: String
  public let opinion: String
  public let tasks: [AssignedTask]
  public let nextStep: String?

  init(reading fields: FieldReader) {
    visitedAt = fields.moment("来访时间", "来访的日期和时刻", "when they came")
    place = fields.text("接访地点", "接访地点", "where")
    way = fields.choice("接访类型", "接访类型", "kind of reception")
    receiver = fields.text("接访人", "接访人姓名", "who received them")
    receiverPost = fields.text(ifPresent: "接访人职务", "接访人职务", "post of the receiver")
    visitors = fields.list(ifPresent: "来访人员", "来访的人员，不填为信访人", "who came, the petitioner if left out") {
      Visitor(reading: $0)
    }
    subject = fields.text("反映事由", "反映的事由和诉求", "what it is about")
    answer = fields.text("答复内容", "当场答复的内容", "what was answered on the spot")
    opinion = fields.text("处理意见", "处理意见", "what is to be done")
    tasks = fields.list(ifPresent: "交办事项", "当场交办的事项", "tasks given on the spot") { AssignedTask(reading: $0) }
    nextStep = fields.text(ifPresent: "下一步", "下一步安排", "next step")
  }
}

extension VisitRecord {
  /// Somebody who came.
  public struct Visitor: Sendable, Hashable {
    public let name: String
    public let phone: String?
    public let isRepresentative: Bool?

    init(reading fields: FieldReader) {
      name = fields.text("姓名", "姓名", "name")
      phone = fields.text(ifPresent: "电话", "联系电话", "telephone")
      isRepresentative = fields.bool(
        ifPresent: "代表", "是否推选的代表（不超过五人）", "whether elected to represent the others, five at most")
    }
  }
}
