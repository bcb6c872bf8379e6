/// An attribute: its name with the canonical prefix, its value without any escapes.
public struct XMLAttribute: Sendable, Hashable {
  public var name: String
  public var value: String

  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
