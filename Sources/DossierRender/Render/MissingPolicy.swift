/// What to do with a value that the data does not have.
public enum MissingPolicy: Sendable, Hashable {
  /// An error that names every one of them; nothing is written.
  case error
  /// This text stands in its place, and a warning names the field.
  case blank(String)
  /// The tag stays as it is in the template, and a warning names the field.
  case keep
}
