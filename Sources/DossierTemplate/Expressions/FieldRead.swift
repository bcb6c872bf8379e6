public import DossierCore

/// A field that an expression reads, found without any data.
public struct FieldRead: Sendable, Hashable {
  /// What is done with the field.
  public enum Usage: Sendable, Hashable {
    /// Printed as it is: text, a number.
    case printed
    /// Gone over element by element.
    case looped
    /// Asked whether it is there and holds.
    case tested
    /// Compared with or searched in another value.
    case compared
    /// Calculated with.
    case calculated
    /// Given to a filter, the one that is nearest to it.
    case filtered(String)
    /// A method of this name is called on it.
    case called(String)
  }

  /// The path as it is written. It may begin with a name that a loop or `set` defines. An index that is worked out,
  /// or any element that a filter's `attribute` reads, is written as 0.
  public var path: FieldPath
  public var usage: Usage
  /// Whether the expression copes with the field's absence: by `default`, `空白`, `is defined`, a condition.
  public var isOptional: Bool

  public init(_ path: FieldPath, _ usage: Usage, isOptional: Bool = false) {
    self.path = path
    self.usage = usage
    self.isOptional = isOptional
  }
}
