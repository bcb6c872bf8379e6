/// The part of a volume: shown to the petitioner, or internal.
public enum VolumePart: String, ClosedSet {
  case main = "正卷"
  case annex = "副卷"
}
