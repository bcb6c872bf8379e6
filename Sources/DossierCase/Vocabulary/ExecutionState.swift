/// How far a decision was carried out.
public enum ExecutionState: String, ClosedSet {
  case done = "已落实"
  case underway = "落实中"
  case notDone = "未落实"
  case notNeeded = "无需落实"
}
