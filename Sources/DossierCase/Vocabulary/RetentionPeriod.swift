/// How long a volume is kept.
public enum RetentionPeriod: String, ClosedSet {
  case permanent = "永久"
  case thirtyYears = "30年"
  case tenYears = "10年"
}
