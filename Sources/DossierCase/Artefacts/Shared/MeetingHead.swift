public import DossierCore

/// The head of minutes: when and where, who led, who came. Its keys stand beside those of the minutes.
public struct MeetingHead: Sendable, Hashable {
  public let heldAt: CivilMoment?
  public let place: String
  public let chair: String
  public let recorder: String?
  public let attendees: [String]
  public let observers: [String]
  public let absentees: [String]

  init(reading fields: FieldReader) {
    heldAt = fields.moment("会议时间", "会议的日期和时刻", "time of the meeting")
    place = fields.text("会议地点", "会议地点", "place of the meeting")
    chair = fields.text("主持人", "主持人", "chair")
    recorder = fields.text(ifPresent: "记录人", "记录人", "who took it down")
    attendees = fields.texts("参加人员", "出席人员", "who attended")
    observers = fields.texts(ifPresent: "列席人员", "列席人员", "who sat in")
    absentees = fields.texts(ifPresent: "请假人员", "请假人员", "who was excused")
  }
}
