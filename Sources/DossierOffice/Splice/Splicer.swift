import CLibZip

/// Writes a deflate stream out of pieces packed before and values that vary, searching for nothing.
///
/// A piece met again within deflate's window, as in the turns of a loop, becomes one match with its last copy. Any other
/// is written as its plan says: as matches with pieces before it, values beside it becoming literals; or copied as it was
/// deflated, values following in a stored block. So loops too are deflated as they go.
public struct Splicer: Sendable {
  /// The stream as it was at some moment, to be gone back to.
  public struct State: Sendable {
    fileprivate var length = 0
    fileprivate var crc32: UInt32 = 0
    fileprivate var size = 0
    /// Where the length of the open stored block stands.
    fileprivate var stored: Int?
    fileprivate var isCoding = false
    fileprivate var bits: UInt64 = 0
    fileprivate var bitCount: UInt32 = 0
  }

  private let plan: SplicePlan
  private let codes = FixedCodes.standard
  private var stream: [UInt8] = []
  private var current = State()
  /// Where each piece was written last, or -1.
  private var last: [Int]

  public init(_ plan: SplicePlan) {
    self.plan = plan
    last = Array(repeating: -1, count: plan.pieces.count)
  }

  /// Begins another stream; the room of the last one is used again.
  public mutating func begin() {
    stream.removeAll(keepingCapacity: true)
    current = State()
    forget()
  }

  /// Writes bytes that vary.
  public mutating func put(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { put($0) }
  }

  /// Writes one of the plan's pieces.
  ///
  /// - Parameter index: of the piece among those that the plan was made of.
  public mutating func copy(_ index: Int) {
    let place = plan.places[index]
    let piece = plan.pieces[place]
    count(piece)
    let start = current.size
    if isNear(last[place]), piece.range.count >= Self.shortestMatch {
      beginCoding()
      match(piece.range.count, at: start - last[place])
    } else {
      write(piece, start)
    }
    last[place] = start
    current.size += piece.range.count
  }

  private mutating func write(_ piece: SplicePlan.Piece, _ start: Int) {
    switch piece.form {
    case .deflated(let range):
      endCoding()
      endStored()
      plan.deflated.withUnsafeBytes {
        stream.append(contentsOf: UnsafeRawBufferPointer(rebasing: $0[range]))
      }
      beginStored()
    case .coded(let range):
      beginCoding()
      for index in range {
        switch plan.steps[index] {
        case .literals(let code): write(code)
        case .match(let match): write(match, of: piece, start)
        }
      }
    }
  }

  /// Where the other piece was not written, or too long ago, the bytes are written themselves.
  private mutating func write(_ match: SpliceMatch, of piece: SplicePlan.Piece, _ start: Int) {
    let isOwn = plan.pieces[match.source].range == piece.range
    let source = isOwn ? start : last[match.source]
    let distance = start + match.place - source - match.offset
    guard source >= 0, distance <= Self.window else {
      let first = piece.range.lowerBound + match.place
      for index in first..<first + match.count { write(codes.literals[Int(plan.raw[index])]) }
      return
    }
    self.match(match.count, at: distance)
  }

  /// Whether bytes written there can still be referred to.
  private func isNear(_ position: Int) -> Bool {
    position >= 0 && current.size - position <= Self.window
  }

  /// The stream at this moment.
  public mutating func state() -> State {
    current.length = stream.count
    return current
  }

  /// Takes back what was written since.
  public mutating func restore(_ state: State) {
    stream.removeSubrange(state.length...)
    current = state
    forget()
  }

  /// Ends the stream.
  public mutating func finish() -> CompressedPart {
    endCoding()
    endStored()
    // An empty block of fixed codes, the last one.
    stream += [0x03, 0x00]
    return CompressedPart(bytes: stream, method: 8, crc32: current.crc32, size: current.size)
  }
}

// MARK: - Stored blocks

extension Splicer {
  private static let window = 32 << 10
  private static let shortestMatch = 3
  /// Longer values are shorter stored than coded, whatever it costs to change.
  private static let longestCoded = 64
  private static let longestStored = 0xFFFF

  private mutating func put(_ bytes: UnsafeRawBufferPointer) {
    current.crc32 = Deflater.crc32(bytes, continuing: current.crc32)
    current.size += bytes.count
    if current.isCoding, bytes.count <= Self.longestCoded {
      writeLiterals(bytes)
    } else {
      endCoding()
      store(bytes)
    }
  }

