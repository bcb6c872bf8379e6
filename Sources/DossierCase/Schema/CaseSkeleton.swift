import DossierCore

/// The text of a new case file: required keys to fill in, optional ones as comments.
public struct CaseSkeleton: Sendable {
  private let schema: CaseSchema
  private let setName: String

  /// A skeleton for the cases of a set.
  public init(set: TemplateSet? = nil) {
    schema = CaseSchema(set: set)
    setName = set?.name ?? TemplateSet.standardName
  }

  /// The text of `案件.yaml` for a matter that came by a channel.
  public func text(channel: Channel) -> String {
    var lines = Self.introduction
    lines += ["格式: 1", "模板集: \(setName)", ""]
    for rule in schema.rules where !["格式", "模板集", "清单", "文书"].contains(rule.key) {
      lines += SkeletonWriter.lines(adapted(rule, to: channel), depth: 0)
      lines.append("")
    }
    lines += documents()
    let given = "  形式: \(channel.rawValue)"
    return lines.map { $0.hasPrefix("  形式:") ? given : $0 }.joined(separator: "\n") + "\n"
  }

  /// The lines of one document of a kind, to be put under 文书; nil for an unknown kind.
  public func document(_ kind: ArtefactKind) -> String? {
    guard let rules = schema.rules(of: kind) else { return nil }
    let lines = SkeletonWriter.element(rules, depth: 1)
    return lines.map { $0.hasPrefix("  - 文种:") ? "  - 文种: \(kind)" : $0 }.joined(separator: "\n") + "\n"
  }

  /// A matter that another organ assigned or transferred names that organ.
  private func adapted(_ rule: FieldRule, to channel: Channel) -> FieldRule {
    let isAssigned = channel == .assignedFromAbove || channel == .transferredFromAbove
    guard isAssigned, rule.key == "机关", case .record(let organs) = rule.kind else { return rule }
    let adapted = organs.map { organ in
      organ.key == "交办机关" ? FieldRule(organ.key, organ.kind, isRequired: true, organ.summary) : organ
    }
    return FieldRule(rule.key, .record(adapted), isRequired: rule.isRequired, rule.summary)
  }

  private func documents() -> [String] {
    let names = schema.kinds.map(\.kind.rawValue).joined(separator: "、")
    let example = document(.registrationForm)?.split(separator: "\n").map { "# " + $0 } ?? []
    return [
      "# 文书按办理先后逐份添加，每份以“- 文种: …”开头。", "# 可用的文种：\(names)",
      "# 例如下面这份受理登记表（去掉行首的“# ”即可使用）：", "# 文书:",
    ] + example
  }

  private static let introduction = [
    "# 案件文件：一个信访事项的全部事实，只在这里填一次，各种文书由此生成。",
    "# 冒号用半角，后面空一格；日期写成 2026-03-05，时刻写成 2026-03-05 15:40。",
    "# 标“必填”的要填写；以“# ”开头的是选填项，去掉“# ”即可使用。", "",
  ]
}

/// Writes field rules as lines to fill in.
private enum SkeletonWriter {
  static func lines(_ rule: FieldRule, depth: Int) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    let lines = [indent + "\(rule.key):" + comment(rule)] + below(rule.kind, depth: depth)
    return rule.isRequired ? lines : lines.map { commented($0, indent: indent) }
  }

  /// One element of a list of records.
  static func element(_ rules: [FieldRule], depth: Int) -> [String] {
    let sorted = rules.filter(\.isRequired) + rules.filter { !$0.isRequired }
    var lines = sorted.flatMap { self.lines($0, depth: depth + 1) }
    let indent = String(repeating: "  ", count: depth)
    if let first = lines.first { lines[0] = indent + "- " + first.dropFirst(indent.count + 2) }
    return lines
  }

  private static func below(_ kind: FieldKind, depth: Int) -> [String] {
    switch kind {
    case .record(let rules): rules.flatMap { lines($0, depth: depth + 1) }
    case .list(.record(let rules)): element(rules, depth: depth + 1)
    default: []
    }
  }

  private static func comment(_ rule: FieldRule) -> String {
    let said = rule.summary.chinese == rule.key ? [] : [rule.summary.chinese]
    let words = (rule.isRequired ? ["必填"] : []) + said + values(rule.kind)
    return words.isEmpty ? "" : "  # " + words.joined(separator: "，")
  }

  /// What may stand there, where that is not plain text.
  private static func values(_ kind: FieldKind) -> [String] {
    switch kind {
    case .choice(let words): ["可填：" + words.joined(separator: "、")]
    case .list(.choice(let words)): ["可填几项，写成 [甲, 乙]：" + words.joined(separator: "、")]
    case .list(.text): ["写成 [甲, 乙]"]
    case .bool: ["可填：是、否"]
    case .date: ["如 2026-03-05"]
    case .moment: ["如 2026-03-05 15:40"]
    case .integer(let range) where range.upperBound < 10: ["\(range.lowerBound)–\(range.upperBound)"]
    default: []
    }
  }

  /// The comment mark stands at the indent of the field, so that taking it away leaves the field in its place.
  private static func commented(_ line: String, indent: String) -> String {
    let rest = line.dropFirst(indent.count)
    return indent + "# " + rest
  }
}
