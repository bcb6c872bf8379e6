public import DossierCore

/// Hides what one audience may not see of one case: in fields, in running text, in names of files.
public struct CaseMask: Sendable {
  public let audience: Audience
  public let level: MaskingLevel
  private let text: TextMask
  /// Values that cannot be told by themselves, by their key: what stands for `出生日期`.
  private let byKey: [String: PersonalKind]
  private let hiddenKeys: Set<String>
  /// Names of people who are not shown under their own name.
  private let hiddenNames: Set<String>

  /// Nil where the audience may see everything, or the rules do not know it.
  public init?(_ facts: Value, rules: MaskingRules, audience: Audience) {
    guard audience != .office, let level = rules.level(for: audience) else { return nil }
    self.audience = audience
    self.level = level
    let values = PersonalValues(facts, rules: rules, level: level)
    text = TextMask(
      known: values.replacements, patterns: Set(level.masked),
      kept: values.shown + rules.publicFields.flatMap { facts.texts(along: $0.steps[...]) })
    let keyed = rules.fields.filter { !$0.kind.isTelling }
    byKey = Dictionary(
      keyed.compactMap { field in field.path.lastKey.map { ($0, field.kind) } },
      uniquingKeysWith: { first, _ in first })
    let hidden = keyed.filter { !level.allowed.contains($0.path) }
    hiddenKeys = Set(hidden.compactMap(\.path.lastKey))
    hiddenNames = values.hiddenNames
  }

  /// A text as the audience may read it.
  public func masked(_ text: String) -> String { self.text.masked(text) }

  /// Whether pictures of a use stay.
  public func shows(_ pictures: PictureUse) -> Bool { level.pictures.contains(pictures) }
}

// MARK: - Facts

extension CaseMask {
  /// Facts as the audience may see them: of the whole case, of a document, of a form.
  public func masked(_ value: Value) -> Value { masked(value, key: nil, isOwn: false) }

  private func masked(_ value: Value, key: String?, isOwn: Bool) -> Value {
    switch value {
    case .text(let text): return .text(masked(text, key: key, isOwn: isOwn))
    case .list(let values): return .list(values.map { masked($0, key: key, isOwn: isOwn) })
    case .record(let record): return .record(masked(record, key: key))
    case .picture(var picture):
      picture.description = masked(picture.description)
      return .picture(picture)
    default: return value
    }
  }

  private func masked(_ record: Record, key: String?) -> Record {
    // The petitioner's own record; 代表 may list the petitioner again.
    let isOwn =
      level.showsOwnData
      && (key == "信访人"
        || (record["姓名"]?.text).map { !hiddenNames.contains(Self.plain($0)) && key == "代表" } ?? false)
    var masked = Record()
    for (name, value) in record.members {
      if Self.fileKeys.contains(name) {
        if keepsPicture(name, of: record) { masked[name] = value }
        continue
      }
      masked[name] = self.masked(value, key: name, isOwn: isOwn)
    }
    return masked
  }

  /// Keys whose values are paths: a renderer must find the file, and no paper shows the path.
  private static let fileKeys: Set<String> = ["文件", "扫描"]

  /// A signature's picture shows the name; it goes where the name is not shown.
  private func keepsPicture(_ key: String, of record: Record) -> Bool {
    guard key == "扫描" else { return shows(.material) }
    let isSeal = record["方式"]?.text == "盖章"
    let isHidden = record["姓名"]?.text.map { hiddenNames.contains(Self.plain($0)) } ?? false
    return shows(isSeal ? .seal : .signature) && !isHidden
  }

  private func masked(_ text: String, key: String?, isOwn: Bool) -> String {
    guard !isOwn, let key, let kind = byKey[key] else { return masked(text) }
    if hiddenKeys.contains(key) { return Masking.hidden }
    return level.masked.contains(kind) ? kind.masked(text) : masked(text)
  }

  static func plain(_ name: String) -> String { name.filter { !$0.isWhitespace } }
}

extension FieldPath {
  var lastKey: String? {
    if case .key(let key) = steps.last { key } else { nil }
  }
}
