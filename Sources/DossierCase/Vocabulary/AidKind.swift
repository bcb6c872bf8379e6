/// The kinds of hardship aid.
public enum AidKind: String, ClosedSet {
  case petitionAid = "信访救助"
  case temporaryAid = "临时救助"
  case socialAid = "社会救济"
  case specialHardship = "特困补助"
  case mutualAid = "民间互助"
  case other = "其他帮扶"
}
