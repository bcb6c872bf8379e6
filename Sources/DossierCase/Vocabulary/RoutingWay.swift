/// What became of a matter that another organ has the power for (信访工作条例, Articles 22 and 23).
public enum RoutingWay: String, ClosedSet {
  case transferred = "转送"
  case assigned = "交办"
  case advised = "告知"
}
