/// How long a volume is kept; the raw value is what people write (档案局令第8号).
public enum RetentionPeriod: String, Sendable, CaseIterable {
  case permanent = "永久"
  case thirtyYears = "30年"
  case tenYears = "10年"

  /// The code in an archival code (DA/T 13-2022).
  public var code: String {
    switch self {
    case .permanent: "Y"
    case .thirtyYears: "D30"
    case .tenYears: "D10"
    }
  }
}
