public import DossierCore

/// 包案文件: the document or minutes that name the case-owner leader and the persons responsible.
public struct CaseOwnerDecision: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.caseOwnerDecision

  public let form: OwnerDecisionForm?
  public let metAt: CivilMoment?
  public let place: String?
  public let chair: String?
  public let attendees: [String]
  public let owners: [Owner]
  public let unit: String
  public let responsible: Responsible
  public let dueOn: CivilDate?
  public let decisions: [String]
  public let demands: [String]

  init(reading fields: FieldReader) {
    form = fields.choice("形式", "文件或纪要", "document or minutes")
    metAt = fields.moment(ifPresent: "会议时间", "会议时间", "time of the meeting")
    place = fields.text(ifPresent: "会议地点", "会议地点", "place of the meeting")
    chair = fields.text(ifPresent: "主持人", "主持人", "chair")
    attendees = fields.texts(ifPresent: "参加人员", "参加人员", "who attended")
    owners = fields.list("包案领导", "包案领导（同一时间只有一人）", "case-owner leader, one at a time") { Owner(reading: $0) }
    unit = fields.text("责任单位", "责任单位", "responsible unit")
    responsible = fields.record("责任人", "责任人", "responsible person") { Responsible(reading: $0) }
    dueOn = fields.date("办结时限", "办结时限", "day it must be closed")
    decisions = fields.texts(ifPresent: "议定事项", "议定事项", "what was decided")
    demands = fields.texts(ifPresent: "工作要求", "工作要求", "demands")
  }
}

extension CaseOwnerDecision {
  /// A leader who owns the case, and for which time.
  public struct Owner: Sendable, Hashable {
    public let name: String
    public let post: String
    public let from: CivilDate?
    public let until: CivilDate?

    init(reading fields: FieldReader) {
      name = fields.text("姓名", "姓名", "name")
      post = fields.text("职务", "职务", "post")
      from = fields.date(ifPresent: "起", "起始日期", "first day")
      until = fields.date(ifPresent: "止", "终止日期", "last day")
    }
  }

  /// The person responsible.
  public struct Responsible: Sendable, Hashable {
    public let name: String
    public let post: String?

    init(reading fields: FieldReader) {
      name = fields.text("姓名", "姓名", "name")
      post = fields.text(ifPresent: "职务", "职务", "post")
    }
  }
}
