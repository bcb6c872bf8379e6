public import DossierCore

/// 企业情况说明: the company's account and proposal, judged by the department in charge.
public struct CompanyStatement: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.companyStatement

  public let addressee: String
  public let company: String
  public let askedAt: CivilMoment?
  public let account: String
  public let proposal: [AssignedTask]
  public let review: DepartmentReview?
  public let contact: ContactPoint

  init(reading fields: FieldReader) {
    addressee = fields.text("主送", "主管部门", "department in charge")
    company = fields.text("企业名称", "企业名称", "name of the company")
    askedAt = fields.moment(ifPresent: "要求说明时间", "要求说明的日期和时刻", "when it was asked")
    account = fields.text("情况说明", "情况说明", "account of the facts")
    proposal = fields.list("解决方案", "解决方案，每项一步", "proposal, one an item") { AssignedTask(reading: $0) }
    review = fields.record(ifPresent: "主管部门意见", "主管部门的审查意见", "opinion of the department in charge") {
      DepartmentReview(reading: $0)
    }
    contact = ContactPoint(reading: fields)
  }
}

extension CompanyStatement {
  /// What the department in charge holds of the proposal.
  public struct DepartmentReview: Sendable, Hashable {
    public let department: String
    public let lawfulness: String
    public let feasibility: String
    public let date: CivilDate?

    init(reading fields: FieldReader) {
      department = fields.text("部门", "主管部门", "department")
      lawfulness = fields.text("合法性", "合法性审查意见", "whether it is lawful")
      feasibility = fields.text("可行性", "可行性审查意见", "whether it is feasible")
      date = fields.date(ifPresent: "日期", "审查日期", "day")
    }
  }
}
