/// What a walk through a picture found: its header, and which of its bytes make a copy that tells nothing beside it.
///
/// Kept is what the picture needs to look as it does; left out are EXIF, IPTC and XMP data, thumbnails, comments,
/// dates, and whatever follows the end of the picture. Nothing is decoded or packed anew.
struct ImageSurvey {
  var probe: ImageProbe
  private(set) var slices: [FilePart.Slice] = []
  /// Whether the file says where the picture was taken.
  var tellsPlace = false

  init(_ probe: ImageProbe) { self.probe = probe }

  /// The most pieces that a copy is made of; pictures as programs write them have some dozens.
  private static let greatestCount = 100_000
  /// Whether there were more pieces than that, so that the copy is none.
  private(set) var isTorn = false

  mutating func keep(_ offset: Int, _ count: Int) {
    guard count > 0 else { return }
    if case .file(let start, let length) = slices.last, start + length == offset {
      slices[slices.count - 1] = .file(offset: start, count: length + count)
    } else if slices.count < Self.greatestCount {
      slices.append(.file(offset: offset, count: count))
    } else {
      isTorn = true
    }
  }

  mutating func keep(_ bytes: [UInt8]) {
    if !bytes.isEmpty { slices.append(.bytes(bytes)) }
  }

  /// Takes orientation, resolution and whether there is a place from EXIF data.
  mutating func read(_ directory: TIFFDirectory?) {
    guard let directory else { return }
    probe.orientation = directory.orientation
    if directory.hasPlace { tellsPlace = true }
    if probe.horizontalResolution == nil {
      probe.setResolution(directory.resolution(282), directory.resolution(283))
    }
  }
}

extension ImageSurvey {
  /// The pictures in a file: one, or the pages of a TIFF; none where it is damaged.
  static func all(in input: ImageInput, _ format: ImageFormat) -> [ImageSurvey] {
    let surveys =
      switch format {
      case .jpeg: jpeg(input).map { [$0] } ?? []
      case .png: png(input).map { [$0] } ?? []
      case .gif: gif(input).map { [$0] } ?? []
      case .bmp: bmp(input).map { [$0] } ?? []
      case .tiff: TIFFPages(input)?.surveys ?? []
      }
    return surveys.contains { $0.isTorn } ? [] : surveys
  }
}
