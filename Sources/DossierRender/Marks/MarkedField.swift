public import DossierCore

/// A value that a rendered document shows between bookmarks.
public struct MarkedField: Sendable, Hashable {
  public let mark: FieldMark
  /// The bookmark's name.
  public let name: String
  /// The value as it is written.
  public let text: String
  /// The filters that the value went through, in the order of the tag.
  public let filters: [String]
  /// Where the tag stands in the template.
  public let location: Location
}
