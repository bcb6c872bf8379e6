public import DossierCore

/// 协调会纪要: which unit leads and which help in a matter of several departments.
public struct CoordinationMinutes: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.coordinationMinutes

  public let meeting: MeetingHead
  public let subject: String
  public let discussion: String?
  public let lead: String
  public let supporters: [String]
  public let dueOn: CivilDate?
  public let decisions: [String]
  public let tasks: [AssignedTask]

  init(reading fields: FieldReader) {
    meeting = MeetingHead(reading: fields)
    subject = fields.text("议题", "议题", "subject")
    discussion = fields.text(ifPresent: "协调情况", "情况和各方意见", "what was said")
    lead = fields.text("主办单位", "主办单位", "leading unit")
    supporters = fields.texts(ifPresent: "协办单位", "协办单位", "supporting units")
    dueOn = fields.date("办理时限", "办理时限", "until when")
    decisions = fields.texts("议定事项", "议定事项，每项一条", "what was decided, one an item")
    tasks = fields.list(ifPresent: "任务分工", "任务分工", "who does what") { AssignedTask(reading: $0) }
  }
}
