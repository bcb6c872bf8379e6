/// The petitioner's verdict.
public enum Satisfaction: String, ClosedSet {
  case satisfied = "满意"
  case mostlySatisfied = "基本满意"
  case dissatisfied = "不满意"
  case notRated = "不评价"
}
