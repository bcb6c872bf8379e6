/// Sex as the identity paper states it.
public enum Sex: String, ClosedSet {
  case male = "男"
  case female = "女"
}
