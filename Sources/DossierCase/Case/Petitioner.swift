public import DossierCore

/// A petitioner (信访人) or a representative: a person or an organisation.
public struct Petitioner: Sendable, Hashable {
  public let name: String
  public let sex: Sex?
  public let birthDate: CivilDate?
  public let paper: IdentityPaper?
  public let paperNumber: String?
  public let phone: String?
  /// Empty only where the petition is anonymous.
  public let address: String
  public let registeredAddress: String?
  public let employer: String?
  public let status: String?
  public let isAnonymous: Bool

  init(reading fields: FieldReader) {
    // Who petitions without a name has neither name nor address to give.
    let isNamed = !fields.isTrue("匿名")
    name = fields.text("姓名", isRequired: isNamed, Wording("姓名或单位名称", "name")) ?? (isNamed ? "" : "匿名")
    sex = fields.choice(ifPresent: "性别", "性别", "sex")
    birthDate = fields.date(ifPresent: "出生日期", "出生日期", "date of birth")
    paper = fields.choice(ifPresent: "证件类型", "证件类型", "kind of identity paper")
    paperNumber = fields.text(ifPresent: "证件号码", "证件号码", "number of the paper")
    phone = fields.text(ifPresent: "电话", "联系电话", "telephone")
    address = fields.text("住址", isRequired: isNamed, Wording("现住址", "address")) ?? ""
    registeredAddress = fields.text(ifPresent: "户籍地", "户籍地址", "registered address")
    employer = fields.text(ifPresent: "单位", "工作单位", "employer")
    status = fields.text(ifPresent: "身份", "身份或职业", "status or occupation")
    isAnonymous = fields.bool(ifPresent: "匿名", "是否匿名", "whether anonymous") ?? false
    fields.fill("匿名", false)
    if !isNamed { fields.fill("姓名", .text(name)) }
    fields.judgePaper("证件号码", paperNumber, of: paper)
    fields.judgeIdentity(of: paperNumber, paper: paper, birthDate: birthDate, sex: sex)
    fields.judgePhone("电话", phone)
  }
}
