/// How a material stands in a dossier.
public enum MaterialLayout: String, ClosedSet {
  /// On the photo pages, with a caption.
  case photo = "照片"
  /// Each of its pages a page of the dossier.
  case wholePage = "整页"
}
