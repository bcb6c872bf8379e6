public import DossierCore

/// A place in a rendered document that waits for another document, which only a joiner can put there.
public struct PendingSubdocument: Sendable {
  /// The bookmark at the place.
  public let mark: String
  /// The document's file as the data name it.
  public let path: String
  /// What the file holds.
  public let bytes: [UInt8]
  /// The tag that printed it.
  public let location: Location
}
