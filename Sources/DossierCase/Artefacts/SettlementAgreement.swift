public import DossierCore

/// 息访协议: the mediation or conciliation agreement (信访工作条例, Article 33) with its clauses.
public struct SettlementAgreement: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.settlementAgreement

  public let nature: SettlementNature?
  public let partyA: PartyA
  public let partyB: [SettlementParty]
  public let facts: [String]
  public let clauses: [Clause]
  public let remedies: String
  public let breach: String?
  public let copies: Int?
  public let copiesEach: Int?
  public let voluntariness: String
  public let place: String?
  public let signedAt: CivilMoment?

  init(reading fields: FieldReader) {
    nature = fields.choice("性质", "调解或和解", "mediation or conciliation")
    partyA = fields.record("甲方", "甲方", "party A") { PartyA(reading: $0) }
    let named = fields.list(ifPresent: "乙方", "乙方，不填为信访人", "party B, the petitioner if left out") {
      SettlementParty(reading: $0)
    }
    facts = fields.texts("事实", "各方确认的事实", "facts agreed")
    clauses = fields.list("条款", "协议条款", "clauses") { Clause(reading: $0) }
    remedies = fields.text("权利救济", "争议的救济途径", "remedies")
    breach = fields.text(ifPresent: "违约责任", "违约责任", "breach")
    copies = fields.integer("份数", in: 1...100, "一式几份", "copies")
    copiesEach = fields.integer(ifPresent: "各执", in: 1...100, "各执几份", "copies for each")
    voluntariness = fields.text("自愿声明", "自愿声明", "statement of free will")
    place = fields.text(ifPresent: "签订地点", "签订地点", "where it was signed")
    signedAt = fields.moment(ifPresent: "签订时间", "签订时间", "when it was signed")
    partyB = named.isEmpty ? fields.context.petitioner.map { [$0] } ?? [] : named
    if named.isEmpty { fields.replace("乙方", by: .list(partyB.map { .record($0.facts) })) }
  }
}

extension SettlementAgreement {
  /// The organ that promises.
  public struct PartyA: Sendable, Hashable {
    public let name: String
    public let representative: String?
    public let post: String?

    init(reading fields: FieldReader) {
      name = fields.text("名称", "名称", "name")
      representative = fields.text(ifPresent: "代表人", "代表人", "representative")
      post = fields.text(ifPresent: "职务", "职务", "post")
    }
  }

  /// One clause: who does what until when, and what was done.
  public struct Clause: Sendable, Hashable {
    public let party: ContractParty?
    public let content: String
    public let amount: RenminbiAmount?
    public let manner: String?
    public let dueOn: CivilDate?
    public let isContinuing: Bool?
    public let nextOn: CivilDate?
    public let performance: [Performance]

    init(reading fields: FieldReader) {
      party = fields.choice("义务方", "义务方", "who is bound")
      content = fields.text("内容", "条款内容", "what")
      amount = fields.amount(ifPresent: "金额", "金额（元）", "sum in yuan")
      manner = fields.text(ifPresent: "方式", "履行方式", "how")
      dueOn = fields.date(ifPresent: "期限", "履行期限", "until when")
      isContinuing = fields.bool(ifPresent: "持续", "是否持续履行", "whether it goes on")
      nextOn = fields.date(ifPresent: "下次日期", "下次履行日期", "next time")
      performance = fields.list(ifPresent: "履行", "履行记录", "what was performed") { Performance(reading: $0) }
    }
  }

  /// One act of performance.
  public struct Performance: Sendable, Hashable {
    public let date: CivilDate?
    public let content: String
    public let amount: RenminbiAmount?
    public let proof: String?
    public let confirmedBy: String?

    init(reading fields: FieldReader) {
      date = fields.date("日期", "履行日期", "day")
      content = fields.text("内容", "履行内容", "what was done")
      amount = fields.amount(ifPresent: "金额", "金额（元）", "sum in yuan")
      proof = fields.text(ifPresent: "证明", "证明材料", "proof")
      confirmedBy = fields.text(ifPresent: "确认人", "确认人", "who confirmed it")
    }
  }
}
