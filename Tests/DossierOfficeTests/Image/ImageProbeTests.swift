import DossierCore
import DossierOffice
import Testing

@Suite struct ImageProbeTests {
  private func big(_ number: Int, _ width: Int) -> [UInt8] {
    (0..<width).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private func little(_ number: Int, _ width: Int) -> [UInt8] { big(number, width).reversed() }

  private func png(_ width: Int, _ height: Int, perMetre: Int? = nil) -> [UInt8] {
    var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    bytes += big(13, 4) + Array("IHDR".utf8) + big(width, 4) + big(height, 4) + [8, 2, 0, 0, 0] + big(0, 4)
    if let perMetre {
      bytes += big(9, 4) + Array("pHYs".utf8) + big(perMetre, 4) + big(perMetre, 4) + [1] + big(0, 4)
    }
    return bytes + big(0, 4) + Array("IDAT".utf8) + big(0, 4)
  }

  private func tiff(isLittle: Bool, orientation: Int = 1) -> [UInt8] {
    func number(_ value: Int, _ width: Int) -> [UInt8] { isLittle ? little(value, width) : big(value, width) }
    func entry(_ tag: Int, _ type: Int, _ value: Int) -> [UInt8] {
      let field = type == 3 ? number(value, 2) + number(0, 2) : number(value, 4)
      return number(tag, 2) + number(type, 2) + number(1, 4) + field
    }
    let entries = [
      entry(256, 3, 640), entry(257, 4, 480), entry(274, 3, orientation), entry(282, 5, 200),
      entry(283, 5, 200),
      entry(296, 3, 3),
    ]
    var bytes = Array((isLittle ? "II" : "MM").utf8) + number(42, 2) + number(8, 4) + number(entries.count, 2)
    bytes += entries.flatMap { $0 }
    bytes += [UInt8](repeating: 0, count: 200 - bytes.count)
    return bytes + number(300, 4) + number(2, 4)
  }

  private func jpeg(orientation: Int) -> [UInt8] {
    let exif = Array("Exif\u{0}\u{0}".utf8) + tiff(isLittle: false, orientation: orientation)
    let jfif = Array("JFIF\u{0}".utf8) + [1, 1, 2] + big(118, 2) + big(118, 2) + [0, 0]
    return [0xFF, 0xD8, 0xFF, 0xE0] + big(jfif.count + 2, 2) + jfif + [0xFF, 0xE1] + big(exif.count + 2, 2)
      + exif
      + [0xFF, 0xFF, 0xC2] + big(11, 2) + [8] + big(300, 2) + big(400, 2) + [1, 1, 0x11, 0]
  }

  @Test func `a PNG tells its size and resolution`() throws {
    let probe = try ImageProbe(png(1240, 1754, perMetre: 11_811), name: "a")
    #expect(probe.format == .png && probe.width == 1240 && probe.height == 1754)
    #expect(try abs(#require(probe.horizontalResolution) - 300) < 0.01)
    #expect(try ImageProbe(png(1, 1), name: "a").horizontalResolution == nil)
  }

  @Test(arguments: [(1, 400, 300), (3, 400, 300), (6, 300, 400), (8, 300, 400)])
  func `a JPEG from a telephone is shown upright`(_ orientation: Int, _ width: Int, _ height: Int) throws {
    let probe = try ImageProbe(jpeg(orientation: orientation), name: "a")
    #expect(probe.format == .jpeg && probe.orientation == orientation)
    #expect(probe.shownWidth == width && probe.shownHeight == height)
    #expect(try abs(#require(probe.verticalResolution) - 299.72) < 0.01)
  }

  @Test(arguments: [true, false]) func `a TIFF of either byte order is read`(_ isLittle: Bool) throws {
    let probe = try ImageProbe(tiff(isLittle: isLittle, orientation: 6), name: "a")
    #expect(probe.format == .tiff && probe.width == 640 && probe.shownWidth == 480)
    #expect(probe.horizontalResolution == 381)
  }

  @Test func `GIF and BMP are read, upside down too`() throws {
    let gif = try ImageProbe(Array("GIF89a".utf8) + little(20, 2) + little(10, 2), name: "a")
    #expect(gif.format == .gif && gif.width == 20 && gif.height == 10)
    let head = Array("BM".utf8) + little(0, 12) + little(40, 4) + little(20, 4) + little(-10, 4)
    let bmp = try ImageProbe(head + little(0, 12) + little(3_780, 4) + little(3_780, 4), name: "a")
    #expect(bmp.format == .bmp && bmp.width == 20 && bmp.height == 10)
    #expect(try abs(#require(bmp.verticalResolution) - 96) < 0.1)
  }

  @Test func `what is no picture, is damaged or is too large is refused`() {
    func probe(_ bytes: [UInt8]) -> [String] { codes { _ = try ImageProbe(bytes, name: "a.png") } }
    #expect(probe([]) == ["O161"])
    #expect(probe(Array("RIFF0000WEBP".utf8)) == ["O161"])
    #expect(probe(Array(png(10, 10).prefix(20))) == ["O162"])
    #expect(probe(png(0, 10)) == ["O162"])
    #expect(probe(png(10_001, 10_000)) == ["O163"])
    #expect(probe(png(0xFFFF_FFFF, 0xFFFF_FFFF)) == ["O163"])
  }

  @Test func `damaged pictures never crash`() {
    var random = SplitMix(state: 3)
    let samples = [
      png(10, 10, perMetre: 100), jpeg(orientation: 6), tiff(isLittle: true), tiff(isLittle: false),
    ]
    for round in 0..<4_000 { _ = try? ImageProbe(random.mutated(samples[round % 4]), name: "a") }
  }
}
