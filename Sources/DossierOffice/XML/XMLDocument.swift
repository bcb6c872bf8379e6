public import DossierCore

/// An XML part as a tree.
public struct XMLDocument {
  public var root: XMLElement
  /// Comments and instructions before the root element.
  public var prolog: [XMLNode]
  /// What the declaration says about `standalone`; nil where it says nothing.
  public var standalone: Bool?

  public init(root: XMLElement, prolog: [XMLNode] = [], standalone: Bool? = true) {
    self.root = root
    self.prolog = prolog
    self.standalone = standalone
  }

  /// Reads a part in UTF-8 or UTF-16.
  ///
  /// - Parameter part: the part's name, for messages.
  /// - Throws: O121–O127: not well-formed, a document type declaration, too deep, too large.
  public static func parse(
    _ bytes: [UInt8], part: String, limits: PackageLimits = .standard
  ) throws(DossierError) -> XMLDocument {
    try XMLTreeParser(part: part, limits: limits).parse(bytes)
  }

  /// The part in UTF-8: nothing is indented or added, so whitespace stays as it was read.
  public func serialized() -> [UInt8] {
    var serializer = XMLSerializer()
    serializer.append(self)
    return serializer.output
  }
}

extension XMLElement {
  /// The element alone in UTF-8, without a declaration.
  public func serialized() -> [UInt8] {
    var serializer = XMLSerializer()
    serializer.append(self)
    return serializer.output
  }
}
