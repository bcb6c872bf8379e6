/// A relationship from a part, or from the package, to something else.
public struct Relationship: Sendable, Hashable {
  public var id: String
  /// The type's whole address, as in the file.
  public var type: String
  /// The target as written: relative to the source's folder, absolute, or an address outside.
  public var target: String
  public var isExternal: Bool

  public init(id: String, type: String, target: String, isExternal: Bool = false) {
    self.id = id
    self.type = type
    self.target = target
    self.isExternal = isExternal
  }

  /// The last word of the type, the same in Transitional and Strict files: `image`, `hyperlink`, `header`.
  public var kind: String {
    // By bytes: the kinds of all relationships are asked for again and again.
    let slash = UInt8(ascii: "/")
    return type.utf8.split(separator: slash).last.map { String(Substring($0)) } ?? ""
  }
}
