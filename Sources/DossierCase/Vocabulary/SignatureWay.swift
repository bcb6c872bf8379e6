/// How a paper was signed.
public enum SignatureWay: String, ClosedSet {
  case signature = "签名"
  case seal = "盖章"
  case fingerprint = "指印"
  case electronic = "电子签名"
}
