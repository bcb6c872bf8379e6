/// What a review or a re-examination comes to.
public enum ReviewOutcome: String, ClosedSet {
  case upheld = "维持"
  case changed = "变更"
  case redone = "责令重新办理"
}