  /// The bits are gathered in place and appended together: values are most of what is written.
  private mutating func writeLiterals(_ bytes: UnsafeRawBufferPointer) {
    var bits = current.bits
    var bitCount = current.bitCount
    // Nine bits at most for each byte, those that wait, and what the last store writes beyond the end.
    withUnsafeTemporaryAllocation(byteCount: Self.longestCoded * 9 / 8 + 24, alignment: 8) { room in
      var end = 0
      for byte in bytes {
        let code = codes.literals[Int(byte)]
        bits |= UInt64(code.bits) << UInt64(bitCount)
        bitCount += code.count
        guard bitCount >= 32 else { continue }
        room.storeBytes(of: UInt32(truncatingIfNeeded: bits).littleEndian, toByteOffset: end, as: UInt32.self)
        end += 4
        bits >>= 32
        bitCount -= 32
      }
      stream.append(contentsOf: UnsafeRawBufferPointer(rebasing: room[..<end]))
    }
    current.bits = bits
    current.bitCount = bitCount
  }

  private mutating func store(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes[...]
    while !rest.isEmpty {
      if current.stored == nil {
        stream.append(0)
        beginStored()
      }
      let room = Self.longestStored - (stream.count - (current.stored ?? 0) - 4)
      let piece = rest.prefix(room)
      stream.append(contentsOf: UnsafeRawBufferPointer(rebasing: piece))
      rest = rest.dropFirst(piece.count)
      if !rest.isEmpty { endStored() }
    }
  }

  /// The head of a stored block has been written; its length is filled in when the block ends.
  private mutating func beginStored() {
    current.stored = stream.count
    stream.appendLittle(0 as UInt32)
  }

  private mutating func endStored() {
    guard let start = current.stored else { return }
    let length = UInt16(stream.count - start - 4)
    stream[start] = UInt8(truncatingIfNeeded: length)
    stream[start + 1] = UInt8(truncatingIfNeeded: length >> 8)
    stream[start + 2] = UInt8(truncatingIfNeeded: ~length)
    stream[start + 3] = UInt8(truncatingIfNeeded: ~length >> 8)
    current.stored = nil
  }
}

// MARK: - Blocks of codes

extension Splicer {
  private mutating func beginCoding() {
    guard !current.isCoding else { return }
    // What is stored may have no length at all, but it has begun.
    endStored()
    current.isCoding = true
    // Not the last block; fixed codes.
    write(FixedCodes.Code(bits: 0b010, count: 3))
  }

  /// Ends the block and begins a stored one, which brings the stream to a byte again.
  private mutating func endCoding() {
    guard current.isCoding else { return }
    write(FixedCodes.endOfBlock)
    write(FixedCodes.Code(bits: 0, count: 3))
    while current.bitCount > 0 {
      stream.append(UInt8(truncatingIfNeeded: current.bits))
      current.bits >>= 8
      current.bitCount -= min(8, current.bitCount)
    }
    current.bits = 0
    current.isCoding = false
    beginStored()
  }

  private mutating func match(_ count: Int, at distance: Int) {
    let far = FixedCodes.distance(distance)
    var rest = count
    while rest > 0 {
      // No match is shorter than three bytes.
      let length = rest > 258 && rest < 261 ? 255 : min(rest, 258)
      write(codes.lengths[length])
      write(far)
      rest -= length
    }
  }

  private mutating func write(_ code: FixedCodes.Code) {
    current.bits |= UInt64(code.bits) << UInt64(current.bitCount)
    current.bitCount += code.count
    if current.bitCount >= 32 { spill() }
  }

  private mutating func spill() {
    let low = UInt32(truncatingIfNeeded: current.bits)
    stream.append(UInt8(truncatingIfNeeded: low))
    stream.append(UInt8(truncatingIfNeeded: low >> 8))
    stream.append(UInt8(truncatingIfNeeded: low >> 16))
    stream.append(UInt8(truncatingIfNeeded: low >> 24))
    current.bits >>= 32
    current.bitCount -= 32
  }

  private mutating func count(_ piece: SplicePlan.Piece) {
    // Going over a short piece takes less time than combining check sums.
    if piece.range.count < 2048 {
      current.crc32 = plan.raw.withUnsafeBytes {
        Deflater.crc32(UnsafeRawBufferPointer(rebasing: $0[piece.range]), continuing: current.crc32)
      }
    } else {
      current.crc32 = UInt32(
        truncatingIfNeeded: crc32_combine_op(UInt(current.crc32), UInt(piece.crc32), piece.combining))
    }
  }

  private mutating func forget() {
    for index in last.indices { last[index] = -1 }
  }
}
