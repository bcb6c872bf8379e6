/// How hard a matter is, which decides what its file must hold.
public enum MatterClass: String, ClosedSet {
  case simple = "简单"
  case ordinary = "一般"
  case complex = "复杂疑难"
  case longStanding = "积案"
}
