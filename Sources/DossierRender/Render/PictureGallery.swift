internal import DossierCore
internal import DossierOffice

/// The pictures that one document shows: each file stored once, whatever the number of its uses.
struct PictureGallery {
  struct Entry {
    let path: String
    let part: String
    let mediaType: String
    let bytes: [UInt8]
    let image: ImageProbe
  }

  private let source: PictureSource
  private let kind: OfficePackage.Kind
  private var nextShape: Int
  private(set) var entries: [Entry] = []
  /// For each part that shows pictures: which entries, in the order of their relationships.
  private(set) var uses: [String: [Int]] = [:]

  init(source: PictureSource, kind: OfficePackage.Kind, firstShape: Int) {
    self.source = source
    self.kind = kind
    nextShape = firstShape
  }

  /// Makes a picture ready to be shown in a part.
  ///
  /// - Throws: ``DossierError`` where the file cannot be read or is no picture.
  mutating func place(_ picture: Picture, in part: String) throws(DossierError) -> PictureShape {
    let entry = try entry(for: picture.path)
    var used = uses[part, default: []]
    let position = used.firstIndex(of: entry) ?? used.count
    if position == used.count { used.append(entry) }
    uses[part] = used
    defer { nextShape += 1 }
    return PictureShape(
      number: nextShape, reference: reference(of: entry, position: position),
      size: PictureSize(of: entries[entry].image, wished: picture), description: picture.description)
  }

  static func relationshipID(_ position: Int) -> String { "rIdPicture\(position + 1)" }

  private func reference(of entry: Int, position: Int) -> String {
    kind == .word ? Self.relationshipID(position) : entries[entry].part
  }

  private mutating func entry(for path: String) throws(DossierError) -> Int {
    if let known = entries.firstIndex(where: { $0.path == path }) { return known }
    let bytes = try source.read(path)
    let image = try ImageProbe(bytes, name: path)
    // The same picture under another name is still the same picture.
    if let same = entries.firstIndex(where: { $0.bytes == bytes }) { return same }
    let folder = kind == .word ? "word/media/" : "Pictures/"
    let part = "\(folder)picture\(entries.count + 1).\(image.format.fileExtension)"
    entries.append(
      Entry(path: path, part: part, mediaType: image.format.mediaType, bytes: bytes, image: image))
    return entries.count - 1
  }
}

/// The size of a picture on paper, in millimetres.
struct PictureSize {
  let width: Double
  let height: Double

  /// Where both measures are wished, the picture keeps its proportions and fits inside them.
  init(of image: ImageProbe, wished: Picture) {
    let pixelWidth = Double(max(1, image.width))
    let pixelHeight = Double(max(1, image.height))
    let naturalWidth = pixelWidth / max(1, image.horizontalResolution ?? 96) * 25.4
    let scale: Double =
      switch (wished.width, wished.height) {
      case (let width?, let height?): min(width / pixelWidth, height / pixelHeight)
      case (let width?, nil): width / pixelWidth
      case (nil, let height?): height / pixelHeight
      case (nil, nil): min(naturalWidth, Self.greatestNaturalWidth) / pixelWidth
      }
    width = min(max(pixelWidth * scale, 1), 2000)
    height = min(max(pixelHeight * scale, 1), 2000)
  }

  /// The text area of an official document (GB/T 9704-2012, 5.2.1): 156 mm.
  private static let greatestNaturalWidth = 156.0
}
