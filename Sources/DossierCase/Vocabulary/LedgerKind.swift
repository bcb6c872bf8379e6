/// The ledgers of an office.
public enum LedgerKind: String, ClosedSet {
  case petitions = "信访台账"
  case longStanding = "积案化解台账"
  case screening = "排查登记表"
  case classified = "分类登记册"
  case business = "业务信访双台账"
}
