/// A picture that a value stands for: a signature scan, a photo.
public struct Picture: Sendable, Hashable {
  /// The file, relative to the folder of the data; or its bytes, as `data:image/png;base64,…`.
  public var path: String
  /// The wished width in millimetres; the height follows the picture's proportions where only one is given.
  public var width: Double?
  /// The wished height in millimetres.
  public var height: Double?
  /// What the picture shows, for readers who cannot see it.
  public var description: String

  public init(path: String, width: Double? = nil, height: Double? = nil, description: String = "") {
    self.path = path
    self.width = width
    self.height = height
    self.description = description
  }
}
