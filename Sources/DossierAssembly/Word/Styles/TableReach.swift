internal import DossierOffice

/// What a table style says about the text in its cells, where a document's defaults are said by a base style.
///
/// A table style is stronger than a document's defaults and weaker than a paragraph's style. A base style that says
/// defaults would wrongly win over it, so in such a table it leaves out what the table style says.
struct TableReach: Hashable {
  /// `w:spacing/w:after` and the like, sorted.
  let said: [String]

  static let none = TableReach(said: [])

  var isNone: Bool { said.isEmpty }

  private init(said: [String]) { self.said = said }

  /// - Parameters:
  ///   - styles: the table style and those it is based on.
  ///   - defaults: what the base style says.
  init(_ styles: [XMLElement], over defaults: [XMLElement]) {
    var said: Set<String> = []
    for style in styles {
      for place in ["w:pPr", "w:rPr"] {
        for property in style.first(place)?.elements ?? [] { said.formUnion(Self.keys(property)) }
      }
    }
    self.said = Set(defaults.flatMap(Self.keys)).intersection(said).sorted()
  }

  /// The properties without what the table style says.
  func reduced(_ properties: [XMLElement]) -> [XMLElement] {
    properties.compactMap { property in
      let copy = property.deepCopy()
      copy.attributes.removeAll { said.contains(Self.key(property, $0)) }
      return copy.attributes.isEmpty && !property.attributes.isEmpty ? nil : copy
    }
  }

  private static func keys(_ property: XMLElement) -> [String] {
    property.attributes.isEmpty ? [property.name + "/w:val"] : property.attributes.map { key(property, $0) }
  }

  /// A font is said by its name or by its place in the theme.
  private static func key(_ property: XMLElement, _ attribute: XMLAttribute) -> String {
    property.name == "w:rFonts" ? "w:rFonts" : "\(property.name)/\(attribute.name)"
  }
}
