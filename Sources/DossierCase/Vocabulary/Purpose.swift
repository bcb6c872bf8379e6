/// What a petition is for.
public enum Purpose: String, ClosedSet {
  case appeal = "申诉"
  case relief = "求决"
  case suggestion = "建议"
  case accusation = "检举控告"
}
