import DossierCore
import Foundation
import Testing

@testable import DossierOffice

@Suite struct ImageCleanerTests {
  private static let single = [
    "plain.jpg", "progressive.jpg", "cmyk.jpg", "grey.jpg", "trailer.jpg", "plain.png", "palette.png",
    "plain.gif", "moving.gif", "plain.bmp",
  ]
  private static let paged = ["raw.tif", "lzw.tif", "deflate.tif", "jpeg.tif", "packbits.tif", "fax.tif"]

  @Test(.enabled(if: Pillow.python != nil, "Pillow is not installed"))
  func `copies show the same points and tell nothing of place, camera, author or date`() throws {
    let folder = try TemporaryFolder()
    try Pillow.drawSamples(in: folder.path)
    var pairs: [(copy: String, original: String, page: Int)] = []
    for name in Self.single + Self.paged {
      let pictures = try ImageCleaner.pictures(in: "\(folder.path)/\(name)")
      #expect(pictures.count == (Self.paged.contains(name) ? 3 : 1), "\(name)")
      for (page, picture) in pictures.enumerated() {
        let bytes = try picture.part.bytes()
        #expect(bytes.count == picture.part.size)
        pairs.append((try folder.file("copy-\(page)-\(name)", bytes), "\(folder.path)/\(name)", page))
      }
    }
    let lines = try Pillow.compare(pairs).split(separator: "\n")
    #expect(lines.count == pairs.count, "\(lines)")
    for (pair, line) in zip(pairs, lines) { #expect(line == "same [] [] False", "\(pair.copy): \(line)") }
  }

  @Test(.enabled(if: Pillow.python != nil, "Pillow is not installed"))
  func `orientation, resolution and place are read before they are left out`() throws {
    let folder = try TemporaryFolder()
    try Pillow.drawSamples(in: folder.path)
    func picture(_ name: String) throws -> PictureFile {
      try #require(try ImageCleaner.pictures(in: "\(folder.path)/\(name)").first)
    }
    let photo = try picture("plain.jpg")
    #expect(photo.image.orientation == 6 && photo.tellsPlace)
    #expect(photo.image.width == 160 && photo.image.shownWidth == 96)
    #expect(photo.image.horizontalResolution == 200)
    #expect(try picture("plain.png").image.orientation == 6)
    #expect(try picture("fax.tif").image.orientation == 8)
    #expect(try !picture("plain.bmp").tellsPlace)
  }

  @Test(.enabled(if: Pillow.python != nil, "Pillow is not installed"))
  func `what is cleaned in memory is what is cleaned on the disk, and cleaning twice changes nothing`() throws
  {
    let folder = try TemporaryFolder()
    try Pillow.drawSamples(in: folder.path)
    for name in Self.single + Self.paged {
      let original = try contents(of: "\(folder.path)/\(name)")
      let once = try ImageCleaner.clean(original, name: name)
      let file = try #require(try ImageCleaner.pictures(in: "\(folder.path)/\(name)").first)
      #expect(try once.bytes == file.part.bytes() && once.image == file.image, "\(name)")
      let twice = try ImageCleaner.clean(once.bytes, name: name)
      #expect(twice.bytes == once.bytes && twice.image.orientation == 1, "\(name)")
    }
  }

  @Test func `a HEIC picture is named, whatever its ending says`() {
    let heic = [0, 0, 0, 24] + Array("ftypheic".utf8) + [UInt8](repeating: 0, count: 100)
    do {
      _ = try ImageCleaner.clean(heic, name: "a.jpg")
      Issue.record("no error")
    } catch {
      #expect(error.diagnostics.map(\.code) == ["O161"])
      #expect(error.diagnostics[0].message.chinese.contains("HEIC"))
    }
  }

  @Test(.enabled(if: Pillow.python != nil, "Pillow is not installed"))
  func `damaged pictures never crash, and their copies are never much longer`() throws {
    let folder = try TemporaryFolder()
    try Pillow.drawSamples(in: folder.path)
    var random = SplitMix(state: 7)
    for name in Self.single + Self.paged {
      let original = try contents(of: "\(folder.path)/\(name)")
      for _ in 0..<300 {
        let bytes = random.mutated(original)
        guard let copy = try? ImageCleaner.clean(bytes, name: name) else { continue }
        #expect(copy.bytes.count <= 2 * bytes.count + 1_000)
      }
      for length in stride(from: 0, to: original.count, by: max(1, original.count / 200)) {
        _ = try? ImageCleaner.clean(Array(original.prefix(length)), name: name)
      }
    }
  }

  @Test func `directories of a TIFF that form a ring are refused`() {
    var bytes: [UInt8] = Array("II".utf8) + [42, 0, 8, 0, 0, 0]
    bytes += [1, 0] + [0, 1, 3, 0, 1, 0, 0, 0, 5, 0, 0, 0] + [8, 0, 0, 0]
    #expect(codes { _ = try ImageCleaner.clean(bytes, name: "a") } == ["O162"])
  }

  @Test func `pictures cut into very many pieces are refused and not taken apart`() {
    let segments = [UInt8]([0xFF, 0xC4, 0, 2, 0xFF, 0xFE, 0, 2])
    let frame: [UInt8] = [0xFF, 0xC0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0]
    let jpeg = [0xFF, 0xD8] + (0..<110_000).flatMap { _ in segments } + frame + [0xFF, 0xD9]
    #expect(codes { _ = try ImageCleaner.clean(jpeg, name: "a") } == ["O162"])
    // One page whose strips are said to be 300,000, all of the same bytes.
    func little(_ number: Int, _ width: Int) -> [UInt8] {
      (0..<width).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
    let tags = [(256, 1, 9), (257, 1, 9), (273, 300_000, 100), (279, 300_000, 100)]
    let entries = tags.flatMap { little($0.0, 2) + little(4, 2) + little($0.1, 4) + little($0.2, 4) }
    let head = Array("II".utf8) + [42, 0, 8, 0, 0, 0] + little(tags.count, 2) + entries + little(0, 4)
    let tiff = head + [UInt8](repeating: 0, count: 1_300_000)
    #expect(codes { _ = try ImageCleaner.clean(tiff, name: "a") } == ["O162"])
  }

  @Test(arguments: ExifOrientation.allCases)
  func `eight orientations come of a mirror and a turn`(_ orientation: ExifOrientation) {
    #expect(orientation.swapsSides == (orientation.degrees % 180 == 90))
    // Where the first point of the first row is shown (EXIF 2.32, tag 274): row side, then column side.
    let sides =
      ["", "top left", "top right", "bottom right", "bottom left"] + [
        "left top", "right top", "right bottom", "left bottom",
      ]
    #expect(Self.firstPoint(orientation) == Set(sides[orientation.rawValue].split(separator: " ")))
  }

  /// The corner into which mirror and turn bring the upper left one.
  private static func firstPoint(_ orientation: ExifOrientation) -> Set<Substring> {
    var (x, y) = (orientation.isMirrored ? 1 : -1, -1)
    for _ in 0..<(orientation.degrees / 90) { (x, y) = (-y, x) }
    return [x < 0 ? "left" : "right", y < 0 ? "top" : "bottom"]
  }
}
