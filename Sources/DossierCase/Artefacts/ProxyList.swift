public import DossierCore

/// 代办清单: the matters that proxy officers see to.
public struct ProxyList: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.proxyList

  public let entries: [Entry]

  init(reading fields: FieldReader) {
    entries = fields.list("条目", "清单各行", "rows of the list") { Entry(reading: $0) }
  }
}

extension ProxyList {
  /// One matter.
  public struct Entry: Sendable, Hashable {
    public let subject: String
    public let applicant: String
    public let agent: String
    public let supervisor: String?
    public let acceptedOn: CivilDate?
    public let dueOn: CivilDate?
    public let closedOn: CivilDate?
    public let result: String?
    public let satisfaction: Satisfaction?

    init(reading fields: FieldReader) {
      subject = fields.text("事项", "代办事项", "matter")
      applicant = fields.text("申请人", "申请人（印出时脱敏）", "who asked, masked in print")
      agent = fields.text("代办员", "代办员", "proxy officer")
      supervisor = fields.text(ifPresent: "督办领导", "督办领导", "leader who supervises")
      acceptedOn = fields.date(ifPresent: "受理日期", "受理日期", "day of acceptance")
      dueOn = fields.date(ifPresent: "办结期限", "办结期限", "day it must be closed")
      closedOn = fields.date(ifPresent: "办结日期", "办结日期", "day it was closed")
      result = fields.text(ifPresent: "结果", "办理结果", "result")
      satisfaction = fields.choice(ifPresent: "满意度", "满意度", "verdict")
    }
  }
}
