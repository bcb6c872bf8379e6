internal import DossierOffice

/// A style as references name it.
struct StyleKey: Hashable {
  var family: StyleFamily
  var name: String

  /// The style that offices give to a heading that names none.
  static func heading(_ element: XMLElement) -> StyleKey {
    StyleKey(family: .paragraph, name: "Heading_20_" + (element["text:outline-level"] ?? "1"))
  }
}
