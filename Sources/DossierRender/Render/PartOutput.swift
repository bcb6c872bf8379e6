internal import DossierCore
internal import DossierOffice

/// What a part comes to, while it is being written.
///
/// Positions count from the beginning of the part, whatever of it was passed on already: to a file, because a long part
/// is not held, or to a splicer, which copies constant bytes as they were deflated before.
struct PartOutput {
  /// What was not passed on yet. Append to it freely; everything else goes through the positions below.
  var bytes: [UInt8]
  private var passed = 0
  private var splicer: Splicer?
  /// The constant bytes that were written last, and where they ended.
  private var lastCopy: (range: Range<Int>, end: Int) = (0..<0, -1)

  /// - Parameters:
  ///   - buffer: an array whose room is used again.
  ///   - splicer: takes the bytes, if they are to be spliced.
  init(buffer: consuming [UInt8], splicer: consuming Splicer?) {
    bytes = buffer
    bytes.removeAll(keepingCapacity: true)
    self.splicer = splicer
    self.splicer?.begin()
  }

  /// How many bytes the part has so far.
  var count: Int { passed + bytes.count }

  static func += (output: inout PartOutput, bytes: some Sequence<UInt8>) {
    output.bytes.append(contentsOf: bytes)
  }

  /// Writes constant bytes; the piece is their number among those that were deflated before.
  mutating func copy(_ constants: [UInt8], _ range: Range<Int>, piece: Int) {
    if splicer == nil {
      constants.withUnsafeBufferPointer {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
      }
    } else {
      settle()
      splicer?.copy(piece)
      passed += range.count
    }
    lastCopy = (range, count)
  }
}

// MARK: - Looking back

extension PartOutput {
  /// A position that the part can be taken back to.
  struct Mark {
    let position: Int
    fileprivate let state: Splicer.State?
    fileprivate let lastCopy: (range: Range<Int>, end: Int)
  }

  mutating func mark() -> Mark {
    settle()
    return Mark(position: count, state: splicer?.state(), lastCopy: lastCopy)
  }

  mutating func takeBack(to mark: Mark) {
    guard mark.position < count else { return }
    lastCopy = mark.lastCopy
    if let state = mark.state {
      bytes.removeAll(keepingCapacity: true)
      splicer?.restore(state)
      passed = mark.position
    } else {
      bytes.removeLast(min(bytes.count, count - mark.position))
    }
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
    bytes.insert(contentsOf: inserted, at: position - passed)
    return true
  }

  /// What was written since a position that was not passed on.
  func tail(from position: Int) -> ArraySlice<UInt8> {
    bytes[min(max(0, position - passed), bytes.count)...]
  }

  /// Takes back what was written since a position that was not passed on.
  mutating func cut(from position: Int) {
    bytes.removeSubrange(min(max(0, position - passed), bytes.count)...)
    if lastCopy.end > count { lastCopy = (0..<0, -1) }
  }

  /// Hands values over to the splicer.
  private mutating func settle() {
    guard splicer != nil, !bytes.isEmpty else { return }
    splicer?.put(bytes)
    passed += bytes.count
    bytes.removeAll(keepingCapacity: true)
  }
}

// MARK: - Passing on

extension PartOutput {
  /// Takes out the bytes before a position, for the caller to give away.
  mutating func pass(upTo position: Int) -> [UInt8] {
    let count = position - passed
    guard count > 0, splicer == nil else { return [] }
    let given = Array(bytes[..<count])
    bytes.removeFirst(count)
    passed += count
    return given
  }

  /// Ends the part.
  ///
  /// - Returns: the part as it is to be packed, if it was spliced; what was not passed on; what spliced it.
  mutating func finish() -> (packed: CompressedPart?, buffer: [UInt8], splicer: Splicer?) {
    settle()
    let packed = splicer?.finish()
    var buffer: [UInt8] = []
    swap(&buffer, &bytes)
    var used: Splicer?
    swap(&used, &splicer)
    return (packed, buffer, used)
  }
}
