/// A space of style names: two styles of different families may have the same name.
struct StyleFamily: Hashable, ExpressibleByStringLiteral {
  /// The value of `style:family`, or a name of ours for what is no `style:style`.
  var rawValue: String

  init(_ rawValue: String) { self.rawValue = rawValue }
  init(stringLiteral value: String) { rawValue = value }

  static let paragraph: StyleFamily = "paragraph"
  static let text: StyleFamily = "text"
  static let section: StyleFamily = "section"
  static let table: StyleFamily = "table"
  static let list: StyleFamily = "list"
  static let data: StyleFamily = "data"
  static let pageLayout: StyleFamily = "page-layout"
  static let masterPage: StyleFamily = "master-page"
  static let font: StyleFamily = "font"

  /// Whether the name stands in `draw:name` and not in `style:name`.
  var isDrawing: Bool { Self.drawing.contains(self) }

  private static let drawing: Set<StyleFamily> = [
    "gradient", "hatch", "fill-image", "opacity", "marker", "stroke-dash",
  ]

  /// The attribute that holds the name of a style of this family.
  var nameAttribute: String {
    isDrawing ? "draw:name" : self == "table-template" ? "table:name" : "style:name"
  }

  var displayNameAttribute: String { isDrawing ? "draw:display-name" : "style:display-name" }

  /// The family of an element that defines something with a name; nil for every other element.
  static func defined(by element: String, family: String?) -> StyleFamily? {
    element == "style:style" ? family.map { StyleFamily($0) } : byElement[element]
  }

  private static let byElement: [String: StyleFamily] = [
    "text:list-style": .list, "style:page-layout": .pageLayout, "style:master-page": .masterPage,
    "style:font-face": .font, "number:number-style": .data, "number:currency-style": .data,
    "number:percentage-style": .data, "number:date-style": .data, "number:time-style": .data,
    "number:boolean-style": .data, "number:text-style": .data, "draw:gradient": "gradient",
    "svg:linearGradient": "gradient", "svg:radialGradient": "gradient", "draw:hatch": "hatch",
    "draw:fill-image": "fill-image", "draw:opacity": "opacity", "draw:marker": "marker",
    "draw:stroke-dash": "stroke-dash", "table:table-template": "table-template",
    "style:presentation-page-layout": "presentation-page-layout",
  ]
}
