/// A day of the Gregorian calendar, without clock or time zone: what a document's date is.
public struct CivilDate: Sendable, Hashable, Comparable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// Nil where there is no such day, as 29 February of a common year; years 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.days(inMonth: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

// MARK: - Counting days

extension CivilDate {
  public enum Weekday: Int, Sendable, CaseIterable {
    case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday

    public var chinese: String {
      switch self {
      case .monday: "周一"
      case .tuesday: "周二"
      case .wednesday: "周三"
      case .thursday: "周四"
      case .friday: "周五"
      case .saturday: "周六"
      case .sunday: "周日"
      }
    }
  }

  /// Days since 1 January 1970, by the usual era arithmetic (400 years have 146,097 days).
  public var dayNumber: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Nil outside the years 1 to 9999.
  public init?(dayNumber: Int) {
    guard (-719_162...2_932_896).contains(dayNumber) else { return nil }
    let shifted = dayNumber + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  public var weekday: Weekday {
    // 1 January 1970 was a Thursday.
    let index = ((dayNumber % 7) + 7 + 3) % 7
    return Weekday(rawValue: index + 1) ?? .monday
  }

  /// The day so many days later (earlier where negative); nil outside the years 1 to 9999.
  public func adding(days: Int) -> CivilDate? {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    return overflow ? nil : CivilDate(dayNumber: sum)
  }

  /// Days from this day to another one.
  public func days(until other: CivilDate) -> Int {
    other.dayNumber - dayNumber
  }
}

// MARK: - Reading and writing

extension CivilDate: CustomStringConvertible {
  /// Reads `2026-03-05`, `2026-3-5`, `2026/3/5`, `2026.3.5`, `20260305` and `2026年3月5日`.
  public init?(_ text: some StringProtocol) {
    if let date = text.utf8.withContiguousStorageIfAvailable({ CivilDate(normalised: $0) }) ?? nil {
      self = date
      return
    }
    let digits = text.split(whereSeparator: { "-/.年月日 ".contains($0) })
    if digits.count == 1, digits[0].utf8.count == 8, let number = Int(digits[0]) {
      self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
      return
    }
    guard digits.count == 3, digits[0].count == 4, digits.allSatisfy({ $0.allSatisfy(\.isASCII) }),
      let year = Int(digits[0]), let month = Int(digits[1]), let day = Int(digits[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Reads a day as ``description`` writes it, and no other.
  public init?(normalised text: String) {
    guard let date = text.utf8.withContiguousStorageIfAvailable({ CivilDate(normalised: $0) }) ?? nil else {
      return nil
    }
    self = date
  }

  /// `2026-03-05` and nothing else: the way facts hold dates, read without taking the text apart.
  init?(normalised bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 10 else { return nil }
    var number = 0
    for position in 0..<10 {
      let byte = bytes[position]
      if position == 4 || position == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
      }
    }
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// `2026-03-05`.
  public var description: String {
    var rest = year * 10_000 + month * 100 + day
    // Written digit by digit, from the last one: every date of every case is.
    return String(unsafeUninitializedCapacity: 10) { text in
      for place in (0..<10).reversed() {
        let isDash = place == 4 || place == 7
        text.initializeElement(
          at: place, to: isDash ? UInt8(ascii: "-") : UInt8(ascii: "0") + UInt8(rest % 10))
        if !isDash { rest /= 10 }
      }
      return 10
    }
  }

  /// `2026年3月5日`, as documents write it: Arabic digits, full year, no leading zero (GB/T 9704-2012, 7.3.5.4).
  public var chinese: String { "\(year)年\(month)月\(day)日" }

  /// `20260305`, as archive catalogues write it (GB/T 9705-2008).
  public var catalogue: String {
    padded(year, to: 4) + padded(month, to: 2) + padded(day, to: 2)
  }
}

func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
