/// The first directory of a TIFF file or of EXIF data.
struct TIFFDirectory {
  private let view: ByteView
  private let start: Int
  private let isLittle: Bool
  /// Places of the entries by tag.
  private var entries: [Int: Int] = [:]

  init?(_ view: ByteView, at start: Int) {
    self.view = view
    self.start = start
    isLittle = view.starts(with: "II", at: start)
    guard isLittle || view.starts(with: "MM", at: start), number16(start + 2) == 42,
      let offset = number32(start + 4), let count = number16(start + offset)
    else { return nil }
    for index in 0..<count {
      let place = start + offset + 2 + 12 * index
      guard let tag = number16(place), number32(place + 8) != nil else { break }
      if entries[tag] == nil { entries[tag] = place }
    }
  }

  var orientation: Int { value(274).flatMap { (1...8).contains($0) ? $0 : nil } ?? 1 }

  /// Whether it leads to GPS data.
  var hasPlace: Bool { entries[34853] != nil }

  var probe: ImageProbe? {
    guard let width = value(256), let height = value(257) else { return nil }
    var probe = ImageProbe(format: .tiff, width: width, height: height)
    probe.orientation = orientation
    probe.setResolution(resolution(282), resolution(283))
    return probe
  }

  /// A resolution tag in pixels an inch.
  func resolution(_ tag: Int) -> Double? {
    guard let place = entries[tag], number16(place + 2) == 5, let offset = number32(place + 8),
      let numerator = number32(start + offset), let denominator = number32(start + offset + 4),
      denominator > 0
    else { return nil }
    let unit = value(296) ?? 2
    guard unit == 2 || unit == 3 else { return nil }
    return Double(numerator) / Double(denominator) * (unit == 3 ? 2.54 : 1)
  }

  private func value(_ tag: Int) -> Int? {
    guard let place = entries[tag], let type = number16(place + 2) else { return nil }
    return type == 3 ? number16(place + 8) : type == 4 ? number32(place + 8) : nil
  }

  private func number16(_ place: Int) -> Int? { isLittle ? view.little16(place) : view.big16(place) }
  private func number32(_ place: Int) -> Int? { isLittle ? view.little32(place) : view.big32(place) }
}
