public import DossierCore

/// Where the files of pictures are read from.
public struct PictureSource: Sendable {
  /// Reads a picture's file; the path is the one that the data gave.
  public let read: @Sendable (_ path: String) throws(DossierError) -> [UInt8]

  public init(read: @escaping @Sendable (_ path: String) throws(DossierError) -> [UInt8]) {
    self.read = read
  }

  /// No pictures at all: each one asked for is reported.
  public static let none = PictureSource { path throws(DossierError) in
    throw DossierError(.pictureNotFound())
  }
}
