/// 会商纪要: what experts and departments hold to be the causes, and the one line agreed on.
public struct ConsultationMinutes: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.consultationMinutes

  public let meeting: MeetingHead
  public let subject: String
  public let views: [View]
  public let substantiveCause: String
  public let proceduralCause: String
  public let agreedLine: String?
  public let decisions: [String]
  public let tasks: [AssignedTask]

  init(reading fields: FieldReader) {
    meeting = MeetingHead(reading: fields)
    subject = fields.text("议题", "议题", "subject")
    views = fields.list("各方意见", "各方意见", "what each side holds") { View(reading: $0) }
    substantiveCause = fields.text("实体症结", "实体方面的症结", "cause in substance")
    proceduralCause = fields.text("程序症结", "程序方面的症结", "cause in procedure")
    agreedLine = fields.text(ifPresent: "统一口径", "统一的答复口径", "the line agreed on")
    decisions = fields.texts("议定事项", "议定事项，每项一条", "what was decided, one an item")
    tasks = fields.list(ifPresent: "任务分工", "任务分工", "who does what") { AssignedTask(reading: $0) }
  }
}

extension ConsultationMinutes {
  /// What somebody holds.
  public struct View: Sendable, Hashable {
    public let speaker: String
    public let opinion: String

    init(reading fields: FieldReader) {
      speaker = fields.text("发言人", "单位或者姓名", "unit or name")
      opinion = fields.text("意见", "意见", "opinion")
    }
  }
}
