/// Lengths as the two formats write them.
enum Measure {
  /// Millimetres as whole twips (1/20 point); a hair up, so that 37, 28, 26 and 35 mm become the usual 2098, 1588, 1474, 1984.
  static func twips(millimetres: Double) -> Int { Int((millimetres * 1440 / 25.4 + 0.1).rounded()) }

  static func twips(points: Double) -> Int { Int((points * 20).rounded()) }

  /// Half points, the unit of Word's font sizes.
  static func halfPoints(_ points: Double) -> Int { Int((points * 2).rounded()) }

  /// `28.95pt`
  static func points(_ value: Double) -> String { decimal(value) + "pt" }

  /// `156mm`
  static func millimetres(_ value: Double) -> String { decimal(value) + "mm" }

  /// At most two places, without zeros at the end; the same in every locale.
  private static func decimal(_ value: Double) -> String {
    let hundredths = Int((value.magnitude * 100).rounded())
    let (whole, part) = hundredths.quotientAndRemainder(dividingBy: 100)
    let sign = value < 0 && hundredths > 0 ? "-" : ""
    guard part > 0 else { return "\(sign)\(whole)" }
    let digits = part % 10 == 0 ? "\(part / 10)" : (part < 10 ? "0\(part)" : "\(part)")
    return "\(sign)\(whole).\(digits)"
  }
}
