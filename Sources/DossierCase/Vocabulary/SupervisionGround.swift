/// Why a unit is urged (信访工作条例, Article 40).
public enum SupervisionGround: String, ClosedSet {
  case againstRules = "违反规定受理、办理"
  case overdue = "逾期未办结"
  case noReport = "逾期未反馈"
  case shirking = "推诿"
  case perfunctory = "敷衍"
  case delay = "拖延"
  case fraud = "弄虚作假"
  case refusal = "拒不执行处理意见"
}
