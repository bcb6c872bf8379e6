import DossierOffice
import Testing

/// Streams that are spliced, inflated again by zlib.
@Suite struct SplicerTests {
  /// Pieces that have much in common, as those of a form have, and some that have nothing.
  private static func pieces(_ random: inout SplitMix) -> (bytes: [UInt8], ranges: [Range<Int>]) {
    let phrases = (0..<12).map { _ in
      (0..<Int.random(in: 1...200, using: &random)).map { _ in UInt8.random(in: 0x20...0x60, using: &random) }
    }
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    for _ in 0..<Int.random(in: 1...30, using: &random) {
      let start = bytes.count
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        bytes += phrases.randomElement(using: &random) ?? []
        if Bool.random(using: &random) { bytes.append(UInt8.random(in: 0...255, using: &random)) }
      }
      ranges.append(start..<bytes.count)
    }
    return (bytes, ranges)
  }

  private static func value(_ random: inout SplitMix) -> [UInt8] {
    let longest = [0, 3, 40, 63, 64, 65, 300, 70_000].randomElement(using: &random) ?? 0
    return (0..<longest).map { _ in UInt8.random(in: 0...255, using: &random) }
  }

  @Test(arguments: 0..<60) func `what is spliced is what was put in`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let (bytes, ranges) = Self.pieces(&random)
    var splicer = Splicer(SplicePlan(bytes, pieces: ranges))
    for _ in 0..<3 {
      splicer.begin()
      var expected: [UInt8] = []
      var mark: (state: Splicer.State, count: Int)?
      for _ in 0..<Int.random(in: 0...400, using: &random) {
        switch Int.random(in: 0..<24, using: &random) {
        case 0: mark = (splicer.state(), expected.count)
        case 1:
          guard let taken = mark else { continue }
          splicer.restore(taken.state)
          expected.removeSubrange(taken.count...)
          mark = nil
        case 2..<12:
          let value = Self.value(&random)
          splicer.put(value)
          expected += value
        default:
          let piece = Int.random(in: ranges.indices, using: &random)
          splicer.copy(piece)
          expected += bytes[ranges[piece]]
        }
      }
      let packed = splicer.finish()
      #expect(packed.size == expected.count)
      #expect(packed.crc32 == Deflater.crc32(expected))
      #expect(packed.inflated() == expected)
    }
  }

  @Test func `every length of a match and every reach of the window`() throws {
    for count in Array(1...600) + [5_000, 32_767, 32_768, 40_000] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 3) }
      var splicer = Splicer(SplicePlan(bytes, pieces: [0..<count]))
      splicer.begin()
      for _ in 0..<3 {
        splicer.copy(0)
        splicer.put([0x41])
      }
      #expect(
        splicer.finish().inflated() == Array(repeatElement(bytes + [0x41], count: 3).joined()), "\(count)")
    }
    for distance in [32_766, 32_767, 32_768, 32_769, 33_000] {
      let piece = Array("又见同一段文字".utf8)
      let gap = [UInt8](repeating: 0x2E, count: distance - piece.count)
      var splicer = Splicer(SplicePlan(piece, pieces: [piece.indices]))
      splicer.begin()
      splicer.copy(0)
      splicer.put(gap)
      splicer.copy(0)
      #expect(splicer.finish().inflated() == piece + gap + piece, "\(distance)")
    }
  }

  @Test func `rows that repeat take little room`() throws {
    let row = Array(
      #"<w:tc><w:tcPr><w:tcW w:w="1800"/></w:tcPr><w:p><w:r><w:t></w:t></w:r></w:p></w:tc>"#.utf8)
    var splicer = Splicer(SplicePlan(row, pieces: [0..<60, 60..<row.count]))
    splicer.begin()
    for number in 0..<1_000 {
      splicer.copy(0)
      splicer.put(Array(String(number).utf8))
      splicer.copy(1)
    }
    let packed = splicer.finish()
    #expect(packed.bytes.count * 6 < packed.size)
  }
}
