/// What makes a matter need care: facts of the matter, none of a person.
public enum WarningGround: String, ClosedSet {
  case repeated = "重复信访三次以上"
  case skipLevel = "越级信访"
  case collective = "五人以上集体信访"
  case nearlyDue = "临近办理期限"
}
