public import DossierCore

/// The relationships of one part, or of the package (source `""`).
public struct Relationships: Sendable, Hashable {
  /// The part they start from, empty for the package.
  public let source: String
  /// In the order of the file.
  public var items: [Relationship]

  public static let officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

  public init(source: String, items: [Relationship] = []) {
    self.source = source
    self.items = items
  }

  /// Reads a relationships part; entries without an id, a type or a target are passed over, as offices do.
  ///
  /// - Throws: O121–O127, O151 where it is something else.
  public init(parsing bytes: [UInt8], source: String, limits: PackageLimits = .standard) throws(DossierError)
  {
    let part = Self.partName(for: source)
    let root = try XMLDocument.parse(bytes, part: part, limits: limits).root
    guard root.name == "Relationships" else { throw ModelMessage.notExpected(part) }
    self.init(source: source, items: root.all("Relationship").compactMap(Self.item))
  }

  private static func item(_ element: XMLElement) -> Relationship? {
    guard let id = element["Id"], let type = element["Type"], let target = element["Target"] else {
      return nil
    }
    return Relationship(id: id, type: type, target: target, isExternal: element["TargetMode"] == "External")
  }

  /// Where the relationships of a part are: `word/_rels/document.xml.rels`.
  public static func partName(for source: String) -> String {
    guard let slash = source.lastIndex(of: "/") else { return "_rels/\(source).rels" }
    return "\(source[..<slash])/_rels/\(source[source.index(after: slash)...]).rels"
  }

  public subscript(id: String) -> Relationship? { items.first { $0.id == id } }

  /// The relationships whose type ends with a word such as `image`.
  public func all(_ kind: String) -> [Relationship] { items.filter { $0.kind == kind } }

  /// Adds a relationship of one of the usual types under the first free id.
  ///
  /// - Parameter kind: the last word of the type, such as `image`.
  public mutating func add(_ kind: String, target: String, isExternal: Bool = false) -> String {
    let taken = Set(items.map(\.id))
    // One of count + 1 numbers is free.
    let number = (1...taken.count + 1).first { !taken.contains("rId\($0)") } ?? taken.count + 1
    let id = "rId\(number)"
    items.append(Relationship(id: id, type: Self.officeTypes + kind, target: target, isExternal: isExternal))
    return id
  }

  /// The name of the part a relationship leads to; nil for targets outside, and for those above the package's root.
  public func partName(of relationship: Relationship) -> String? {
    relationship.isExternal ? nil : Self.resolve(relationship.target, from: source)
  }

  static func resolve(_ target: String, from source: String) -> String? {
    let slash = UInt8(ascii: "/")
    let path = target.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    guard let first = path.first else { return nil }
    var folders = first == slash ? [] : source.utf8.split(separator: slash).dropLast().map { Substring($0) }
    // Some programs write the backslashes of their own system.
    for piece in path.split(whereSeparator: { $0 == slash || $0 == UInt8(ascii: "\\") }) {
      switch Substring(piece) {
      case ".": break
      case "..": guard folders.popLast() != nil else { return nil }
      case let folder: folders.append(folder)
      }
    }
    return folders.isEmpty ? nil : folders.joined(separator: "/")
  }

  public func serialized() -> [UInt8] {
    let root = XMLElement(
      "Relationships", [XMLAttribute("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")]
    )
    root.children = items.map { item in
      let element = XMLElement(
        "Relationship",
        [XMLAttribute("Id", item.id), XMLAttribute("Type", item.type), XMLAttribute("Target", item.target)])
      if item.isExternal { element["TargetMode"] = "External" }
      return .element(element)
    }
    return XMLDocument(root: root).serialized()
  }
}
