public import DossierCore

/// 异议函: a unit that is not competent says so in time and hands the material back (信访工作条例, Article 23).
public struct ObjectionLetter: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.objectionLetter

  public let addressee: String
  public let slipNumber: String?
  public let receivedAt: CivilMoment?
  public let summary: String
  public let reason: String
  public let basis: String
  public let proposedOrgan: String?
  public let returned: [ReturnedPaper]
  public let consent: ReturnConsent?
  public let contact: ContactPoint

  init(reading fields: FieldReader) {
    addressee = fields.text("主送", "转送、交办的机关", "organ that passed it on")
    slipNumber = fields.text(ifPresent: "来文文号", "转送单或者交办函的文号", "number of the slip or letter")
    receivedAt = fields.moment(
      "收到时间", "收到转送、交办的日期和时刻（五个工作日由此起算）", "when it was received (five working days run from it)")
    summary = fields.text("事项摘要", "事项摘要", "summary of the matter")
    reason = fields.text("异议理由", "详细理由", "reasons in detail")
    basis = fields.text("依据", "职权依据", "basis")
    proposedOrgan = fields.text(ifPresent: "建议机关", "建议转送、交办的有权机关", "organ proposed instead")
    returned = fields.list(ifPresent: "退回材料", "退回材料清单", "list of papers handed back") {
      ReturnedPaper(reading: $0)
    }
    consent = fields.record(ifPresent: "同意退回", "转送、交办机关核实同意的情况", "consent of the organ that passed it on") {
      ReturnConsent(reading: $0)
    }
    contact = ContactPoint(reading: fields)
  }
}

extension ObjectionLetter {
  /// A paper that goes back.
  public struct ReturnedPaper: Sendable, Hashable {
    public let name: String
    public let copies: Int?
    public let form: MaterialForm?
    public let note: String?

    init(reading fields: FieldReader) {
      name = fields.text("名称", "材料名称", "name")
      copies = fields.integer(ifPresent: "份数", in: 1...10_000, "份数", "copies")
      form = fields.choice(ifPresent: "形式", "原件或者复印件等", "original, copy …")
      note = fields.text(ifPresent: "备注", "备注", "note")
    }
  }

  /// The consent, without which the material stays.
  public struct ReturnConsent: Sendable, Hashable {
    public let organ: String
    public let date: CivilDate?
    public let receiver: String?

    init(reading fields: FieldReader) {
      organ = fields.text("机关", "核实同意的机关", "organ that consents")
      date = fields.date("日期", "同意日期", "day of consent")
      receiver = fields.text(ifPresent: "接收人", "退回材料的接收人", "who took the papers back")
    }
  }
}
