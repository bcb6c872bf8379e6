/// The form in which a material was handed in.
public enum MaterialForm: String, ClosedSet {
  case original = "原件"
  case copy = "复印件"
  case photo = "照片"
  case scan = "扫描件"
}
