internal import DossierCore
internal import DossierTemplate

/// Reads a checklist's data and gathers what is wrong with it.
struct ChecklistReader {
  let data: Value
  var faults: [Diagnostic] = []
  private(set) var textGroups: [String: TextGroup] = [:]
  /// The definitions read so far that are values, which stand in expressions themselves.
  private var constants = Record()
  /// The others, which stand there too, and are worked out once.
  private var definitions: [NamedExpression] = []
  private let parts: SharedParts
  private let remembering: Remembering
  private var numbers: Set<Int> = []
  private var codes: Set<String> = []

  init(data: Value, sharing parts: SharedParts) {
    self.data = data
    self.parts = parts
    remembering = Remembering(
      parts.numbers, changing: Checklist.changingNames, owned: [Checklist.settledItems])
  }

  mutating func checklist() -> Checklist {
    let root = FieldPath()
    judgeKeys(at: root, known: Self.rootKeys)
    let name = wording("清单", english: "英文", at: root)
    if name.chinese.isBlank { faults.append(.checklistWithoutName()) }
    let definitions = readDefinitions()
    textGroups = readTextGroups()
    let items = entries(of: "项", at: root).compactMap { item(at: $0) }
    if data["项"].isBlank { faults.append(.checklistWithoutItems()) }
    return Checklist(
      name: name, source: data["来源"].text ?? "", definitions: definitions,
      constants: constants, parts: parts, items: items)
  }

  private static let rootKeys: Set<String> = ["清单", "英文", "来源", "定义", "文字", "项"]
}

// MARK: - Parts

extension ChecklistReader {
  private mutating func readDefinitions() -> [Checklist.Definition] {
    let path = FieldPath("定义")
    guard !data["定义"].isBlank else { return [] }
    guard let record = data["定义"].record else {
      faults.append(
        .wrongForm("定义", Wording("“名称: 表达式”或“名称: [列表]”", "“name: expression” or “name: [list]”"), at: path))
      return []
    }
    return record.members.compactMap { name, value in
      guard value.text != nil else {
        constants[name] = value
        return nil
      }
      guard let meaning = expression(name, at: path) else { return nil }
      if let definition = meaning.named(name, remembering) { definitions.append(definition) }
      return Checklist.Definition(name: name, meaning: meaning)
    }
  }

  private mutating func item(at path: FieldPath) -> Checklist.Item? {
    guard data[path].record != nil else {
      faults.append(.itemIncomplete(lacking: ["号", "名"], at: path))
      return nil
    }
    judgeKeys(at: path, known: Self.itemKeys)
    let number = number(at: path)
    let missing = (number == nil ? ["号"] : []) + (data[path]["名"].isBlank ? ["名"] : [])
    if !missing.isEmpty { faults.append(.itemIncomplete(lacking: missing, at: path)) }
    if let number, !numbers.insert(number).inserted {
      faults.append(.twice("号", String(number), at: path.appending("号")))
    }
    return Checklist.Item(
      number: number ?? 0, title: wording("名", english: "英文", at: path),
      basis: wording("依据", english: "英文依据", at: path), waiver: waiver(at: path),
      exemption: exemption(at: path),
      evidence: entries(of: "证据", at: path).compactMap { data[$0].text.map { RecordKey($0) } },
      tests: entries(of: "查", at: path).compactMap { test(at: $0) })
  }

  private func number(at path: FieldPath) -> Int? {
    guard let number = data[path]["号"].number.flatMap({ Int(exactly: $0) }), number > 0 else { return nil }
    return number
  }

  private mutating func waiver(at path: FieldPath) -> Checklist.Waiver {
    switch data[path]["可不适用"] {
    case .null, .bool(false): return .never
    case .bool(true): return .always
    default: return expression("可不适用", at: path).map(Checklist.Waiver.when) ?? .never
    }
  }

  private mutating func exemption(at path: FieldPath) -> Checklist.Exemption? {
    guard data[path]["不要求"] != .null else { return nil }
    let reason = data[path]["不要求理由"].text ?? ""
    if reason.isBlank { faults.append(.itemIncomplete(lacking: ["不要求理由"], at: path)) }
    return expression("不要求", at: path).map { Checklist.Exemption(condition: $0, reason: reason) }
  }

  private mutating func test(at path: FieldPath) -> Checklist.Test? {
    judgeKeys(at: path, known: Self.testKeys)
    let test = data[path]
    let needed = test["说法"].isBlank ? ["码", "条件", "说"] : ["码", "说"]
    let missing = needed.filter { test[$0].isBlank }
    guard missing.isEmpty, let code = test["码"].text else {
      faults.append(.testIncomplete(lacking: missing.isEmpty ? ["码"] : missing, at: path))
      return nil
    }
    if !codes.insert(code).inserted { faults.append(.twice("码", code, at: path.appending("码"))) }
    for key in Self.sentenceKeys { judgeSentence(key, at: path) }
    var premise = test["适用"] == .null ? nil : expression("适用", at: path)
    let earliness = test["尚早"] == .null ? nil : expression("尚早", at: path)
    let severity = severity(test["级别"], at: path)
    let clauseRule = clauseRule(at: path)
    guard var condition = condition(at: path) else { return nil }
    let subject = subject(at: path)
    if subject.isRepeated {
      premise = premise?.rememberingParts(remembering)
      condition = condition.rememberingParts(remembering)
    }
    return Checklist.Test(
      code: DiagnosticCode(rawValue: code), severity: severity, isBlocking: test["阻断"] == .bool(true),
      subject: subject, casePremise: premise?.steadyBeginning(without: Checklist.changingNames),
      premise: premise, condition: condition, clauseRule: clauseRule,
      earliness: earliness,
      place: test["位置"].text.map { FieldPath($0) },
      message: wording("说", english: "英文", at: path), hint: wording("改法", english: "英文改法", at: path),
      basis: test["依据"] == .null ? nil : wording("依据", english: "英文依据", at: path),
      definitions: definitionsPrinted(at: path))
  }

