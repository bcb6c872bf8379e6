/// The four reports of a campaign.
public enum ReportStage: String, ClosedSet {
  case first = "部署"
  case second = "进展"
  case third = "化解"
  case fourth = "总结"
}
