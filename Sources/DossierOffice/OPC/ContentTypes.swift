public import DossierCore

/// The content types of a package's parts: by extension, and part by part.
public struct ContentTypes: Sendable, Hashable {
  public static let partName = "[Content_Types].xml"

  private struct Rule: Sendable, Hashable {
    /// An extension in small letters, or a part's name without the leading slash.
    var key: String
    var type: String
  }

  private var defaults: [Rule] = []
  private var overrides: [Rule] = []

  public init() {}

  /// Reads `[Content_Types].xml`.
  ///
  /// - Throws: O121–O127, O151 where it is something else.
  public init(parsing bytes: [UInt8], limits: PackageLimits = .standard) throws(DossierError) {
    let root = try XMLDocument.parse(bytes, part: Self.partName, limits: limits).root
    guard root.name == "Types" else { throw ModelMessage.notExpected(Self.partName) }
    for element in root.elements {
      guard let type = element["ContentType"] else { continue }
      if element.name == "Default", let name = element["Extension"] {
        defaults.append(Rule(key: name.lowercased(), type: type))
      } else if element.name == "Override", let name = element["PartName"] {
        overrides.append(Rule(key: Self.bare(name), type: type))
      }
    }
  }

  /// The type of a part; nil where nothing is said about it. Setting it says it for this part alone.
  public subscript(part: String) -> String? {
    get {
      let name = Self.bare(part).lowercased()
      if let rule = overrides.first(where: { $0.key.lowercased() == name }) { return rule.type }
      guard let dot = name.lastIndex(of: ".") else { return nil }
      let ending = name[name.index(after: dot)...]
      return defaults.first { $0.key == ending }?.type
    }
    set {
      let name = Self.bare(part)
      let index = overrides.firstIndex { $0.key.lowercased() == name.lowercased() }
      switch (index, newValue) {
      case (let index?, let type?): overrides[index].type = type
      case (let index?, nil): overrides.remove(at: index)
      case (nil, let type?): overrides.append(Rule(key: name, type: type))
      case (nil, nil): break
      }
    }
  }

  /// Says the type of all parts with an extension unless something is said about it already.
  public mutating func addDefault(_ name: String, type: String) {
    guard !defaults.contains(where: { $0.key == name.lowercased() }) else { return }
    defaults.append(Rule(key: name.lowercased(), type: type))
  }

  /// Drops what is said about single parts that are not there.
  mutating func keep(only isThere: (String) -> Bool) {
    overrides.removeAll { !isThere($0.key) }
  }

  public func serialized() -> [UInt8] {
    let root = XMLElement(
      "Types", [XMLAttribute("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")])
    let first = defaults.map {
      XMLElement("Default", [XMLAttribute("Extension", $0.key), XMLAttribute("ContentType", $0.type)])
    }
    let second = overrides.map {
      XMLElement("Override", [XMLAttribute("PartName", "/" + $0.key), XMLAttribute("ContentType", $0.type)])
    }
    root.children = (first + second).map { .element($0) }
    return XMLDocument(root: root).serialized()
  }

  private static func bare(_ part: String) -> String { String(part.drop { $0 == "/" }) }
}
