import DossierCore

/// A kind of document that a template set declares itself (自有文种).
public struct CustomKind: Sendable, Hashable {
  public let kind: ArtefactKind
  public let fields: [CustomField]
}

/// A field of a custom kind.
public struct CustomField: Sendable, Hashable {
  public let name: String
  public let type: CustomFieldType
  public let isRequired: Bool

  init(reading fields: FieldReader) {
    name = fields.text("名", "字段名", "name of the field")
    type = fields.choice("类型", "字段类型", "type of the field") ?? .text
    isRequired = fields.bool(ifPresent: "必填", "是否必填", "whether required") ?? false
  }

  func read(from fields: FieldReader) {
    let summary = Wording(name, name)
    switch type {
    case .text: _ = fields.text(name, isRequired: isRequired, summary)
    case .date: _ = fields.date(name, isRequired: isRequired, summary)
    case .moment: _ = fields.moment(name, isRequired: isRequired, summary)
    case .number: _ = fields.number(ifPresent: name, isRequired: isRequired, name, name)
    case .bool: _ = fields.bool(name, isRequired: isRequired, summary)
    case .list: _ = fields.scalars(name, .list(.text), isRequired: isRequired, summary)
    case .table: fields.table(name, isRequired: isRequired, summary)
    }
  }
}

/// The types a custom field may have.
public enum CustomFieldType: String, ClosedSet {
  case text = "文本"
  case date = "日期"
  case moment = "时刻"
  case number = "数"
  case bool = "是否"
  case list = "列表"
  case table = "表"
}

extension FieldReader {
  /// A list of records with any keys.
  func table(_ key: String, isRequired: Bool, _ summary: Wording) {
    _ = list(key, kind: .table, isRequired: isRequired, summary) { $0.acceptAllKeys() }
  }
}
