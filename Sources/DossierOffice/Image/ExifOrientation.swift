/// How a stored picture has to be turned to stand upright (EXIF 2.32, tag 274): mirrored first, then turned.
public enum ExifOrientation: Int, Sendable, CaseIterable {
  case upright = 1
  case mirrored, upsideDown, mirroredUpsideDown
  case mirroredTurnedLeft, turnedRight, mirroredTurnedRight, turnedLeft

  /// The orientation of a number; what is not in the standard counts as upright.
  public init(number: Int) { self = Self(rawValue: number) ?? .upright }

  /// Whether left and right change places, before the picture is turned.
  public var isMirrored: Bool { [2, 4, 5, 7].contains(rawValue) }

  /// Degrees clockwise: 0, 90, 180 or 270.
  public var degrees: Int {
    switch self {
    case .upright, .mirrored: 0
    case .turnedRight, .mirroredTurnedRight: 90
    case .upsideDown, .mirroredUpsideDown: 180
    case .turnedLeft, .mirroredTurnedLeft: 270
    }
  }

  /// Whether width and height change places.
  public var swapsSides: Bool { rawValue >= 5 }
}
