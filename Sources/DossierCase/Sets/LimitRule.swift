/// A time limit as the set states it; data only.
public struct LimitRule: Sendable, Hashable {
  public let id: String
  public let name: String
  /// The expression that yields the day or moment from which it runs.
  public let start: String
  public let length: Int
  public let unit: LimitUnit?
  /// Whether a last day that is a public holiday or rest day moves to the next working day.
  public let rolls: Bool
  /// The provision, article in words.
  public let basis: String

  init(reading fields: FieldReader) {
    id = fields.text("编号", "期限编号，如 L1", "id, as L1")
    name = fields.text("名称", "期限名称", "name")
    start = fields.text("起算", "起算日的字段", "field from which it runs")
    length = fields.integer("天数", in: 1...10_000, "长度", "length") ?? 0
    unit = fields.choice("单位", "单位", "unit")
    rolls = fields.bool(ifPresent: "顺延", "末日为休息日是否顺延", "whether a last day off rolls on") ?? false
    basis = fields.text("依据", "依据", "basis")
  }
}

/// The unit of a time limit.
public enum LimitUnit: String, ClosedSet {
  case calendarDays = "日"
  case workingDays = "工作日"
  case hours = "小时"
}
