public import DossierCore

/// 调查笔录: questions and answers of an inquiry, read and signed by the person asked.
public struct InterviewRecord: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.interviewRecord

  public let beganAt: CivilMoment?
  public let endedAt: CivilMoment?
  public let place: String
  public let askers: [Participant]
  public let recorder: String
  public let person: Interviewee
  public let notice: String
  public let exchanges: [Exchange]
  public let check: RecordCheck?

  init(reading fields: FieldReader) {
    beganAt = fields.moment("调查时间", "开始的日期和时刻", "when it began")
    endedAt = fields.moment(ifPresent: "结束时间", "结束的日期和时刻", "when it ended")
    place = fields.text("调查地点", "调查地点", "where")
    askers = fields.list("调查人", "调查人，二人以上", "who asked, two at least") { Participant(reading: $0) }
    fields.judgeAskers("调查人", askers)
    recorder = fields.text("记录人", "记录人", "who took it down")
    person = fields.record("被调查人", "被调查人", "the person asked") { Interviewee(reading: $0) }
    notice = fields.text("告知事项", "告知的身份、权利和义务", "what was told of rights and duties")
    exchanges = fields.list("问答", "问答", "questions and answers") { Exchange(reading: $0) }
    check = fields.choice("核对方式", "本人阅看或者向其宣读", "read by or read out to the person")
  }
}

extension InterviewRecord {
  /// The person who is asked.
  public struct Interviewee: Sendable, Hashable {
    public let name: String
    public let sex: Sex?
    public let paperNumber: String?
    public let employer: String?
    public let address: String?
    public let phone: String?
    public let relation: String?

    init(reading fields: FieldReader) {
      name = fields.text("姓名", "姓名", "name")
      sex = fields.choice(ifPresent: "性别", "性别", "sex")
      paperNumber = fields.text(ifPresent: "证件号码", "证件号码", "number of the identity paper")
      employer = fields.text(ifPresent: "单位", "单位和职务", "employer and post")
      address = fields.text(ifPresent: "住址", "住址", "address")
      phone = fields.text(ifPresent: "电话", "联系电话", "telephone")
      relation = fields.text(ifPresent: "关系", "与本信访事项的关系", "relation to the matter")
    }
  }

  /// A question and its answer.
  public struct Exchange: Sendable, Hashable {
    public let question: String
    public let answer: String

    init(reading fields: FieldReader) {
      question = fields.text("问", "问", "question")
      answer = fields.text("答", "答", "answer")
    }
  }
}
