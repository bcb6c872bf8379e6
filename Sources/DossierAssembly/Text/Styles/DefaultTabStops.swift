internal import DossierOffice

/// A document's default tab stops, said by its own styles where the joined file has others: there can be one distance only.
struct DefaultTabStops {
  /// Centimetres.
  private let distance: Double

  private static let attribute = "style:tab-stop-distance"
  private static let properties = "style:paragraph-properties"
  /// Centimetres: the short side of A3, and what LibreOffice takes in a paragraph at ease.
  private static let lineLength = 29.7
  private static let limit = 50

  /// - Parameter defaults: the default style of paragraphs; nil where it says no distance that can be read.
  init?(_ defaults: XMLElement?) {
    guard let value = defaults?.first(Self.properties)?[Self.attribute],
      let distance = Self.centimetres(value),
      distance > 0.1
    else { return nil }
    self.distance = distance
  }

  /// The distance as a style says it.
  static func said(by style: XMLElement?) -> String? { style?.first(properties)?[attribute] }

  /// Adds the stops behind the last one that a style sets itself.
  func write(into style: XMLElement) {
    let properties = style.properties(Self.properties)
    let stops = properties.first("style:tab-stops") ?? XMLElement("style:tab-stops")
    if properties.first("style:tab-stops") == nil { properties.children.insert(.element(stops), at: 0) }
    let last = stops.elements.compactMap { $0["style:position"].flatMap(Self.centimetres) }.max() ?? 0
    var number = Int(min(max(last, 0), 1_000) / distance) + 1
    while Double(number) * distance <= Self.lineLength, stops.elements.count < Self.limit {
      let position = (Double(number) * distance * 1_000).rounded() / 1_000
      stops.children.append(
        .element(XMLElement("style:tab-stop", [XMLAttribute("style:position", "\(position)cm")])))
      number += 1
    }
  }

  private static let units = [("cm", 1.0), ("mm", 0.1), ("in", 2.54), ("pt", 2.54 / 72), ("pc", 2.54 / 6)]

  private static func centimetres(_ text: String) -> Double? {
    for (unit, factor) in units where text.hasSuffix(unit) {
      return Double(text.dropLast(unit.count)).flatMap { $0.isFinite ? $0 * factor : nil }
    }
    return nil
  }
}
