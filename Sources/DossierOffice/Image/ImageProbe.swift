public import DossierCore

/// What a picture's header says: kind, size and resolution. Nothing is decoded.
public struct ImageProbe: Sendable, Hashable {
  public var format: ImageFormat
  /// Pixels as stored.
  public var width: Int
  public var height: Int
  /// Pixels an inch, nil where the file does not say.
  public var horizontalResolution: Double?
  public var verticalResolution: Double?
  /// EXIF's orientation, 1 to 8; from 5 on the picture lies on its side.
  public var orientation = 1

  /// The greatest picture accepted, in pixels.
  public static let largest = 100_000_000

  init(format: ImageFormat, width: Int, height: Int) {
    self.format = format
    self.width = width
    self.height = height
  }

  /// Reads the header of a picture.
  ///
  /// - Parameter name: the file, for messages.
  /// - Throws: O161 where it is no picture of a kind that documents hold, O162 where it is damaged, O163 where it has too
  ///   many pixels.
  public init(_ bytes: [UInt8], name: String) throws(DossierError) {
    let view = ByteView(bytes)
    guard let format = ImageFormat(view) else { throw ImageMessage.unknown(name, view) }
    guard let found = Self.probe(view, format) else { throw ImageMessage.damaged(name) }
    try found.checkSize(name)
    self = found
  }

  /// - Throws: O162 where there are no pixels, O163 where there are too many.
  func checkSize(_ name: String) throws(DossierError) {
    guard width > 0, height > 0 else { throw ImageMessage.damaged(name) }
    let (pixels, overflow) = width.multipliedReportingOverflow(by: height)
    guard !overflow, pixels <= Self.largest else { throw ImageMessage.tooLarge(name) }
  }

  private static func probe(_ view: ByteView, _ format: ImageFormat) -> ImageProbe? {
    switch format {
    case .png: png(view)
    case .jpeg: jpeg(view)
    case .gif: gif(view)
    case .bmp: bmp(view)
    case .tiff: TIFFDirectory(view, at: 0)?.probe
    }
  }

  /// Whether width and height change places when the picture is shown.
  public var isTurned: Bool { orientation >= 5 }

  /// Pixels as shown.
  public var shownWidth: Int { isTurned ? height : width }
  public var shownHeight: Int { isTurned ? width : height }

  /// The resolution that a sane file can mean; others are not believed.
  mutating func setResolution(_ horizontal: Double?, _ vertical: Double?) {
    guard let horizontal, let vertical, (10...10_000).contains(horizontal), (10...10_000).contains(vertical)
    else {
      return
    }
    (horizontalResolution, verticalResolution) = (horizontal, vertical)
  }
}
