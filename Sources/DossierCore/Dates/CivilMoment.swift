/// A day and a time of that day to the minute, in the office's own clock: when a paper was served.
public struct CivilMoment: Sendable, Hashable, Comparable {
  public let date: CivilDate
  public let hour: Int
  public let minute: Int

  /// Nil where the clock shows no such time.
  public init?(date: CivilDate, hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.date = date
    self.hour = hour
    self.minute = minute
  }

  public static func < (left: CivilMoment, right: CivilMoment) -> Bool {
    (left.date, left.hour, left.minute) < (right.date, right.hour, right.minute)
  }
}

extension CivilMoment: CustomStringConvertible {
  /// Reads a date (see ``CivilDate``) followed by `15:40`, `15:40:00` or `15时40分`; blanks or a `T` between them.
  public init?(_ text: some StringProtocol) {
    if let moment = text.utf8.withContiguousStorageIfAvailable({ CivilMoment(normalised: $0) }) ?? nil {
      self = moment
      return
    }
    // A mere day, as facts hold it.
    if text.utf8.count == 10, CivilDate(text) != nil { return nil }
    let text = text.drop(while: \.isWhitespace)
    let split = text.firstIndex { $0 == " " || $0 == "T" || $0 == "日" }
    guard let split else { return nil }
    let clockStart = text.index(after: split)
    let clock = text[clockStart...].split(whereSeparator: { ":：时分秒 ".contains($0) })
    guard (2...3).contains(clock.count), let date = CivilDate(text[..<split]),
      let hour = Int(clock[0]), let minute = Int(clock[1])
    else { return nil }
    self.init(date: date, hour: hour, minute: minute)
  }

  /// `2026-03-05 15:40` and nothing else: the way facts hold moments.
  private init?(normalised bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 16, bytes[10] == UInt8(ascii: " "), bytes[13] == UInt8(ascii: ":"),
      let date = CivilDate(normalised: UnsafeBufferPointer(rebasing: bytes[..<10])),
      let hour = Self.number(bytes[11], bytes[12]), let minute = Self.number(bytes[14], bytes[15])
    else { return nil }
    self.init(date: date, hour: hour, minute: minute)
  }

  private static func number(_ ten: UInt8, _ one: UInt8) -> Int? {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard digits.contains(ten), digits.contains(one) else { return nil }
    return Int(ten - digits.lowerBound) * 10 + Int(one - digits.lowerBound)
  }

  /// `2026-03-05 15:40`.
  public var description: String {
    "\(date) \(padded(hour, to: 2)):\(padded(minute, to: 2))"
  }

  /// `2026年3月5日15时40分`.
  public var chinese: String {
    "\(date.chinese)\(hour)时\(padded(minute, to: 2))分"
  }
}
