/// 息诉保证书: what the petitioner undertakes of free will.
public struct Undertaking: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.undertaking

  public let addressee: String
  public let received: String
  public let knowsRemedies: Bool?
  public let promises: [String]
  public let copies: Int?

  init(reading fields: FieldReader) {
    addressee = fields.text("致", "致送单位", "to whom")
    received = fields.text("已收到", "已收到的答复、款项等", "what was received")
    knowsRemedies = fields.bool("知悉救济", "是否知悉救济途径", "whether the remedies are known")
    promises = fields.texts("承诺", "承诺事项", "promises")
    copies = fields.integer(ifPresent: "份数", in: 1...100, "份数", "copies")
  }
}
