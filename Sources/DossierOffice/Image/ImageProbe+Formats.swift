extension ImageProbe {
  static func png(_ view: ByteView) -> ImageProbe? {
    guard view.starts(with: "IHDR", at: 12), let width = view.big32(16), let height = view.big32(20) else {
      return nil
    }
    var probe = ImageProbe(format: .png, width: width, height: height)
    var place = 8
    while let length = view.big32(place), !view.starts(with: "IDAT", at: place + 4) {
      if view.starts(with: "pHYs", at: place + 4), view.byte(place + 16) == 1, let x = view.big32(place + 8),
        let y = view.big32(place + 12)
      {
        probe.setResolution(Double(x) * 0.0254, Double(y) * 0.0254)
      }
      place += 12 + length
    }
    return probe
  }

  static func gif(_ view: ByteView) -> ImageProbe? {
    guard let width = view.little16(6), let height = view.little16(8) else { return nil }
    return ImageProbe(format: .gif, width: width, height: height)
  }

  static func bmp(_ view: ByteView) -> ImageProbe? {
    if view.little32(14) == 12, let width = view.little16(18), let height = view.little16(20) {
      return ImageProbe(format: .bmp, width: width, height: height)
    }
    guard let width = view.little32(18), let height = view.little32(22) else { return nil }
    // A negative height means that the rows stand from top to bottom.
    let rows = Int(Int32(truncatingIfNeeded: height).magnitude)
    var probe = ImageProbe(format: .bmp, width: width, height: rows)
    if let x = view.little32(38), let y = view.little32(42) {
      probe.setResolution(Double(x) * 0.0254, Double(y) * 0.0254)
    }
    return probe
  }

  static func jpeg(_ view: ByteView) -> ImageProbe? {
    var found = ImageProbe(format: .jpeg, width: 0, height: 0)
    var place = 2
    while let marker = view.byte(place + 1), view.byte(place) == 0xFF {
      switch marker {
      case 0xFF: place += 1
      case 0x01, 0xD0...0xD8: place += 2
      case 0xD9, 0xDA: return nil
      default:
        guard let length = view.big16(place + 2), length >= 2 else { return nil }
        if isFrame(marker) {
          guard let height = view.big16(place + 5), let width = view.big16(place + 7) else { return nil }
          (found.width, found.height) = (width, height)
          return found
        }
        found.readSegment(view, marker, place + 4)
        place += 2 + length
      }
    }
    return nil
  }

  static func isFrame(_ marker: Int) -> Bool {
    (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
  }

  mutating func readSegment(_ view: ByteView, _ marker: Int, _ place: Int) {
    if marker == 0xE0, view.starts(with: "JFIF\u{0}", at: place), let unit = view.byte(place + 7), unit > 0,
      let x = view.big16(place + 8), let y = view.big16(place + 10)
    {
      let factor = unit == 2 ? 2.54 : 1
      setResolution(Double(x) * factor, Double(y) * factor)
    }
    guard marker == 0xE1, view.starts(with: "Exif\u{0}\u{0}", at: place) else { return }
    guard let directory = TIFFDirectory(view, at: place + 6) else { return }
    orientation = directory.orientation
    // Cameras write 72 into JFIF and the truth into EXIF, if anywhere.
    if horizontalResolution == nil { setResolution(directory.resolution(282), directory.resolution(283)) }
  }
}
