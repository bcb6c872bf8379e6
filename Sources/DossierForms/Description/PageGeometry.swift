/// Paper size and margins in millimetres.
struct PageGeometry: Sendable, Hashable {
  var width: Double
  var height: Double
  var top: Double
  var left: Double
  var right: Double
  var bottom: Double
  /// From the upper paper edge to the header.
  var header: Double = 12
  /// From the lower paper edge to the footer.
  var footer: Double = 10

  var isLandscape: Bool { width > height }
  var textWidth: Double { width - left - right }

  /// GB/T 9704-2012, 5.2: text area 156 mm × 225 mm; the page number 7 mm below it.
  static let officialDocument = PageGeometry(
    width: 210, height: 297, top: 37, left: 28, right: 26, bottom: 35, header: 15, footer: 20)

  /// GB/T 9704-2012, 10.1: the mark 30 mm below the upper edge, the lower line 20 mm above the lower edge.
  static let letter = PageGeometry(
    width: 210, height: 297, top: 37, left: 28, right: 26, bottom: 35, header: 30, footer: 20)

  /// The pitch of 22 lines, in points.
  static let linePitch = 28.95
}
