/// How a paper was served.
public enum ServiceMethod: String, ClosedSet {
  case direct = "直接"
  case left = "留置"
  case mail = "邮寄"
  case electronic = "电子"
  case entrusted = "委托"
  case forwarded = "转交"
}
