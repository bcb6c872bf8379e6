public import DossierCore

/// An entry of 签署: who signed in what capacity, when and how.
public struct Signature: Sendable, Hashable {
  /// The capacity; usually the word of a ``SignerRole``.
  public let role: String
  /// The name; of the organ where it is a seal.
  public let name: String
  public let post: String?
  public let date: CivilDate?
  public let way: SignatureWay?
  /// The scan, relative to the case folder.
  public let scan: String?
  public let opinion: String?
  public let refusal: Refusal?

  /// The capacity where it is one of the known ones.
  public var knownRole: SignerRole? { SignerRole(rawValue: role) }

  init(reading fields: FieldReader) {
    let roles = fields.context.words.signerRoles
    role = fields.choice("角色", roles, isRequired: true, Wording("签署人的角色", "capacity")) ?? ""
    name = fields.text("姓名", "姓名；盖章时写机关名称", "name; the organ where it is a seal")
    post = fields.text(ifPresent: "职务", "职务", "post")
    date = fields.date(ifPresent: "日期", "签署日期", "day of signing")
    way = fields.choice(ifPresent: "方式", "签署方式", "way of signing")
    scan = fields.file(ifPresent: "扫描", "签名或印章的图片，如 材料/签名.png", "picture of the signature or seal")
    opinion = fields.text(ifPresent: "意见", "签署意见", "opinion")
    refusal = fields.record(ifPresent: "拒签", "拒签情况", "refusal to sign") { Refusal(reading: $0) }
  }
}

extension Signature {
  /// Why somebody did not sign, and who saw it. It never blocks the closing of a case answered lawfully.
  public struct Refusal: Sendable, Hashable {
    public let reason: String
    public let witness: String?

    init(reading fields: FieldReader) {
      reason = fields.text("理由", "拒签理由", "why")
      witness = fields.text(ifPresent: "见证人", "见证人", "witness")
    }
  }
}
