public import DossierCore

/// What the State Council's notice says of one year: the days off and the rest days that are worked instead.
public struct CalendarYear: Sendable, Hashable {
  public let year: Int
  /// The notice that says so.
  public let basis: String
  public let daysOff: Set<CivilDate>
  /// Saturdays and Sundays that are worked (调休上班).
  public let makeUpDays: Set<CivilDate>

  init(reading fields: FieldReader) {
    year = fields.integer("年度", in: 1949...2199, "年度", "year") ?? 0
    basis = fields.text("依据", "公布安排的通知", "the notice")
    daysOff = Set(fields.list("放假", "放假的日子", "days off") { Self.days(reading: $0) }.joined())
    makeUpDays = Set(fields.dates(ifPresent: "上班", "调休上班的日子", "rest days that are worked"))
  }

  private static func days(reading fields: FieldReader) -> [CivilDate] {
    _ = fields.text("名称", "节日名称", "name of the holiday")
    let first = fields.date("起", "第一天", "first day")
    let last = fields.date("止", "最后一天", "last day")
    guard let first, let last else { return [] }
    let length = first.days(until: last)
    guard (0...60).contains(length) else {
      fields.report(.badHoliday, at: "止", place: fields.place(of: "止"))
      return []
    }
    return (0...length).compactMap { first.adding(days: $0) }
  }
}

extension FieldReader {
  /// A list of days.
  fileprivate func dates(ifPresent key: String, _ chinese: String, _ english: String) -> [CivilDate] {
    scalars(key, .list(.date), isRequired: false, Wording(chinese, english)).compactMap { item in
      if let date = CivilDate(item.text) { return date }
      report(.badDate(key, in: path), field: path(of: key, item.number), place: item.place)
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static var badHoliday: Diagnostic {
    Diagnostic(
      "C170", .error,
      Wording("放假的最后一天早于第一天，或长过 60 天", "the last day off is before the first, or more than 60 days after it"),
      hints: [Wording("核对「起」和「止」", "check 起 and 止")])
  }
}
