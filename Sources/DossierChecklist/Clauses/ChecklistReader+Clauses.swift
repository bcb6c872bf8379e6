internal import DossierCore

// MARK: - Texts

extension ChecklistReader {
  /// `文字`: names for the texts that tests judge one by one.
  mutating func readTextGroups() -> [String: TextGroup] {
    var groups: [String: TextGroup] = [:]
    for (name, value) in data["文字"].record?.members ?? [] {
      let path = FieldPath("文字").appending(name)
      guard let kinds = value.record else {
        faults.append(.wrongForm(name, Self.kindsAndFields, at: path))
        continue
      }
      groups[name] = group(name, of: kinds, at: path)
    }
    return groups
  }

  private mutating func group(_ name: String, of kinds: Record, at path: FieldPath) -> TextGroup {
    var fields: [(kind: RecordKey, fields: TextGroup.Fields)] = []
    var others: TextGroup.Fields?
    for (kind, value) in kinds.keyedMembers where kind != Self.onlyWith {
      guard let wanted = Self.fields(value) else {
        faults.append(.wrongForm(kind.text, Self.kindsAndFields, at: path.appending(kind.text)))
        continue
      }
      if kind == Checklist.everyKind { others = wanted } else { fields.append((kind, wanted)) }
    }
    return TextGroup(name: name, kinds: fields, others: others, words: words(of: kinds, at: path))
  }

  private static func fields(_ value: Value) -> TextGroup.Fields? {
    if value.text == Checklist.everyKind.text { return .all }
    guard let names = value.list?.compactMap(\.text), !names.isEmpty else { return nil }
    return .these(names.map { FieldPath($0) })
  }

  private static let onlyWith: RecordKey = "只看含"

  /// `只看含`: the words one of which a text must hold to belong to the group.
  private mutating func words(of kinds: Record, at path: FieldPath) -> WordFinder? {
    guard kinds[Self.onlyWith] != nil else { return nil }
    let words = entries(of: Self.onlyWith.text, at: path).compactMap { data[$0].text }
    if words.isEmpty {
      faults.append(
        .wrongForm(
          Self.onlyWith.text, Wording("词语的列表", "a list of words"), at: path.appending(Self.onlyWith.text)))
    }
    return WordFinder(words)
  }

  private static let kindsAndFields = Wording(
    "“文种: [字段]”或“文种: 全部”", "“kind: [fields]” or “kind: 全部”")

  mutating func textGroup(at path: FieldPath) -> TextGroup? {
    guard let name = data[path]["文字"].text else { return nil }
    if let group = textGroups[name] { return group }
    faults.append(.noSuchTexts(name, known: textGroups.keys.sorted(), at: path.appending("文字")))
    return nil
  }
}

// MARK: - Wordings

extension ChecklistReader {
  /// `说法`, `除外`, `句内除外`; nil where the test looks for no wording.
  mutating func clauseRule(at path: FieldPath) -> ClauseRule? {
    guard !data[path]["说法"].isBlank else { return nil }
    if data[path]["文字"].isBlank { faults.append(.wordingsWithoutTexts(at: path.appending("说法"))) }
    return ClauseRule(
      wordings: patterns("说法", at: path), exceptions: patterns("除外", at: path),
      sentenceExceptions: patterns("句内除外", at: path))
  }

  /// The patterns below a key; the name of a list in `定义` stands for its entries.
  private mutating func patterns(_ key: String, at path: FieldPath) -> PatternList {
    var patterns: [ClausePattern] = []
    for entry in entries(of: key, at: path) {
      guard let text = data[entry].text else {
        faults.append(.unreadablePattern(at: entry))
        continue
      }
      let sources = data["定义"][text].list?.compactMap(\.text) ?? [text]
      for source in sources {
        if let pattern = ClausePattern(source) {
          patterns.append(pattern)
        } else {
          faults.append(.unreadablePattern(at: entry))
        }
      }
    }
    return PatternList(patterns)
  }
}

extension Diagnostic {
  fileprivate static func unreadablePattern(at path: FieldPath) -> Diagnostic {
    Diagnostic(
      "M115", .error, Wording("这个说法的写法读不懂", "this wording cannot be read"), at: Location(field: path),
      hints: [
        Wording(
          "写成「放弃…(诉讼|复议)」：… 是隔开的几个字，(甲|乙) 是其中一个；不能以 … 结尾，括号不能套括号",
          "write it as 放弃…(诉讼|复议): … is a gap, (a|b) one of several; no gap at the end, no bracket within another"
        )
      ])
  }

  fileprivate static func noSuchTexts(_ name: String, known: [String], at path: FieldPath) -> Diagnostic {
    let guess = Suggestion.nearest(to: name, among: known)
    return Diagnostic(
      "M116", .error, Wording("清单的「文字」里没有「\(name)」", "“文字” of the checklist has no “\(name)”"),
      at: Location(field: path),
      hints: guess.map { [Wording("是不是「\($0)」？", "did you mean “\($0)”?")] } ?? [
        Wording(
          "在清单开头的「文字」里写明是哪些文种的哪些字段",
          "say in “文字” at the head of the list which fields of which kinds are meant")
      ])
  }

  fileprivate static func wordingsWithoutTexts(at path: FieldPath) -> Diagnostic {
    Diagnostic(
      "M117", .error, Wording("写了「说法」，没有写在哪些「文字」里找", "“说法” is given without the “文字” to look in"),
      at: Location(field: path),
      hints: [Wording("加上「文字」，写清单开头定义的名称", "add “文字” with a name from the head of the list")])
  }
}
