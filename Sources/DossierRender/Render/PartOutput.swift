internal import DossierCore
internal import DossierOffice

/// What a part comes to, while it is being written.
///
/// Positions count from the beginning of the part, whatever of it was passed on already to a file. A part that is to be
/// spliced holds only what varies, and remembers which constant pieces belong where.
struct PartOutput {
  /// What was not passed on yet. Append to it freely; everything else goes through the positions below.
  var bytes: [UInt8]
  private var passed = 0
  /// The pieces of a part that is to be spliced.
  private let plan: SplicePlan?
  private var copies: [Splicer.Copy]
  /// How many bytes the pieces have.
  private var copied = 0
  /// The constant bytes that were written last, and where they ended.
  private var lastCopy: (range: Range<Int>, end: Int) = (0..<0, -1)

  /// - Parameters:
  ///   - buffer: what was written in before, whose room is used again.
  ///   - plan: of the pieces, if the part is to be spliced.
  init(_ buffer: consuming PartBuffer, plan: SplicePlan?) {
    bytes = buffer.bytes
    bytes.removeAll(keepingCapacity: true)
    copies = buffer.copies
    copies.removeAll(keepingCapacity: true)
    self.plan = plan
  }

  /// How many bytes the part has so far.
  var count: Int { passed + copied + bytes.count }

  static func += (output: inout PartOutput, bytes: some Sequence<UInt8>) {
    output.bytes.append(contentsOf: bytes)
  }

  /// Writes constant bytes; the piece is their number among those that were deflated before.
  mutating func copy(_ constants: [UInt8], _ range: Range<Int>, piece: Int) {
    if plan == nil {
      constants.withUnsafeBufferPointer {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
      }
    } else {
      copies.append(Splicer.Copy(piece: piece, position: bytes.count))
      copied += range.count
    }
    lastCopy = (range, count)
  }

  /// Ends the part, and gives back what it was written in.
  consuming func finish() -> PartBuffer { PartBuffer(bytes: bytes, copies: copies) }
}

/// The room that a part is written in.
struct PartBuffer {
  var bytes: [UInt8] = []
  /// The pieces among the bytes, where the part is to be spliced.
  var copies: [Splicer.Copy] = []
}

// MARK: - Looking back

extension PartOutput {
  /// A position that the part can be taken back to.
  struct Mark {
    let position: Int
    fileprivate let lastCopy: (range: Range<Int>, end: Int)
  }

  func mark() -> Mark { Mark(position: count, lastCopy: lastCopy) }

  mutating func takeBack(to mark: Mark) {
    guard mark.position < count else { return }
    lastCopy = mark.lastCopy
    cut(from: mark.position)
  }

  /// Whether constant bytes were written last that end so.
  func ends(with end: ArraySlice<UInt8>, of constants: [UInt8]) -> Bool {
    lastCopy.end == count && constants[lastCopy.range].suffix(end.count) == end
  }

  /// Puts bytes in where others follow already.
  ///
  /// - Returns: false where that place was passed on.
  @discardableResult
  mutating func insert(_ inserted: [UInt8], at position: Int) -> Bool {
    guard position >= passed, position <= count else { return false }
    let place = place(of: position)
    bytes.insert(contentsOf: inserted, at: place.bytes)
    for index in place.copies..<copies.count { copies[index].position += inserted.count }
    return true
  }

  /// What was written since a position that was not passed on.
  func tail(from position: Int) -> ArraySlice<UInt8> {
    let place = place(of: position)
    guard let plan, place.copies < copies.count else { return bytes[place.bytes...] }
    var tail: [UInt8] = []
    var start = place.bytes
    for copy in copies[place.copies...] {
      tail += bytes[start..<copy.position]
      tail += plan.bytes(of: copy.piece)
      start = copy.position
    }
    return (tail + bytes[start...])[...]
  }

  /// Takes back what was written since a position that was not passed on.
  mutating func cut(from position: Int) {
    let place = place(of: position)
    bytes.removeSubrange(place.bytes...)
    copies.removeSubrange(place.copies...)
    copied = place.copied
    if lastCopy.end > count { lastCopy = (0..<0, -1) }
  }

  /// Where something begins that was written at a position: how many bytes and pieces are before it, and how many bytes
  /// those pieces have.
  private func place(of position: Int) -> (bytes: Int, copies: Int, copied: Int) {
    var before = (copies: copies.count, copied: copied)
    while let plan, before.copies > 0, passed + before.copied + copies[before.copies - 1].position > position {
      before.copies -= 1
      before.copied -= plan.bytes(of: copies[before.copies].piece).count
    }
    let end = before.copies < copies.count ? copies[before.copies].position : bytes.count
    let start = before.copies > 0 ? copies[before.copies - 1].position : 0
    return (min(max(start, position - passed - before.copied), end), before.copies, before.copied)
  }
}

// MARK: - Passing on

extension PartOutput {
  /// Takes out the bytes before a position, for the caller to give away; a part that is to be spliced is held as a whole.
  mutating func pass(upTo position: Int) -> [UInt8] {
    let count = position - passed
    guard count > 0, plan == nil else { return [] }
    let given = Array(bytes[..<count])
    bytes.removeFirst(count)
    passed += count
    return given
  }
}
