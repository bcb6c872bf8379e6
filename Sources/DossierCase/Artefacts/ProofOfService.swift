public import DossierCore

/// 送达回证: proves what was served on whom and when.
public struct ProofOfService: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.proofOfService

  public let papers: [Paper]
  public let recipient: String
  public let address: String
  public let method: ServiceMethod?
  public let servedAt: CivilMoment?
  public let signer: String?
  public let substitute: Substitute?
  public let refusal: Refusal?
  public let servers: [String]
  public let mailNumber: String?

  init(reading fields: FieldReader) {
    papers = fields.list("送达文书", "送达的文书", "papers served") { Paper(reading: $0) }
    recipient = fields.text("受送达人", "受送达人", "on whom")
    address = fields.text("送达地址", "送达地址", "where")
    method = fields.choice("送达方式", "送达方式", "how")
    servedAt = fields.moment("送达时间", "送达的日期和时刻", "when")
    signer = fields.text(ifPresent: "签收人", "签收人", "who signed for it")
    substitute = fields.record(ifPresent: "代收", "代收情况", "who received it instead") { Substitute(reading: $0) }
    refusal = fields.record(ifPresent: "拒收", "拒收情况", "refusal") { Refusal(reading: $0) }
    servers = fields.texts("送达人", "送达人", "who served it")
    mailNumber = fields.text(ifPresent: "邮件号", "邮件号", "mail number")
  }
}

extension ProofOfService {
  /// A paper served.
  public struct Paper: Sendable, Hashable {
    public let name: String
    public let number: String?
    public let copies: Int?

    init(reading fields: FieldReader) {
      name = fields.text("名称", "文书名称", "name")
      number = fields.text(ifPresent: "文号", "文号", "number")
      copies = fields.integer(ifPresent: "件数", in: 1...10_000, "件数", "copies")
    }
  }

  /// Somebody who received the paper for the recipient.
  public struct Substitute: Sendable, Hashable {
    public let name: String
    public let relation: String
    public let reason: String?

    init(reading fields: FieldReader) {
      name = fields.text("姓名", "代收人姓名", "name")
      relation = fields.text("关系", "与受送达人的关系", "relation")
      reason = fields.text(ifPresent: "理由", "代收理由", "why")
    }
  }

  /// Why the paper was refused, and who saw it.
  public struct Refusal: Sendable, Hashable {
    public let reason: String
    public let witnesses: [String]

    init(reading fields: FieldReader) {
      reason = fields.text("事由", "拒收事由", "why")
      witnesses = fields.texts("见证人", "见证人", "witnesses")
    }
  }
}
