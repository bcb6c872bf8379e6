/// What a hearing holds of a claim.
public enum ClaimMerit: String, ClosedSet {
  case justified = "合理"
  case partlyJustified = "部分合理"
  case unjustified = "不合理"
}
