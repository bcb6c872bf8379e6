/// Whether the case owner was named by a document or by minutes.
public enum OwnerDecisionForm: String, ClosedSet {
  case document = "文件"
  case minutes = "纪要"
}
