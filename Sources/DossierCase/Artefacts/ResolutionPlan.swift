/// 化解方案: one plan for one case, step by step.
public struct ResolutionPlan: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.resolutionPlan

  public let situation: String
  public let crux: String
  public let basis: String
  public let members: [Participant]
  public let steps: [AssignedTask]
  public let roadMap: String
  public let safeguards: String

  init(reading fields: FieldReader) {
    situation = fields.text("基本情况", "基本情况", "situation")
    crux = fields.text("诉求与症结", "诉求与症结", "claims and crux")
    basis = fields.text("政策法律依据", "政策法律依据", "policy and law")
    members = fields.list(ifPresent: "专班成员", "专班成员", "members of the team") { Participant(reading: $0) }
    steps = fields.list("步骤", "化解步骤，每步一项", "steps, one an item") { AssignedTask(reading: $0) }
    roadMap = fields.text("路线图", "时间表和路线图", "timetable and road map")
    safeguards = fields.text("风险与保障", "风险、疏导帮扶和合法边界", "risks, help and legal bounds")
  }
}
