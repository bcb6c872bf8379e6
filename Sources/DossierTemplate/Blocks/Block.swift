/// A loop, condition, `with`, macro or the like of a document, as the places of its tags in the list that was checked.
public struct Block: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    case loop = "for"
    case condition = "if"
    case with
    case macro
    case set
    case filter
    case call
  }

  public var kind: Kind
  /// The opening tag.
  public var start: Int
  /// The `elif` and `else` tags between, in order.
  public var branches: [Int]
  /// The closing tag.
  public var end: Int
  /// How many blocks this one lies in.
  public var depth: Int
}
