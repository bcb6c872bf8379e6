extension ImageSurvey {
  /// ISO/IEC 10918-1, annex B.
  static func jpeg(_ input: ImageInput) -> ImageSurvey? {
    var survey = ImageSurvey(ImageProbe(format: .jpeg, width: 0, height: 0))
    survey.keep(0, 2)
    var place = 2
    while let marker = input.byte(place + 1), input.byte(place) == 0xFF {
      switch marker {
      case 0xFF: place += 1
      case 0x00, 0x01, 0xD0...0xD8: place += 2
      case 0xD9:
        survey.keep(place, 2)
        return survey.probe.width > 0 ? survey : nil
      default:
        guard let length = input.number(place + 2, 2), length >= 2, place + 2 + length <= input.size else {
          return nil
        }
        survey.take(input, marker, place, length)
        place += 2 + length
        guard marker == 0xDA else { continue }
        guard survey.probe.width > 0 else { return nil }
        let end = nextMarker(input, from: place)
        survey.keep(place, (end ?? input.size) - place)
        guard let end else {
          // Cut off in the picture itself: what is there is shown.
          survey.keep([0xFF, 0xD9])
          return survey
        }
        place = end
      }
    }
    return nil
  }

  /// Where the coded picture ends: zeros and restarts behind 0xFF belong to it.
  private static func nextMarker(_ input: ImageInput, from offset: Int) -> Int? {
    var offset = offset
    while let found = input.first(0xFF, from: offset) {
      guard let next = input.byte(found + 1) else { return nil }
      switch next {
      case 0x00, 0xD0...0xD7: offset = found + 2
      case 0xFF: offset = found + 1
      default: return found
      }
    }
    return nil
  }

  private mutating func take(_ input: ImageInput, _ marker: Int, _ place: Int, _ length: Int) {
    switch marker {
    case 0xE0: takeHead(input, place, length)
    case 0xE1: readExif(input.bytes(place + 4, length - 2) ?? [])
    case 0xE2:
      if input.starts(with: "ICC_PROFILE\u{0}", at: place + 4) { keep(place, 2 + length) }
    case 0xEE:
      if input.starts(with: "Adobe", at: place + 4), length == 14 { keep(place, 2 + length) }
    case 0xC0...0xCF where ImageProbe.isFrame(marker):
      if let height = input.number(place + 5, 2), let width = input.number(place + 7, 2) {
        (probe.width, probe.height) = (width, height)
      }
      keep(place, 2 + length)
    case 0xC4, 0xCC, 0xDA...0xDF: keep(place, 2 + length)
    default: break
    }
  }

  /// JFIF's own segment without the thumbnail that it may hold.
  private mutating func takeHead(_ input: ImageInput, _ place: Int, _ length: Int) {
    guard length >= 16, input.starts(with: "JFIF\u{0}", at: place + 4),
      let head = input.bytes(place + 4, 12)
    else { return }
    probe.readSegment(ByteView(head), 0xE0, 0)
    keep([0xFF, 0xE0, 0, 16] + head + [0, 0])
  }

  private mutating func readExif(_ segment: [UInt8]) {
    let view = ByteView(segment)
    if view.starts(with: "Exif\u{0}\u{0}") { read(TIFFDirectory(view, at: 6)) }
  }
}
