internal import DossierCore
internal import DossierOffice
internal import DossierRender

/// Small pictures in the place of photos while a form is being filled: of the same size, resolution and turn.
///
/// The form shows how large a photo is and where it stands; the photo itself stays on the disk and goes straight from
/// there into the dossier.
struct PictureStandIns {
  private let pictures: [PictureFile]
  private let standIns: [[UInt8]]

  init(_ pictures: [PictureFile]) {
    self.pictures = pictures
    standIns = pictures.enumerated().map { Self.picture(like: $1.image, number: $0) }
  }

  /// What a form calls a picture.
  static func name(_ index: Int) -> String { "照片\(index + 1)" }

  /// Gives the stand-ins to a renderer, and every other file as before.
  func source(beside other: FileSource) -> FileSource {
    let standIns = Dictionary(
      standIns.enumerated().map { (Self.name($0), $1) }, uniquingKeysWith: { first, _ in first })
    return FileSource { path throws(DossierError) in
      if let bytes = standIns[path] { return bytes }
      return try other.read(path)
    }
  }

  /// Puts the photos in the place of what stood for them.
  func settle(in package: inout OfficePackage) {
    var known: [[UInt8]: PictureFile] = [:]
    for (bytes, picture) in zip(standIns, pictures) {
      if let clean = try? ImageCleaner.clean(bytes, name: "") { known[clean.bytes] = picture }
    }
    for part in package.partNames where part.hasSuffix(".png") {
      guard let bytes = package[part], bytes.count < 200, let picture = known[bytes] else { continue }
      package.set(part, file: picture.part)
      package.contentTypes?[part] = picture.image.format.mediaType
      package.manifest?[part] = picture.image.format.mediaType
    }
  }

  /// A PNG of the head alone; its number makes it unlike all others.
  private static func picture(like image: ImageProbe, number: Int) -> [UInt8] {
    var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    bytes += chunk("IHDR", big(image.width, 4) + big(image.height, 4) + [8, 0, 0, 0, 0])
    if let across = image.horizontalResolution, let down = image.verticalResolution {
      bytes += chunk("pHYs", big(perMetre(across), 4) + big(perMetre(down), 4) + [1])
    }
    // EXIF of one entry: tag 274, a short number, the orientation.
    let exif: [UInt8] = Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1]
    bytes += chunk("eXIf", exif + big(image.orientation, 2) + [0, 0, 0, 0, 0, 0])
    return bytes + chunk("IDAT", big(number, 8)) + chunk("IEND", [])
  }

  private static func perMetre(_ perInch: Double) -> Int { Int((perInch / 0.0254).rounded()) }

  private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let content = Array(name.utf8) + data
    return big(data.count, 4) + content + big(Int(Deflater.crc32(content)), 4)
  }

  private static func big(_ number: Int, _ width: Int) -> [UInt8] {
    (0..<width).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
