/// A whole document that goes where it is printed: an attachment, an opinion written elsewhere.
public struct Subdocument: Sendable, Hashable {
  /// The file, relative to the folder of the data; of the template's format.
  public var path: String

  public init(path: String) {
    self.path = path
  }
}
