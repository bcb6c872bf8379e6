public import DossierCore

/// 领导接访下访报送表: which leader received whom on what, where and when.
public struct LeaderReceptionReport: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.leaderReceptionReport

  public let period: String
  public let entries: [Entry]

  init(reading fields: FieldReader) {
    period = fields.text("报送期间", "报送期间，如 2026年3月", "period")
    entries = fields.list("条目", "各次接访下访", "the receptions") { Entry(reading: $0) }
  }
}

extension LeaderReceptionReport {
  /// One reception.
  public struct Entry: Sendable, Hashable {
    public let leader: String
    public let post: String
    public let way: ReceptionWay?
    public let heldAt: CivilMoment?
    public let place: String
    public let visits: Int?
    public let people: Int?
    public let matters: String
    public let result: String

    init(reading fields: FieldReader) {
      leader = fields.text("领导姓名", "领导姓名", "leader")
      post = fields.text("职务", "职务", "post")
      way = fields.choice("方式", "接访类型", "kind of reception")
      heldAt = fields.moment("时间", "日期和时刻", "when")
      place = fields.text("地点", "地点", "where")
      visits = fields.integer(ifPresent: "批次", in: 0...100_000, "接待批次", "groups received")
      people = fields.integer(ifPresent: "人次", in: 0...1_000_000, "接待人次", "people received")
      matters = fields.text("受理事项", "受理的信访事项", "matters accepted")
      result = fields.text("处理情况", "处理情况", "what was done")
    }
  }
}
