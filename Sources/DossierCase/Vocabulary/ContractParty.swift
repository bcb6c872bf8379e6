/// Who owes what a clause says.
public enum ContractParty: String, ClosedSet {
  case organ = "甲方"
  case petitioner = "乙方"
  case both = "双方"
}
