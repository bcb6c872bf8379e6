/// How far a matter has come.
public enum MatterState: String, ClosedSet {
  case underway = "办理中"
  case closed = "已办结"
  case settled = "已息访"
}
