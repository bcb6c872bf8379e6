/// Who brought a material.
public enum MaterialSource: String, ClosedSet {
  case petitioner = "信访人"
  case inquiry = "调查取得"
  case handler = "承办机关"
}
