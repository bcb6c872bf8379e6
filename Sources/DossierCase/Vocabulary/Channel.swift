/// The way a petition came in.
public enum Channel: String, ClosedSet {
  case letter = "来信"
  case phone = "来电"
  case visit = "来访"
  case online = "网上信访"
  case assignedFromAbove = "上级交办"
  case transferredFromAbove = "上级转送"
  case hotline = "12345热线"
  case leaderReception = "领导接访"
  case leaderFieldVisit = "领导下访"
  case proxy = "代办"
}
