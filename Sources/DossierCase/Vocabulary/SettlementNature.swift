/// The lawful kind of an agreement (信访工作条例, Article 33).
public enum SettlementNature: String, ClosedSet {
  case mediation = "调解"
  case conciliation = "和解"
}
