/// 法律意见书: what a lawyer holds.
public struct LegalOpinion: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.legalOpinion

  public let client: String
  public let task: String
  public let reviewed: [String]
  public let facts: String
  public let issues: String
  public let analysis: String
  public let conclusion: String
  public let lawfulPath: String?
  public let lawyer: Lawyer
  public let firm: String

  init(reading fields: FieldReader) {
    client = fields.text("委托单位", "委托单位", "client")
    task = fields.text("委托事项", "委托事项", "task")
    reviewed = fields.texts(ifPresent: "审查材料", "审查的材料", "material reviewed")
    facts = fields.text("事实", "事实", "facts")
    issues = fields.text("争议焦点", "争议焦点", "points in dispute")
    analysis = fields.text("法律分析", "法律分析", "legal analysis")
    conclusion = fields.text("结论意见", "结论意见", "conclusion")
    lawfulPath = fields.text(ifPresent: "法定途径", "可以走的法定途径", "statutory path")
    lawyer = fields.record("律师", "律师", "lawyer") { Lawyer(reading: $0) }
    firm = fields.text("律师事务所", "律师事务所", "law firm")
  }
}

extension LegalOpinion {
  /// The lawyer.
  public struct Lawyer: Sendable, Hashable {
    public let name: String
    public let licence: String?

    init(reading fields: FieldReader) {
      name = fields.text("姓名", "姓名", "name")
      licence = fields.text(ifPresent: "执业证号", "执业证号", "licence number")
    }
  }
}
