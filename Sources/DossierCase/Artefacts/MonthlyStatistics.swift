/// 统计表: the month's figures, unit by unit.
public struct MonthlyStatistics: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.monthlyStatistics

  public let month: String
  public let rows: [Row]

  init(reading fields: FieldReader) {
    month = fields.text("月份", "统计月份，如 2026年3月", "month")
    rows = fields.list("条目", "各单位的数字", "figures of the units") { Row(reading: $0) }
  }
}

extension MonthlyStatistics {
  /// The figures of one unit.
  public struct Row: Sendable, Hashable {
    public let unit: String
    public let found: Int?
    public let assigned: Int?
    public let closed: Int?
    public let resolved: Int?
    public let situation: String

    init(reading fields: FieldReader) {
      unit = fields.text("单位", "单位", "unit")
      found = fields.integer("排查数", in: 0...1_000_000, "排查数", "matters found")
      assigned = fields.integer("交办数", in: 0...1_000_000, "交办数", "matters assigned")
      closed = fields.integer("办结数", in: 0...1_000_000, "办结数", "matters closed")
      resolved = fields.integer("化解数", in: 0...1_000_000, "化解数", "matters resolved")
      situation = fields.text("办理情况", "办理情况", "how they stand")
    }
  }
}
