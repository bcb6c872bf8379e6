public import DossierCore

/// Which days are worked: Monday to Friday but for the days off, and the rest days that are worked instead.
///
/// Years without a published notice count Monday to Friday; what rests on them is provisional.
public struct WorkingCalendar: Sendable {
  private let daysOff: Set<CivilDate>
  private let makeUpDays: Set<CivilDate>
  /// The years whose notice is known.
  public let publishedYears: Set<Int>

  public init(_ years: [CalendarYear]) {
    daysOff = years.reduce(into: []) { $0.formUnion($1.daysOff) }
    makeUpDays = years.reduce(into: []) { $0.formUnion($1.makeUpDays) }
    publishedYears = Set(years.map(\.year))
  }

  public func isWorkingDay(_ day: CivilDate) -> Bool {
    if makeUpDays.contains(day) { return true }
    return day.weekday != .saturday && day.weekday != .sunday && !daysOff.contains(day)
  }

  public func isPublished(_ day: CivilDate) -> Bool { publishedYears.contains(day.year) }

  /// The day so many working days after a day, which itself does not count; nil beyond the year 9999.
  ///
  /// - Returns: The day, and whether a year without a published notice was reached on the way.
  public func adding(workingDays count: Int, to start: CivilDate) -> (day: CivilDate, isProvisional: Bool)? {
    guard (0...100_000).contains(count) else { return nil }
    var (day, left, isProvisional) = (start, count, false)
    while left > 0 {
      guard let next = day.adding(days: 1) else { return nil }
      day = next
      if !isPublished(day) { isProvisional = true }
      if isWorkingDay(day) { left -= 1 }
    }
    return (day, isProvisional)
  }

  /// The day itself where it is worked, else the first working day after it.
  public func nextWorkingDay(from start: CivilDate) -> (day: CivilDate, isProvisional: Bool)? {
    var (day, isProvisional) = (start, !isPublished(start))
    while !isWorkingDay(day) {
      guard let next = day.adding(days: 1) else { return nil }
      day = next
      if !isPublished(day) { isProvisional = true }
    }
    return (day, isProvisional)
  }

  /// Working days after the first day up to and with the last; nil for spans over 200 years.
  public func workingDays(from first: CivilDate, to last: CivilDate) -> Int? {
    let length = first.days(until: last)
    guard (0...73_050).contains(length) else { return nil }
    return (0..<length).count { first.adding(days: $0 + 1).map(isWorkingDay) ?? false }
  }
}
