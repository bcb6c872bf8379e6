/// Lengths as ODF writes them (ODF 1.3, part 3, 18.3.18).
enum Length {
  /// A length in millimetres; nil where it is none or takes its measure from something else.
  static func millimetres(_ text: String?) -> Double? {
    guard let text, let unit = units.first(where: { text.hasSuffix($0.name) }),
      let number = Double(text.dropLast(unit.name.count)), number > 0, number.isFinite
    else { return nil }
    return number * unit.millimetres
  }

  private static let units: [(name: String, millimetres: Double)] = [
    ("mm", 1), ("cm", 10), ("in", 25.4), ("pt", 25.4 / 72), ("pc", 25.4 / 6), ("px", 25.4 / 96),
  ]
}
