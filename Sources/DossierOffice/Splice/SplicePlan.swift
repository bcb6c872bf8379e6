import CLibZip

/// The constant pieces of a part, each packed once so that it can stand in any stream.
///
/// A piece that is much like those before it is packed as matches with them, whose distances are worked out when it is
/// written; any other is deflated by itself: it refers to nothing before it, begins at a byte and ends with the head of a
/// stored block, so that what varies can follow as it is. See ``Splicer``.
public final class SplicePlan: Sendable {
  struct Piece: Sendable {
    /// In `raw`.
    let range: Range<Int>
    let form: Form
    let crc32: UInt32
    /// What it does to the check sum before it; nil for a short piece, which is gone over in less time.
    let shift: Int?
  }

  enum Form: Sendable {
    /// In `deflated`.
    case deflated(Range<Int>)
    /// In `steps`.
    case coded(Range<Int>)
  }

  let raw: [UInt8]
  let deflated: [UInt8]
  let steps: [SpliceStep]
  let pieces: [Piece]
  let shifts: ChecksumShifts
  /// For each piece as it was given, which of `pieces` it is: equal ones are one.
  let places: [Int]

  /// Packs the pieces.
  ///
  /// - Parameters:
  ///   - bytes: what the pieces are cut from.
  ///   - ranges: the pieces, in about the order in which they will be written.
  public init(_ bytes: [UInt8], pieces ranges: [Range<Int>]) {
    let stream = ZStream(level: 9)
    var deflated: [UInt8] = []
    var steps: [SpliceStep] = []
    var pieces: [Piece] = []
    var places: [Int] = []
    var known: [ArraySlice<UInt8>: Int] = [:]
    var matching = SpliceMatching(bytes)
    var shifts = ChecksumShifts()
    for range in ranges {
      let place = known[bytes[range]] ?? pieces.count
      places.append(place)
      guard place == pieces.count else { continue }
      known[bytes[range]] = place
      let coded = matching.add(range)
      let alone = Self.deflate(bytes[range], with: stream)
      let form: Form
      if let alone, alone.count + Self.detour < coded.size {
        form = .deflated(deflated.count..<deflated.count + alone.count)
        deflated += alone
      } else {
        form = .coded(steps.count..<steps.count + coded.steps.count)
        steps += coded.steps
      }
      pieces.append(
        Piece(
          range: range, form: form, crc32: Deflater.crc32(Array(bytes[range])),
          shift: range.count < Self.shortestShift ? nil : shifts.shift(by: range.count)))
    }
    raw = bytes
    self.deflated = deflated
    self.steps = steps
    self.pieces = pieces
    self.shifts = shifts
    self.places = places
  }

  /// The check sum of fewer bytes is had sooner from the bytes.
  private static let shortestShift = 128

  /// The bytes of a piece as it was given.
  public func bytes(of index: Int) -> ArraySlice<UInt8> { raw[pieces[places[index]].range] }

  /// What ending a block of codes and beginning another one costs, in bytes.
  static let detour = 8

  /// The flush ends a piece with an empty stored block, whose four bytes of length are left to the splicer.
  private static func deflate(_ bytes: ArraySlice<UInt8>, with stream: ZStream) -> [UInt8]? {
    var output: [UInt8] = []
    let isDone = bytes.withUnsafeBytes { piece in
      stream.begin() && stream.feed(piece, end: Z_SYNC_FLUSH) { output.append(contentsOf: $0) }
    }
    let emptyLength: [UInt8] = [0, 0, 0xFF, 0xFF]
    guard isDone, output.suffix(4).elementsEqual(emptyLength) else { return nil }
    return Array(output.dropLast(4))
  }
}
