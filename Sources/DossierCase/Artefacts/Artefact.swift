public import DossierCore

/// A document (文书) of the case.
///
/// It never changes, and is handed about all the time: an object is passed on at a hundredth of what copying it takes.
public final class Artefact: Sendable {
  public let kind: ArtefactKind
  /// 文号.
  public let number: String?
  public let title: String?
  public let date: CivilDate?
  /// 制发机关; the handling organ where the file names none.
  public let issuer: String?
  public let signatures: [Signature]
  public let attachments: [String]
  /// The signed paper that came back, relative to the case folder.
  public let file: String?
  public let note: String?
  /// The typed content: a ``TransferSlip``, a ``ReplyLetter`` …, or ``CustomContent``.
  public let content: any ArtefactContent
  /// Its place in the case file, as `文书[2]`.
  public let path: FieldPath
  /// All of it as templates see it.
  public let facts: Record

  init(reading fields: FieldReader) {
    let kind = Self.kind(reading: fields)
    number = fields.text(ifPresent: "文号", "文号", "number of the document")
    fields.judgeNumber("文号", number, of: kind)
    title = fields.text(ifPresent: "标题", "标题", "title")
    date = fields.date(ifPresent: "日期", "成文日期", "date of the document")
    let named = fields.text(ifPresent: "制发机关", "制发机关，不填为承办机关", "issuer, the handling organ if left out")
    signatures = fields.list(ifPresent: "签署", "签署", "signatures") { Signature(reading: $0) }
    attachments = fields.texts(ifPresent: "附件", "附件名称", "attachments")
    file = fields.file(ifPresent: "文件", "签字盖章后的扫描件，如 文书/转送单-签收.pdf", "the signed paper that came back")
    note = fields.text(ifPresent: "备注", "备注", "note")
    content = Self.content(of: kind, reading: fields)
    issuer = named ?? fields.context.issuer
    self.kind = kind
    path = fields.path
    if let issuer { fields.fill("制发机关", .text(issuer)) }
    fields.fill("签署", [])
    fields.fill("附件", [])
    facts = fields.facts
  }

  private static func kind(reading fields: FieldReader) -> ArtefactKind {
    let words = fields.context.words.kinds
    return ArtefactKind(
      rawValue: fields.choice("文种", words, isRequired: true, Wording("文种", "kind of document")) ?? "")
  }

  /// Keys of an unknown kind are not judged: the kind is the error.
  private static func content(of kind: ArtefactKind, reading fields: FieldReader) -> any ArtefactContent {
    if let custom = fields.context.words.customKinds.first(where: { $0.kind == kind }) {
      return CustomContent(reading: fields, kind: custom)
    }
    if let type = BuiltInArtefacts.byKind[kind] { return type.init(reading: fields) }
    fields.acceptAllKeys()
    return UnknownContent()
  }
}
