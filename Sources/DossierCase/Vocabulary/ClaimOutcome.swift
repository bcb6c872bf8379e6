/// The answer to a claim (信访工作条例, Article 32).
public enum ClaimOutcome: String, ClosedSet {
  case supported = "支持"
  case explained = "解释说明"
  case refused = "不予支持"
}
