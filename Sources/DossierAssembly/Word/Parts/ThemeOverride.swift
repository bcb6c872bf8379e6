internal import DossierOffice

/// The colours and fonts by which a chart keeps its looks in a file of another theme (ECMA-376, part 1, 14.2.7).
enum ThemeOverride {
  static let kind = "themeOverride"
  static let type = "application/vnd.openxmlformats-officedocument.themeOverride+xml"
  static let chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"

  /// The part's root, made of a theme's.
  static func root(of theme: XMLElement) -> XMLElement? {
    guard let elements = theme.first("a:themeElements") else { return nil }
    let names = ["a:clrScheme", "a:fontScheme", "a:fmtScheme"]
    let declarations = theme.attributes.filter { $0.name.hasPrefix("xmlns") }.map(XMLAttribute.transitional)
    return XMLElement(
      "a:themeOverride", declarations, names.compactMap { elements.first($0).map { .element($0.deepCopy()) } }
    )
  }

  /// Lets a chart look its colours up in the part, as they are called in every theme.
  static func mapColors(of chart: XMLElement) {
    guard chart.name == "c:chartSpace", chart.first("c:clrMapOvr") == nil else { return }
    let accents = (1...6).map { ("accent\($0)", "accent\($0)") }
    let pairs =
      [("bg1", "lt1"), ("tx1", "dk1"), ("bg2", "lt2"), ("tx2", "dk2")] + accents
      + [("hlink", "hlink"), ("folHlink", "folHlink")]
    let before: Set = ["c:date1904", "c:lang", "c:roundedCorners", "mc:AlternateContent", "c:style"]
    let place = chart.children.firstIndex { $0.element.map { !before.contains($0.name) } ?? false }
    chart.children.insert(
      .element(XMLElement("c:clrMapOvr", pairs.map { XMLAttribute($0.0, $0.1) })),
      at: place ?? chart.children.endIndex)
  }
}
