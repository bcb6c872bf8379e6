/// One step in writing a piece as codes.
enum SpliceStep: Sendable {
  /// Some bytes, coded already.
  case literals(FixedCodes.Code)
  case match(SpliceMatch)
}

/// Bytes of a piece that stand in another one too.
struct SpliceMatch: Sendable {
  /// Which piece they stand in, by its number; it may be the same one.
  let source: Int
  /// Where in that piece.
  let offset: Int
  /// Where in this piece.
  let place: Int
  let count: Int
}

/// Finds what pieces have in common with those before them.
struct SpliceMatching {
  private let bytes: [UInt8]
  private let codes = FixedCodes.standard
  private var pieces: [Range<Int>] = []
  /// For the hash of so many bytes, where they stood: the piece and the offset in all bytes, the latest last.
  private var seen: [UInt64: [(piece: Int, position: Int)]] = [:]

  private static let shortest = 6
  /// How many places are looked at for one match.
  private static let patience = 24

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Takes the next piece.
  ///
  /// - Returns: the steps that write it, and how many bytes they come to.
  mutating func add(_ range: Range<Int>) -> (steps: [SpliceStep], size: Int) {
    let number = pieces.count
    pieces.append(range)
    var steps: [SpliceStep] = []
    var bits = 0
    var literals = range.lowerBound
    var position = range.lowerBound
    while position < range.upperBound {
      let found = longest(at: position, in: range)
      let count = found?.count ?? 1
      if let found {
        bits += append(literals..<position, to: &steps)
        steps.append(
          .match(
            SpliceMatch(
              source: found.piece, offset: found.position - pieces[found.piece].lowerBound,
              place: position - range.lowerBound, count: count)))
        bits += (count + 257) / 258 * 24
        literals = position + count
      }
      for place in position..<position + count { note(place, in: range, of: number) }
      position += count
    }
    bits += append(literals..<range.upperBound, to: &steps)
    return (steps, (bits + 7) / 8)
  }

  private func longest(at position: Int, in range: Range<Int>) -> (piece: Int, position: Int, count: Int)? {
    guard let key = key(at: position, in: range), let places = seen[key] else { return nil }
    var best: (piece: Int, position: Int, count: Int)?
    for place in places.suffix(Self.patience).reversed() {
      let limit = min(range.upperBound - position, pieces[place.piece].upperBound - place.position)
      var count = 0
      while count < limit, bytes[place.position + count] == bytes[position + count] { count += 1 }
      if count >= Self.shortest, count > best?.count ?? 0 { best = (place.piece, place.position, count) }
    }
    return best
  }

  private mutating func note(_ position: Int, in range: Range<Int>, of piece: Int) {
    guard let key = key(at: position, in: range) else { return }
    seen[key, default: []].append((piece, position))
  }

  private func key(at position: Int, in range: Range<Int>) -> UInt64? {
    guard position + Self.shortest <= range.upperBound else { return nil }
    return bytes[position..<position + Self.shortest].reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The codes of six bytes are written at once.
  private func append(_ range: Range<Int>, to steps: inout [SpliceStep]) -> Int {
    var bits = 0
    for start in stride(from: range.lowerBound, to: range.upperBound, by: 6) {
      let joined = bytes[start..<min(start + 6, range.upperBound)].reduce(FixedCodes.Code(bits: 0, count: 0))
      {
        $0.followed(by: codes.literals[Int($1)])
      }
      bits += Int(joined.count)
      steps.append(.literals(joined))
    }
    return bits
  }
}
