/// One stream while it is being put together.
struct SpliceRun: ~Copyable {
  private let plan: SplicePlan
  private let codes = FixedCodes.standard
  private let literals: UnsafeBufferPointer<FixedCodes.Code>
  /// Where each piece was written last, or -1.
  private let last: UnsafeMutableBufferPointer<Int>
  private var stream: BitStream
  private var crc32: UInt32 = 0
  private var size = 0
  private var isCoding = false
  /// Where the length of the open stored block stands.
  private var stored: Int?

  init(
    _ plan: SplicePlan, literals: UnsafeBufferPointer<FixedCodes.Code>,
    last: UnsafeMutableBufferPointer<Int>, capacity: Int
  ) {
    self.plan = plan
    self.literals = literals
    self.last = last
    stream = BitStream(capacity: capacity + Self.slack)
  }

  mutating func pack(_ values: UnsafeRawBufferPointer, _ copies: [Splicer.Copy]) -> CompressedPart {
    var position = 0
    for copy in copies {
      put(UnsafeRawBufferPointer(rebasing: values[position..<copy.position]))
      position = copy.position
      self.copy(plan.places[copy.piece])
    }
    put(UnsafeRawBufferPointer(rebasing: values[position...]))
    return finish()
  }

  /// What changing from one kind of block to another, or a match, takes at most, in bytes.
  private static let slack = 64
}

// MARK: - Pieces and values

extension SpliceRun {
  private static let window = 32 << 10
  private static let shortestMatch = 3
  /// Longer values are shorter stored than coded, whatever it costs to change.
  private static let longestCoded = 64

  private mutating func copy(_ place: Int) {
    let piece = plan.pieces[place]
    sum(piece)
    let start = size
    let former = last[place]
    if former >= 0, start - former <= Self.window, piece.range.count >= Self.shortestMatch {
      stream.makeRoom(for: Self.slack + piece.range.count / 64)
      beginCoding()
      match(piece.range.count, at: start - former)
    } else {
      write(piece, start)
    }
    last[place] = start
    size += piece.range.count
  }

  private mutating func write(_ piece: SplicePlan.Piece, _ start: Int) {
    switch piece.form {
    case .deflated(let range):
      stream.makeRoom(for: Self.slack + range.count)
      endCoding()
      endStored()
      plan.deflated.withUnsafeBytes { stream.append(UnsafeRawBufferPointer(rebasing: $0[range])) }
      beginStored()
    case .coded(let range):
      // Nine bits for each byte, where nothing it was to match is near.
      stream.makeRoom(for: Self.slack + piece.range.count / 8 * 9 + 9)
      beginCoding()
      for index in range {
        switch plan.steps[index] {
        case .literals(let code): stream.write(code)
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
      let range = first..<first + match.count
      return plan.raw.withUnsafeBytes {
        stream.write(UnsafeRawBufferPointer(rebasing: $0[range]), literals)
      }
    }
    self.match(match.count, at: distance)
  }

  private mutating func put(_ bytes: UnsafeRawBufferPointer) {
    guard !bytes.isEmpty else { return }
    crc32 = Deflater.crc32(bytes, continuing: crc32)
    size += bytes.count
    if isCoding, bytes.count <= Self.longestCoded {
      stream.makeRoom(for: Self.slack + bytes.count * 2)
      stream.write(bytes, literals)
    } else {
      endCoding()
      store(bytes)
    }
  }

  private mutating func sum(_ piece: SplicePlan.Piece) {
    if let shift = piece.shift {
      crc32 = plan.shifts.sum(of: crc32, and: piece.crc32, shift: shift)
    } else {
      crc32 = plan.raw.withUnsafeBytes {
        Deflater.crc32(UnsafeRawBufferPointer(rebasing: $0[piece.range]), continuing: crc32)
      }
    }
  }

  /// Ends the stream.
  private mutating func finish() -> CompressedPart {
    stream.makeRoom(for: Self.slack)
    endCoding()
    endStored()
    // An empty block of fixed codes, the last one.
    stream.write(FixedCodes.Code(bits: 0b011, count: 16))
    return CompressedPart(bytes: stream.written, method: 8, crc32: crc32, size: size)
  }
}

// MARK: - Stored blocks

extension SpliceRun {
  private static let longestStored = 0xFFFF

  private mutating func store(_ bytes: UnsafeRawBufferPointer) {
    stream.makeRoom(for: bytes.count + (bytes.count / Self.longestStored + 1) * Self.slack)
    var rest = bytes[...]
    while !rest.isEmpty {
      if stored == nil {
        // Not the last block; stored.
        stream.write(FixedCodes.Code(bits: 0, count: 8))
        beginStored()
      }
      let room = Self.longestStored - (stream.count - (stored ?? 0) - 4)
      let piece = rest.prefix(room)
      stream.append(UnsafeRawBufferPointer(rebasing: piece))
      rest = rest.dropFirst(piece.count)
      if !rest.isEmpty { endStored() }
    }
  }

  /// The head of a stored block has been written; its length is filled in when the block ends.
  private mutating func beginStored() {
    stored = stream.count
    stream.write(FixedCodes.Code(bits: 0, count: 32))
  }

  private mutating func endStored() {
    guard let start = stored else { return }
    let length = UInt16(stream.count - start - 4)
    stream.patch(length, at: start)
    stream.patch(~length, at: start + 2)
    stored = nil
  }
}

// MARK: - Blocks of codes

extension SpliceRun {
  private mutating func beginCoding() {
    guard !isCoding else { return }
    // What is stored may have no length at all, but it has begun.
    endStored()
    isCoding = true
    // Not the last block; fixed codes.
    stream.write(FixedCodes.Code(bits: 0b010, count: 3))
  }

  /// Ends the block and begins a stored one, which brings the stream to a byte again.
  private mutating func endCoding() {
    guard isCoding else { return }
    stream.write(FixedCodes.endOfBlock.followed(by: FixedCodes.Code(bits: 0, count: 3)))
    stream.align()
    isCoding = false
    beginStored()
  }

  private mutating func match(_ count: Int, at distance: Int) {
    let far = codes.distance(distance)
    var rest = count
    while rest > 0 {
      // No match is shorter than three bytes.
      let length = rest > 258 && rest < 261 ? 255 : min(rest, 258)
      stream.write(codes.lengths[length].followed(by: far))
      rest -= length
    }
  }
}
