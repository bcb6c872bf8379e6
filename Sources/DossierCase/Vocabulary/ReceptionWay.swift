/// How petitioners were received.
public enum ReceptionWay: String, ClosedSet {
  case daily = "日常接访"
  case leader = "领导接访"
  case fieldVisit = "领导下访"
  case appointment = "约访"
}
