/// When a photo of the spot was taken.
public enum PhotoStage: String, ClosedSet {
  case before = "处理前"
  case after = "处理后"
}
