/// A sheet as it lies, in millimetres.
struct PaperSize: Hashable {
  let width: Double
  let height: Double

  static let portraitA4 = PaperSize(width: 210, height: 297)

  var turned: PaperSize { PaperSize(width: height, height: width) }

  /// The paper for a picture: A4, or A3 for what is clearly larger, lying where the picture is wider than high.
  ///
  /// - Parameter width: the picture's own size on paper in millimetres, nil where it is not known.
  static func forPicture(width: Double, height: Double, isMeasured: Bool) -> PaperSize {
    let isLarge = isMeasured && max(width, height) > 297 * 1.15 && min(width, height) > 210 * 1.15
    let upright = isLarge ? PaperSize(width: 297, height: 420) : portraitA4
    return width > height ? upright.turned : upright
  }
}
