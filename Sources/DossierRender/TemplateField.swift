public import DossierCore
internal import DossierTemplate

/// A field that a template reads.
public struct TemplateField: Sendable, Hashable {
  /// The path as the tag writes it; a loop's own variable begins with the variable's name.
  public let path: FieldPath
  /// What the use tells of the value: printed, looped over, tested.
  public let usage: String
  public let location: Location
}