  /// The definitions that a test's sentences print.
  private func definitionsPrinted(at path: FieldPath) -> [NamedExpression] {
    let values = Self.sentenceKeys.compactMap { data[path][$0].text }.flatMap(TagScanner.outputs)
    return definitions.filter { definition in values.contains { $0.mentions(definition.name.text) } }
  }

  private static let sentenceKeys = ["说", "英文", "改法", "英文改法"]

  private mutating func subject(at path: FieldPath) -> Checklist.Subject {
    let test = data[path]
    let kinds = test["文种"].text.map { [$0] } ?? test["文种"].list?.compactMap(\.text) ?? []
    return Checklist.Subject(
      kinds: kinds.map { RecordKey($0) }, isLatestOnly: test["只查最新"] == .bool(true),
      textGroup: textGroup(at: path), list: test["列表"].text.map { FieldPath($0) })
  }

  /// A test of wordings needs no condition of its own.
  private mutating func condition(at path: FieldPath) -> Expression? {
    if data[path]["条件"] == .null, !data[path]["说法"].isBlank {
      return try? Expression(parsing: "true", filters: .checklists)
    }
    return expression("条件", at: path)
  }

  private mutating func severity(_ value: Value, at path: FieldPath) -> Diagnostic.Severity {
    switch value {
    case .null, "错误": return .error
    case "警告": return .warning
    case "提示": return .note
    default:
      faults.append(.unknownSeverity(at: path.appending("级别")))
      return .error
    }
  }

  private static let itemKeys: Set<String> = [
    "号", "名", "英文", "依据", "英文依据", "可不适用", "不要求", "不要求理由", "证据", "查",
  ]
  private static let testKeys: Set<String> = [
    "码", "级别", "文种", "只查最新", "列表", "适用", "条件", "尚早", "位置", "说", "英文", "改法", "英文改法", "依据", "英文依据",
    "阻断", "文字", "说法", "除外", "句内除外",
  ]
}

// MARK: - Values

extension ChecklistReader {
  private func wording(_ key: String, english: String, at path: FieldPath) -> Wording {
    let chinese = data[path.appending(key)].text ?? ""
    return Wording(chinese, data[path.appending(english)].text ?? chinese)
  }

  /// The places of a list's entries.
  mutating func entries(of key: String, at path: FieldPath) -> [FieldPath] {
    let path = path.appending(key)
    guard let list = data[path].list else {
      if !data[path].isBlank {
        faults.append(.wrongForm(key, Wording("列表，每项前写“- ”", "a list, “- ” before each entry"), at: path))
      }
      return []
    }
    return list.indices.map { path.appending($0) }
  }

  /// Numbers and truth values are expressions too: `条件: true`.
  private mutating func expression(_ key: String, at path: FieldPath) -> Expression? {
    let path = path.appending(key)
    guard let text = try? data[path].printed(), data[path].list == nil, data[path].record == nil else {
      faults.append(.wrongForm(key, Wording("一个表达式", "an expression"), at: path))
      return nil
    }
    do {
      return try Expression(parsing: text, filters: .checklists).replacing(constants, definitions)
        .rememberingPicks(remembering)
    } catch {
      faults.append(error.diagnostic(at: Location(field: path)))
      return nil
    }
  }

  /// Sentences hold values, `{{ … }}`, and nothing that loops or decides.
  private mutating func judgeSentence(_ key: String, at path: FieldPath) {
    guard let text = data[path][key].text else { return }
    let scan = TagScanner.scan(text, filters: .checklists)
    let location = Location(field: path.appending(key))
    faults += scan.faults.filter { $0.severity == .error }.map { $0.diagnostic(at: location) }
    if scan.tags.contains(where: { if case .output = $0.content { false } else { true } }) {
      faults.append(.statementInSentence(at: path.appending(key)))
    }
  }

  mutating func judgeKeys(at path: FieldPath, known: Set<String>) {
    for key in data[path].record?.keys ?? [] where !known.contains(key) {
      faults.append(.unknownKey(key, known: known, at: path.appending(key)))
    }
  }
}

extension TagScanner {
  /// The expressions of the values in a sentence.
  fileprivate static func outputs(of text: String) -> [Expression] {
    scan(text, filters: .checklists).tags.compactMap { tag in
      if case .output(let expression) = tag.content { expression } else { nil }
    }
  }
}

extension String {
  fileprivate var isBlank: Bool { Value.text(self).isBlank }
}
