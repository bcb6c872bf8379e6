/// The support measures that are lawful; there are no others.
public enum MeasureKind: String, ClosedSet {
  case counselling = "疏导沟通"
  case policyExplanation = "政策解释"
  case psychologicalService = "心理服务"
  case legalAid = "法律援助"
  case hardshipAid = "帮扶救助"
  case regularVisit = "定期走访回访"
  case contactPerson = "联系人"
}
