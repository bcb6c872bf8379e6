/// A loop, condition, `with` or macro whose end has not been met yet.
struct OpenBlock {
  /// A block that writes for others to use is a macro as well.
  enum Kind { case condition, loop, scope, macro }

  /// The tag that opened it.
  let opening: Int
  /// The elements that were open there.
  let names: [String]
  let kind: Kind
  /// The instruction whose way out is not known yet: the loop's, or the last branch's.
  var pending: Int?
  /// Jumps from the end of a finished branch to the end of the block.
  var exits: [Int] = []
  /// Jumps to the next turn.
  var continues: [Int] = []
}
