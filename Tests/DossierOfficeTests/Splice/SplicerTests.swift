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

  /// What is put in, and what it comes to.
  private struct Input {
    let bytes: [UInt8]
    let ranges: [Range<Int>]
    var values: [UInt8] = []
    var copies: [Splicer.Copy] = []
    var expected: [UInt8] = []

    mutating func put(_ value: [UInt8]) {
      values += value
      expected += value
    }

    mutating func copy(_ piece: Int) {
      copies.append(Splicer.Copy(piece: piece, position: values.count))
      expected += bytes[ranges[piece]]
    }
  }

  @Test(arguments: 0..<60) func `what is spliced is what was put in`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let (bytes, ranges) = Self.pieces(&random)
    var splicer = Splicer(SplicePlan(bytes, pieces: ranges))
    for _ in 0..<3 {
      var input = Input(bytes: bytes, ranges: ranges)
      for _ in 0..<Int.random(in: 0...400, using: &random) {
        if Int.random(in: 0..<22, using: &random) < 10 {
          input.put(Self.value(&random))
        } else {
          input.copy(Int.random(in: ranges.indices, using: &random))
        }
      }
      let packed = splicer.pack(input.values, input.copies)
      #expect(packed.size == input.expected.count)
      #expect(packed.crc32 == Deflater.crc32(input.expected))
      #expect(packed.inflated() == input.expected)
    }
  }

  @Test func `every length of a match and every reach of the window`() throws {
    for count in Array(1...600) + [5_000, 32_767, 32_768, 40_000] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 3) }
      var input = Input(bytes: bytes, ranges: [0..<count])
      for _ in 0..<3 {
        input.copy(0)
        input.put([0x41])
      }
      #expect(Self.packed(input).inflated() == input.expected, "\(count)")
    }
    for distance in [32_766, 32_767, 32_768, 32_769, 33_000] {
      let piece = Array("又见同一段文字".utf8)
      var input = Input(bytes: piece, ranges: [piece.indices])
      input.copy(0)
      input.put([UInt8](repeating: 0x2E, count: distance - piece.count))
      input.copy(0)
      #expect(Self.packed(input).inflated() == input.expected, "\(distance)")
    }
  }

  @Test func `check sums of long pieces are put together without the pieces`() throws {
    for count in [127, 128, 129, 2_048, 70_000] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7 ^ $0 >> 5) }
      var input = Input(bytes: bytes, ranges: [0..<count])
      for number in 0..<3 {
        input.put(Array("前文\(number)".utf8))
        input.copy(0)
      }
      #expect(Self.packed(input).crc32 == Deflater.crc32(input.expected), "\(count)")
    }
  }

  @Test func `rows that repeat take little room`() throws {
    let row = Array(
      #"<w:tc><w:tcPr><w:tcW w:w="1800"/></w:tcPr><w:p><w:r><w:t></w:t></w:r></w:p></w:tc>"#.utf8)
    var input = Input(bytes: row, ranges: [0..<60, 60..<row.count])
    for number in 0..<1_000 {
      input.copy(0)
      input.put(Array(String(number).utf8))
      input.copy(1)
    }
    let packed = Self.packed(input)
    #expect(packed.bytes.count * 6 < packed.size)
  }

  private static func packed(_ input: Input) -> CompressedPart {
    var splicer = Splicer(SplicePlan(input.bytes, pieces: input.ranges))
    return splicer.pack(input.values, input.copies)
  }
}
