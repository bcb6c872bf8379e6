public import DossierCore

/// A time limit as a template set or a profile states it; data only.
///
/// Fields of the case are named by paths whose first word is a kind of document (all documents of the kind are
/// meant), a definition of the set (the documents it yields), or a root key of the case file.
public struct LimitRule: Sendable, Hashable {
  public let id: String
  public let name: Wording
  /// The expression under which the limit applies; nil where it applies to every case.
  public let premise: LimitExpression?
  /// The days or moments from which it runs; the first that the case holds counts.
  public let start: [FieldPath]
  public let length: Int
  public let unit: LimitUnit?
  /// Whether a last day that is a public holiday or rest day moves to the next working day.
  public let rolls: Bool
  /// The days or moments that show it was met; the earliest counts.
  public let proof: [FieldPath]
  public let nature: LimitNature
  /// Whether it runs for each petitioner from the day on which that person was served.
  public let isPerPetitioner: Bool
  public let extending: ExtensionRule?
  /// The spans that are not counted.
  public let excluded: ExclusionRule?
  /// The statutory limit that a profile's own limit makes tighter.
  public let tightens: String?
  /// The provision, article in words.
  public let basis: Wording

  init(reading fields: FieldReader) {
    id = fields.text("编号", "期限编号，如 L1", "id, as L1")
    name = fields.wording("名称", english: "英文", "期限名称", "name")
    premise = fields.expression(ifPresent: "适用", "适用的条件", "condition under which it applies")
    start = fields.paths("起算", isRequired: true, "起算日的字段", "field from which it runs")
    length = fields.integer("天数", in: 0...10_000, "长度，0 为当天", "length, 0 for the same day") ?? 0
    unit = fields.choice("单位", "单位", "unit")
    rolls = fields.bool(ifPresent: "顺延", "末日为休息日是否顺延", "whether a last day off rolls on") ?? false
    proof = fields.paths("履行", isRequired: false, "表明已履行的字段", "fields that show it was met")
    nature = fields.choice(ifPresent: "性质", "义务（不填）或权利", "duty (if left out) or right") ?? .duty
    isPerPetitioner = fields.bool(ifPresent: "逐人", "是否逐位信访人计算", "whether for each petitioner") ?? false
    extending = fields.record(ifPresent: "延长", "延长的条件", "how it is extended") { ExtensionRule(reading: $0) }
    excluded = fields.record(ifPresent: "扣除", "不计入的时间", "what is not counted") { ExclusionRule(reading: $0) }
    tightens = fields.text(ifPresent: "收紧", "收紧哪一项法定期限", "the statutory limit it tightens")
    basis = fields.wording("依据", english: "英文依据", "依据", "basis")
  }
}

/// The unit of a time limit.
public enum LimitUnit: String, ClosedSet {
  case calendarDays = "日"
  case workingDays = "工作日"
  case hours = "小时"
  case months = "月"
}

/// Whom a limit binds: a duty that passes is a breach, a right that passes is only gone.
public enum LimitNature: String, ClosedSet {
  case duty = "义务"
  case right = "权利"
}
