public import DossierCore

/// A profile (办理规范): what an office demands of itself beyond the law.
///
/// It may tighten statutory limits and never loosen them, add limits of its own, further signatures, documents
/// and checklists. A case names the profiles it is handled by.
public struct Profile: Sendable {
  /// The folder of a template set that holds its profiles.
  public static let folderName = "办理规范"

  public let name: Wording
  /// Where the demands come from.
  public let source: Wording
  public let definitions: [LimitDefinition]
  public let limits: [LimitRule]
  public let signers: [SignerDemand]
  public let required: [DocumentDemand]
  /// The names of checklist files in the set's folder 清单.
  public let checklistFiles: [String]

  init(reading fields: FieldReader) {
    name = fields.wording("办理规范", english: "英文", "名称", "name")
    source = fields.wording("来源", english: "英文来源", "来源", "source")
    _ = fields.text(ifPresent: "说明", "说明", "note")
    definitions = fields.definitions(ifPresent: "定义", "条件里用的名称", "names that conditions use")
    limits = fields.list(ifPresent: "期限", "期限", "time limits") { LimitRule(reading: $0) }
    signers = fields.list(ifPresent: "签署", "另须签署的角色", "further signatures") { SignerDemand(reading: $0) }
    required = fields.list(ifPresent: "必备", "须有的文书", "documents that must be there") {
      DocumentDemand(reading: $0)
    }
    checklistFiles = fields.texts(ifPresent: "清单", "「清单」文件夹中的检查清单", "checklists in the folder 清单")
  }
}

/// Who must sign a kind of document beyond what the template set demands.
public struct SignerDemand: Sendable, Hashable {
  public let kind: ArtefactKind
  /// The capacities that must sign; of each entry one suffices.
  public let signers: [[String]]

  init(reading fields: FieldReader) {
    kind = ArtefactKind(rawValue: fields.text("文种", "文种", "kind of document"))
    signers = fields.texts("签署", "须签署的角色，“甲|乙”为其一即可", "capacities that must sign, “A|B” for one of them")
      .map { $0.split(separator: "|").map(String.init) }
  }
}

/// A document that a case under the profile must hold.
public struct DocumentDemand: Sendable, Hashable {
  /// The kinds of which one suffices.
  public let kinds: [ArtefactKind]
  public let premise: LimitExpression?

  init(reading fields: FieldReader) {
    kinds = fields.text("文种", "文种，“甲|乙”为其一即可", "kind of document, “A|B” for one of them")
      .split(separator: "|").map { ArtefactKind(rawValue: String($0)) }
    premise = fields.expression(ifPresent: "适用", "适用的条件", "condition under which it applies")
  }
}
