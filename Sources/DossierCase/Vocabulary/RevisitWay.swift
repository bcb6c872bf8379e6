/// How the petitioner was revisited.
public enum RevisitWay: String, ClosedSet {
  case phone = "电话"
  case visit = "上门"
  case video = "视频"
  case reception = "来访"
}
