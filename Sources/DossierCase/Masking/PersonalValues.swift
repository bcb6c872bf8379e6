import DossierCore

/// The personal values of one case with what stands for each before one audience.
struct PersonalValues {
  private(set) var replacements: [(value: String, replacement: String)] = []
  /// Values that stay.
  private(set) var shown: [String] = []
  /// Names, without blanks, of which something is hidden.
  private(set) var hiddenNames: Set<String> = []

  private let level: MaskingLevel
  private var seen: Set<String> = []

  init(_ facts: Value, rules: MaskingRules, level: MaskingLevel) {
    self.level = level
    if level.showsOwnData { keepOwn(facts["信访人"]) }
    let names = rules.fields.filter { $0.kind == .name }
    hideNames(names.flatMap { field in field.values(in: facts).map { ($0, field) } })
    for field in rules.fields where field.kind != .name {
      for value in field.values(in: facts) { hide(value, field) }
    }
  }

  private mutating func keepOwn(_ petitioner: Value) {
    for (_, value) in petitioner.record?.members ?? [] {
      guard let text = value.text, !text.isEmpty else { continue }
      seen.insert(text)
      shown.append(text)
    }
  }

  private static let stems = Array("甲乙丙丁戊己庚辛壬癸")

  /// What tells people apart whose masked names are alike: 甲, 乙 … , then numbers.
  private static func mark(_ index: Int) -> String {
    stems.indices.contains(index) ? String(stems[index]) : "\(index + 1)"
  }

  /// People whose masked names are alike are told apart: 张某甲, 张某乙. `张三等4人` is no further name.
  private mutating func hideNames(_ names: [(value: String, field: PersonalField)]) {
    var order: [String] = []
    var masks: [String: String] = [:]
    for (value, field) in names {
      let name = CaseMask.plain(value)
      guard name.count > 1, !shown.contains(name), masks[name] == nil else { continue }
      guard !order.contains(where: name.contains), let mask = replacement(for: name, field) else { continue }
      order.append(name)
      masks[name] = mask
    }
    for name in order {
      guard let mask = masks[name] else { continue }
      let alike = order.filter { masks[$0] == mask }
      let mark =
        alike.count > 1 && mask != Masking.hidden ? alike.firstIndex(of: name).map(Self.mark) ?? "" : ""
      replacements.append((name, mask + mark))
      hiddenNames.insert(name)
    }
  }

  private mutating func hide(_ value: String, _ field: PersonalField) {
    if field.kind == .date { return hideBirthday(value, field) }
    guard field.kind.isTelling, value.count > 1, seen.insert(value).inserted else { return }
    guard let mask = replacement(for: value, field) else {
      shown.append(value)
      return
    }
    replacements.append((value, mask))
    if field.kind == .employer, let first = value.first, "原前".contains(first), value.count > 4 {
      replacements.append((String(value.dropFirst()), mask))
    }
    guard field.kind == .address else { return }
    // Papers shorten addresses from the front: 农机巷2幢304室.
    let tail = Masking.hiddenPart(ofAddress: value)
    if tail.count > 3, seen.insert(tail).inserted { replacements.append((tail, "***")) }
  }

  /// Reports write the day of birth out: 1966年8月12日, 1966年8月出生.
  private mutating func hideBirthday(_ value: String, _ field: PersonalField) {
    guard let date = CivilDate(value), !shown.contains(value), seen.insert(value).inserted,
      replacement(for: value, field) != nil
    else { return }
    let month = "\(date.year)年\(date.month)月"
    replacements.append((month + "\(date.day)日", "\(date.year)年**月**日"))
    replacements.append((month + "出生", "\(date.year)年**月出生"))
    replacements.append((month + "生", "\(date.year)年**月生"))
  }

  /// Nil where the value may be shown as it is.
  private func replacement(for value: String, _ field: PersonalField) -> String? {
    guard level.allowed.contains(field.path) else {
      return field.kind == .employer || field.kind == .name ? field.kind.masked(value) : Masking.hidden
    }
    return level.masked.contains(field.kind) ? field.kind.masked(value) : nil
  }
}

extension PersonalField {
  /// The values of the field in a case, in the order of the file.
  func values(in facts: Value) -> [String] {
    guard !roles.isEmpty, let key = path.lastKey, let owner = path.parent else {
      return facts.texts(along: path.steps[...])
    }
    return facts.records(along: owner.steps[...]).filter { record in
      record["角色"]?.text.map(roles.contains) ?? false
    }.compactMap { $0[key]?.text }
  }
}

extension Value {
  /// The texts at a path, each entry of a list on the way followed.
  func texts(along steps: ArraySlice<FieldPath.Step>) -> [String] {
    if let list { return list.flatMap { $0.texts(along: steps) } }
    guard case .key(let key)? = steps.first else { return text.map { $0.isEmpty ? [] : [$0] } ?? [] }
    return self[key].texts(along: steps.dropFirst())
  }

  /// The records at a path.
  func records(along steps: ArraySlice<FieldPath.Step>) -> [Record] {
    if let list { return list.flatMap { $0.records(along: steps) } }
    guard case .key(let key)? = steps.first else { return record.map { [$0] } ?? [] }
    return self[key].records(along: steps.dropFirst())
  }
}
