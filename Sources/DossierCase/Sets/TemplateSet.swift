public import DossierCore

/// A template set (模板集): one organ's forms, and what it demands of them.
public struct TemplateSet: Sendable {
  /// The set that is meant where none is named.
  public static let standardName = "国家通用"
  /// The name of the manifest in the set's folder.
  public static let manifestName = "模板集.yaml"

  /// The set's folder as the user named it.
  public let folder: String
  public let name: String
  public let note: String?
  public internal(set) var kinds: [KindRule] {
    didSet { words = SetWords(kinds) }
  }
  public let forms: VolumeForms
  /// The names of the checklist files in the folder 清单.
  public let checklistFiles: [String]
  public let limits: [LimitRule]
  /// Names that limits use for expressions.
  public let limitDefinitions: [LimitDefinition]
  private(set) var words: SetWords

  init(reading fields: FieldReader, folder: String) {
    self.folder = folder
    name = fields.text("名称", "模板集名称", "name of the set")
    note = fields.text(ifPresent: "说明", "说明", "note")
    _ = fields.integer("格式", in: 1...1, "清单格式，现为 1", "format of the manifest, now 1")
    kinds = fields.list("文种", "文种", "kinds of documents") { KindRule(reading: $0) }
    words = SetWords(kinds)
    forms =
      fields.record(ifPresent: "卷宗", "卷宗用表", "forms of a whole dossier") { VolumeForms(reading: $0) }
      ?? VolumeForms(reading: .silent())
    checklistFiles = fields.texts(ifPresent: "清单", "「清单」文件夹中的检查清单", "checklists in the folder 清单")
    limitDefinitions = fields.definitions(ifPresent: "期限定义", "期限里用的名称", "names that limits use")
    limits = fields.list(ifPresent: "期限", "期限", "time limits") { LimitRule(reading: $0) }
  }

  /// What is said of a kind.
  public func rule(for kind: ArtefactKind) -> KindRule? {
    kinds.first { $0.kind == kind }
  }

  /// All capacities in which the set demands a signature.
  public var roles: [String] { words.roles }

  /// For each kind the capacities that must sign, as facts have them: a list, `甲|乙` for one of two.
  public var requiredSigners: Record { words.requiredSigners }
}
