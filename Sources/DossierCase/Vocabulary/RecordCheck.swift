/// How the person asked came to know what was taken down.
public enum RecordCheck: String, ClosedSet {
  case read = "本人阅看"
  case readOut = "向其宣读"
}
