extension ImageSurvey {
  /// PNG 1.2, 4: the chunks without which the picture would look otherwise.
  private static let pngChunks = [
    "IHDR", "PLTE", "IDAT", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYs", "bKGD",
  ]

  static func png(_ input: ImageInput) -> ImageSurvey? {
    guard let probe = ImageProbe.png(ByteView(input.head(33))) else { return nil }
    var survey = ImageSurvey(probe)
    survey.keep(0, 8)
    var place = 8
    var hasPicture = false
    while let length = input.number(place, 4), let name = input.bytes(place + 4, 4) {
      guard length <= input.size - place - 12 else { return nil }
      let kind = String(decoding: name, as: UTF8.self)
      if pngChunks.contains(kind) { survey.keep(place, length + 12) }
      switch kind {
      case "IEND":
        survey.keep(place, length + 12)
        return hasPicture ? survey : nil
      case "IDAT": hasPicture = true
      case "pHYs": survey.readPhysical(ByteView(input.bytes(place + 8, length) ?? []))
      case "eXIf": survey.read(TIFFDirectory(ByteView(input.bytes(place + 8, length) ?? []), at: 0))
      default: break
      }
      place += length + 12
    }
    return nil
  }

  private mutating func readPhysical(_ chunk: ByteView) {
    guard chunk.byte(8) == 1, let x = chunk.big32(0), let y = chunk.big32(4) else { return }
    probe.setResolution(Double(x) * 0.0254, Double(y) * 0.0254)
  }

  /// GIF89a without comments, text and the data of programs; a loop stays one.
  static func gif(_ input: ImageInput) -> ImageSurvey? {
    guard let probe = ImageProbe.gif(ByteView(input.head(16))), let flags = input.byte(10) else { return nil }
    var survey = ImageSurvey(probe)
    var place = 13 + colours(flags)
    guard place <= input.size else { return nil }
    survey.keep(0, place)
    while let kind = input.byte(place) {
      switch kind {
      case 0x21:
        guard let label = input.byte(place + 1), let end = blocksEnd(input, place + 2) else { return nil }
        let isLoop = label == 0xFF && input.starts(with: "NETSCAPE2.0", at: place + 3)
        if label == 0xF9 || isLoop { survey.keep(place, end - place) }
        place = end
      case 0x2C:
        guard let local = input.byte(place + 9), let end = blocksEnd(input, place + 11 + colours(local))
        else {
          return nil
        }
        survey.keep(place, end - place)
        place = end
      case 0x3B:
        survey.keep(place, 1)
        return survey
      default: return nil
      }
    }
    survey.keep([0x3B])
    return survey
  }

  /// Bytes of the colour table that flags announce.
  private static func colours(_ flags: Int) -> Int { flags & 0x80 == 0 ? 0 : 3 << (flags & 7 + 1) }

  private static func blocksEnd(_ input: ImageInput, _ offset: Int) -> Int? {
    var place = offset
    while let length = input.byte(place) {
      place += 1 + length
      if length == 0 { return place }
    }
    return nil
  }

  /// A BMP has no room for other data but behind its end.
  static func bmp(_ input: ImageInput) -> ImageSurvey? {
    guard let probe = ImageProbe.bmp(ByteView(input.head(64))) else { return nil }
    var survey = ImageSurvey(probe)
    let said = input.number(2, 4, isLittle: true) ?? 0
    survey.keep(0, said > 54 ? min(said, input.size) : input.size)
    return survey
  }
}
