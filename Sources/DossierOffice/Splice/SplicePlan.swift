import CLibZip

/// The constant pieces of a part, each deflated once so that it can stand in any stream.
///
/// A deflated piece refers to nothing before it, begins at a byte and ends with the head of a stored block, so that what
/// varies can follow as it is. See ``Splicer``.
public final class SplicePlan: Sendable {
  struct Piece: Sendable {
    /// In `raw`.
    let range: Range<Int>
    /// In `deflated`; empty where deflating does not pay.
    let deflated: Range<Int>
    let crc32: UInt32
    /// zlib's operator that appends a check sum of bytes so long.
    let combining: UInt
  }

  let raw: [UInt8]
  let deflated: [UInt8]
  let pieces: [Piece]
  /// For each piece as it was given, which of `pieces` it is: equal ones are one.
  let places: [Int]

  /// Deflates the pieces.
  ///
  /// - Parameters:
  ///   - bytes: what the pieces are cut from.
  ///   - ranges: the pieces, in any order.
  public init(_ bytes: [UInt8], pieces ranges: [Range<Int>]) {
    let stream = ZStream(level: 9)
    var deflated: [UInt8] = []
    var pieces: [Piece] = []
    var places: [Int] = []
    var known: [ArraySlice<UInt8>: Int] = [:]
    for range in ranges {
      let place = known[bytes[range]] ?? pieces.count
      places.append(place)
      guard place == pieces.count else { continue }
      known[bytes[range]] = place
      let start = deflated.count
      Self.deflate(bytes[range], with: stream, into: &deflated)
      pieces.append(
        Piece(
          range: range, deflated: start..<deflated.count, crc32: Deflater.crc32(Array(bytes[range])),
          combining: crc32_combine_gen(range.count)))
    }
    raw = bytes
    self.deflated = deflated
    self.pieces = pieces
    self.places = places
  }

  /// The flush ends a piece with an empty stored block, whose four bytes of length are left to the splicer.
  private static func deflate(_ bytes: ArraySlice<UInt8>, with stream: ZStream, into output: inout [UInt8]) {
    let start = output.count
    let isDone = bytes.withUnsafeBytes { piece in
      stream.begin() && stream.feed(piece, end: Z_SYNC_FLUSH) { output.append(contentsOf: $0) }
    }
    let emptyLength: [UInt8] = [0, 0, 0xFF, 0xFF]
    guard isDone, output.count - start < bytes.count, output.suffix(4).elementsEqual(emptyLength) else {
      output.removeSubrange(start...)
      return
    }
    output.removeLast(4)
  }
}
