public import DossierCore

/// What a template set says of personal data (脱敏.yaml): which fields hold them, and who may see what of them.
public struct MaskingRules: Sendable {
  /// The name of the file in the set's folder.
  public static let fileName = "脱敏.yaml"

  public let fields: [PersonalField]
  /// Fields whose values are public: telephones of organs.
  public let publicFields: [FieldPath]
  public let levels: [MaskingLevel]
  /// For whom each template is made, by its base name; for the office where none is given.
  public let templates: [TemplateAudience]

  init(reading fields: FieldReader) {
    _ = fields.integer("格式", in: 1...1, "格式，现为 1", "format, now 1")
    self.fields = fields.list("个人信息", "记着个人信息的字段", "fields that hold personal data") {
      PersonalField(reading: $0)
    }
    publicFields = fields.texts(ifPresent: "公开", "本来就公开的字段", "fields that are public").map { FieldPath($0) }
    levels = fields.list("级别", "各级别", "levels") { MaskingLevel(reading: $0) }
    templates = fields.list(ifPresent: "表样", "各表样给谁看", "for whom each template is") {
      TemplateAudience(reading: $0)
    }
  }

  public func level(for audience: Audience) -> MaskingLevel? {
    levels.first { $0.audience == audience }
  }

  /// For whom a template is made.
  public func audience(ofTemplate name: String) -> Audience {
    templates.first { $0.names.contains(name) }?.audience ?? .office
  }
}

/// A field that holds personal data.
public struct PersonalField: Sendable, Hashable {
  /// From the root of the case, lists on the way left out: `文书.乙方.姓名`.
  public let path: FieldPath
  public let kind: PersonalKind
  /// The capacities of signatures that are meant, of `文书.签署`; all where empty.
  public let roles: [String]

  init(reading fields: FieldReader) {
    path = FieldPath(fields.text("字段", "字段", "field"))
    kind = fields.choice("种类", "种类", "kind") ?? .text
    roles = fields.texts(ifPresent: "角色", "只限这些签署角色", "only signatures in these capacities")
  }
}

/// What one audience may see.
public struct MaskingLevel: Sendable, Hashable {
  public let audience: Audience?
  /// Kinds that are masked where the field may be used at all.
  public let masked: [PersonalKind]
  /// The personal fields that papers may show; all others are hidden altogether.
  public let allowed: [FieldPath]
  /// Whether the petitioner's own data stay as they are.
  public let showsOwnData: Bool
  /// The parts of the volume that may be given away; all where empty.
  public let parts: [VolumePart]
  /// Pictures that stay.
  public let pictures: [PictureUse]

  init(reading fields: FieldReader) {
    audience = fields.choice("名", "级别", "level")
    masked = fields.choices(ifPresent: "遮盖", "遮盖哪些种类", "kinds that are masked")
    allowed = fields.texts(ifPresent: "可用字段", "可以出现的个人信息字段", "personal fields that may be shown").map {
      FieldPath($0)
    }
    showsOwnData =
      fields.bool(ifPresent: "本人全显", "信访人自己的信息照写", "whether the petitioner's own data are shown") ?? false
    parts = fields.choices(ifPresent: "卷别", "只给这些卷别", "only these parts of the volume")
    pictures = fields.choices(ifPresent: "图片", "保留哪些图片", "pictures that stay")
  }
}

/// Pictures of a case by what they show.
public enum PictureUse: String, ClosedSet {
  case seal = "印章"
  case signature = "签名"
  case material = "材料"
}

/// Templates that are made for one audience.
public struct TemplateAudience: Sendable, Hashable {
  public let audience: Audience?
  public let names: [String]

  init(reading fields: FieldReader) {
    audience = fields.choice("级别", "给谁看", "for whom")
    names = fields.texts("名", "表样名，不带扩展名", "base names of templates")
  }
}

extension PersonalKind: ClosedSet {}
