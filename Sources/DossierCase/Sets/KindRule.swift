public import DossierCore

/// What a template set says of a kind of document.
public struct KindRule: Sendable, Hashable {
  public let kind: ArtefactKind
  /// The base name of its template files (`转送单` for `转送单.docx` and `转送单.odt`).
  public let template: String
  /// The title that documents without one bear.
  public let title: String?
  public let part: VolumePart?
  /// Its place inside the part of the volume; lower comes first.
  public let order: Int?
  /// The capacities that must sign; of each entry one suffices (`包案领导|承办单位负责人`).
  public internal(set) var signers: [[String]]
  /// Fields required beyond those the kind itself requires.
  public let requiredFields: [FieldPath]
  public let retention: RetentionPeriod?
  public let isLandscape: Bool
  /// The declared fields; nil for a kind of the catalogue.
  public let customFields: [CustomField]?

  init(reading fields: FieldReader) {
    let name = fields.text("文种", "文种", "kind of document")
    kind = ArtefactKind(rawValue: name)
    template =
      fields.text(ifPresent: "模板", "模板文件名，不带扩展名；不填同文种", "base name of the templates, the kind if left out")
      ?? name
    title = fields.text(ifPresent: "标题", "标题", "title")
    part = fields.choice(ifPresent: "卷别", "正卷或副卷", "part of the volume")
    order = fields.integer(ifPresent: "卷内顺序", in: 1...10_000, "卷内顺序", "order in the volume")
    signers = fields.texts(
      ifPresent: "签署", "须签署的角色，“甲|乙”为其一即可", "capacities that must sign, “A|B” for one of them"
    )
    .map { $0.split(separator: "|").map(String.init) }
    requiredFields = fields.texts(ifPresent: "必填", "另须填写的字段", "further required fields").map { FieldPath($0) }
    retention = fields.choice(ifPresent: "保管期限", "保管期限", "retention period")
    isLandscape = fields.bool(ifPresent: "横向", "是否横向纸", "whether landscape") ?? false
    let declared = fields.list(ifPresent: "字段", "自有文种的字段", "fields of a kind of its own") {
      CustomField(reading: $0)
    }
    customFields = ArtefactKind.builtIn.contains(kind) ? nil : declared
    if BuiltInArtefacts.byKind[kind] != nil, !declared.isEmpty {
      fields.report(.fieldsOfBuiltIn, at: "字段", place: fields.place(of: "字段"))
    }
  }
}

extension Diagnostic {
  fileprivate static var fieldsOfBuiltIn: Diagnostic {
    Diagnostic(
      "C152", .error, Wording("内置文种不能另设「字段」", "a built-in kind cannot declare 字段"),
      hints: [Wording("改用新的文种名称，或删去「字段」", "use a new kind's name, or remove 字段")])
  }
}
