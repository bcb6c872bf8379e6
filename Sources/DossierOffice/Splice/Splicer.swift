/// Puts a deflate stream together from pieces packed before and values that vary, searching for nothing.
///
/// A piece met again within deflate's window, as in the turns of a loop, becomes one match with its last copy. Any other
/// is written as its plan says: as matches with pieces before it, values beside it becoming literals; or copied as it was
/// deflated, values following in a stored block. So loops too are deflated as they go.
public struct Splicer: Sendable {
  /// One piece in what is to be packed.
  public struct Copy: Sendable {
    /// Its number among the pieces that the plan was made of.
    public var piece: Int
    /// How many bytes of values stand before it.
    public var position: Int

    public init(piece: Int, position: Int) {
      self.piece = piece
      self.position = position
    }
  }

  private let plan: SplicePlan
  /// Where each piece was written last, or -1.
  private var last: [Int]
  /// How long the longest stream was so far.
  private var longest = 0

  public init(_ plan: SplicePlan) {
    self.plan = plan
    last = Array(repeating: -1, count: plan.pieces.count)
  }

  /// Packs values and the pieces among them.
  ///
  /// - Parameters:
  ///   - values: what varies, one after another.
  ///   - copies: the pieces, in order.
  public mutating func pack(_ values: [UInt8], _ copies: [Copy]) -> CompressedPart {
    for index in last.indices { last[index] = -1 }
    let part = values.withUnsafeBytes { values in
      FixedCodes.standard.literals.withUnsafeBufferPointer { literals in
        last.withUnsafeMutableBufferPointer { last in
          var run = SpliceRun(plan, literals: literals, last: last, capacity: longest)
          return run.pack(values, copies)
        }
      }
    }
    longest = max(longest, min(part.bytes.count, Self.greatestExpected))
    return part
  }

  /// One long document must not weigh on all that follow.
  private static let greatestExpected = 4 << 20
}
