public import DossierCore

/// The petition matter (信访事项) itself: the key 案件.
public struct Matter: Sendable, Hashable {
  public let number: String
  /// 案由: what the matter is about.
  public let title: String
  public let matterClass: MatterClass?
  public let channel: Channel?
  public let purpose: Purpose?
  public let subject: String?
  public let place: String?
  /// The route of Article 31, one to six.
  public let route: Int?
  /// How often it was raised; one is a first petition.
  public let occurrence: Int
  public let isSkipLevel: Bool
  public let separations: [Separation]
  public let petitionedOn: CivilDate?
  public let receivedOn: CivilDate?
  public let acceptedOn: CivilDate?
  public let dueOn: CivilDate?
  public let state: MatterState?
  /// The units and the officials that the petition complains of; they must not handle it nor be shown an accusation.
  public let unitsComplainedOf: [String]
  public let officialsComplainedOf: [String]

  init(reading fields: FieldReader) {
    number = fields.text("编号", "信访事项编号", "number of the matter")
    title = fields.text("标题", "案由，如“关于……的信访事项”", "what the matter is about")
    matterClass = fields.choice("类别", "事项类别", "class of the matter")
    channel = fields.choice("形式", "信访形式", "channel")
    purpose = fields.choice(ifPresent: "目的", "信访目的", "purpose")
    subject = fields.text(ifPresent: "内容分类", "内容分类", "subject area")
    place = fields.text(ifPresent: "问题属地", "问题发生地", "place the matter belongs to")
    route = fields.integer("途径", in: 1...6, "《信访工作条例》第三十一条的第几项途径", "route of Article 31")
    occurrence =
      fields.integer(ifPresent: "次数", in: 1...10_000, "第几次反映（1 为初次）", "which time (1 = first)") ?? 1
    isSkipLevel = fields.bool(ifPresent: "越级", "是否越级", "whether a level was skipped") ?? false
    separations = fields.choices(ifPresent: "三跨三分离", "三跨三分离情形", "crossing places, departments, trades")
    petitionedOn = fields.date(ifPresent: "信访日期", "信访日期", "day of the petition")
    receivedOn = fields.date("收到日期", "收到之日（十五日由此起算）", "day of receipt (15 days run from it)")
    acceptedOn = fields.date(ifPresent: "受理日期", "受理之日（六十日由此起算）", "day of acceptance (60 days run from it)")
    dueOn = fields.date(ifPresent: "限办日期", "办结期限", "day it must be closed")
    state = fields.choice("状态", "办理状态", "state")
    unitsComplainedOf = fields.texts(ifPresent: "被反映单位", "被反映的单位", "units complained of")
    officialsComplainedOf = fields.texts(ifPresent: "被反映人", "被反映的工作人员", "officials complained of")
    fields.fill("次数", .integer(1))
    fields.fill("越级", false)
    fields.fill("三跨三分离", [])
  }
}
