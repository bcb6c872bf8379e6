public import DossierCore

/// The last day of a time limit, twice.
///
/// The day of the event does not count. Organs are warned against ``strictDue``; the petitioner's rights end with
/// ``lawfulDue``, which moves from a day off to the next working day (民法典, Article 203). A rest day that is
/// worked instead is no day off, so nothing moves from it.
public struct Deadline: Sendable, Hashable {
  /// The last day without moving.
  public let strictDue: CivilDate
  /// The last day after moving from a day off.
  public let lawfulDue: CivilDate
  /// Whether a year without a published calendar was reached, so that the day may still change.
  public let isProvisional: Bool

  /// Nil beyond the year 9999 or for an absurd length.
  public init?(
    from start: CivilDate, length: Int, unit: LimitUnit, rolls: Bool = true, calendar: WorkingCalendar
  ) {
    guard (0...100_000).contains(length) else { return nil }
    switch unit {
    case .workingDays:
      guard let due = calendar.adding(workingDays: length, to: start) else { return nil }
      self.init(due.day, due.day, due.isProvisional)
    case .calendarDays:
      self.init(on: start.adding(days: length), rolls: rolls, calendar)
    case .months:
      self.init(on: start.adding(months: length), rolls: rolls, calendar)
    case .hours:
      // A day has no hours to count; a part of a day counts whole. See CivilMoment.adding(hours:).
      self.init(on: start.adding(days: (length + 23) / 24), rolls: false, calendar)
    }
  }

  private init?(on day: CivilDate?, rolls: Bool, _ calendar: WorkingCalendar) {
    guard let day, let rolled = rolls ? calendar.nextWorkingDay(from: day) : (day, false) else { return nil }
    self.init(day, rolled.day, rolled.isProvisional)
  }

  private init(_ strictDue: CivilDate, _ lawfulDue: CivilDate, _ isProvisional: Bool) {
    (self.strictDue, self.lawfulDue, self.isProvisional) = (strictDue, lawfulDue, isProvisional)
  }
}

extension Deadline {
  /// The deadline so many days later, rolled anew; for an extension or for days that are not counted.
  public func later(days: Int, rolls: Bool, calendar: WorkingCalendar) -> Deadline? {
    guard (0...100_000).contains(days), let day = strictDue.adding(days: days) else { return nil }
    return Deadline(on: day, rolls: rolls, calendar)
  }
}

extension LimitRule {
  /// The last day of the limit, from its first; nil where the rule is broken or the day beyond the year 9999.
  public func deadline(from start: CivilDate, calendar: WorkingCalendar) -> Deadline? {
    unit.flatMap { Deadline(from: start, length: length, unit: $0, rolls: rolls, calendar: calendar) }
  }
}

extension CivilDate {
  /// The day of the same number so many months later, or the last of a shorter month (民法典, Article 202).
  func adding(months: Int) -> CivilDate? {
    guard (0...100_000).contains(months) else { return nil }
    let index = month - 1 + months
    let (year, month) = (year + index / 12, index % 12 + 1)
    return (0...3).lazy.compactMap { CivilDate(year: year, month: month, day: day - $0) }.first
  }
}

extension CivilMoment {
  /// The moment so many hours later, rest days included; nil outside the years 1 to 9999.
  public func adding(hours: Int) -> CivilMoment? {
    guard (-10_000_000...10_000_000).contains(hours) else { return nil }
    let sum = hour + hours
    let days = sum >= 0 ? sum / 24 : (sum - 23) / 24
    guard let day = date.adding(days: days) else { return nil }
    return CivilMoment(date: day, hour: sum - days * 24, minute: minute)
  }
}
