internal import DossierCore
internal import DossierTemplate

/// One step of a compiled part. Jumps are indices into the part's instructions.
enum Instruction: Sendable {
  /// Copies constant bytes.
  case bytes(Range<Int>)
  case output(OutputStep)
  /// Works all values out before the first name is defined.
  case define([(String, Expression)], site: Int)
  case assign(String, member: String, Expression, site: Int)
  case enterScope
  case leaveScope
  /// Goes on behind the block's body where the condition is false.
  case branch(Expression, site: Int, otherwise: Int)
  case jump(Int)
  case beginLoop(LoopStep, exit: Int)
  case endLoop(begin: Int)
  /// Goes on elsewhere when it is met again: what may stand in a document only once.
  case once(otherwise: Int)
  /// Writes a number that no drawing bears yet.
  case shapeNumber
  /// The columns of a table belong here; how many there are is counted first.
  case beginGrid(Grid)
  case countCells(Int)
  case endRow
  case endGrid
  /// Remembers how much was written.
  case mark
  /// Writes the constant bytes where nothing was written since the mark, or a table last: a cell must end with a
  /// paragraph.
  case fillIfEmpty(Range<Int>)
  /// Takes back everything since the outer mark where only so many bytes were written since the inner one: a
  /// table must hold a row.
  case dropIfEmpty(closing: Int)
}

/// What one tag prints. A class, so that carrying out an instruction copies one reference.
final class OutputStep: Sendable {
  let expression: Expression
  let surroundings: Surroundings
  let site: Int

  init(expression: Expression, surroundings: Surroundings, site: Int) {
    self.expression = expression
    self.surroundings = surroundings
    self.site = site
  }

  /// What stands around a value, hence how line breaks and pictures are written.
  enum Surroundings: Sendable {
    case wordText, odfText, plain
  }
}

/// What one loop goes over.
final class LoopStep: Sendable {
  let targets: [RecordKey]
  let list: Expression
  let condition: Expression?
  /// Whether the body reads `loop`; it is defined only then.
  let readsLoop: Bool
  let site: Int

  init(targets: [String], list: Expression, condition: Expression?, readsLoop: Bool, site: Int) {
    self.targets = targets.map { RecordKey($0) }
    self.list = list
    self.condition = condition
    self.readsLoop = readsLoop
    self.site = site
  }
}

/// A part that holds tags, ready to be rendered.
struct CompiledPart: Sendable {
  let name: String
  let constants: [UInt8]
  let instructions: [Instruction]
  /// Where each tag stands, for faults at run time.
  let locations: [Location]
  /// Each tag as it is written.
  let sources: [String]
  /// For each instruction, the number of its constant bytes among all such; -1 where it has none.
  let pieces: [Int]

  init(
    name: String, constants: [UInt8], instructions: [Instruction], locations: [Location], sources: [String]
  ) {
    self.name = name
    self.constants = constants
    self.instructions = instructions
    self.locations = locations
    self.sources = sources
    var count = 0
    pieces = instructions.map { instruction in
      guard instruction.constant != nil else { return -1 }
      count += 1
      return count - 1
    }
  }
}

extension Instruction {
  /// The constant bytes that the instruction writes.
  var constant: Range<Int>? {
    switch self {
    case .bytes(let range), .fillIfEmpty(let range): range
    default: nil
    }
  }

  /// Whether the instruction only ever writes behind what is there or takes back to a mark.
  ///
  /// Columns are put in afterwards, which a stream of spliced pieces has no room for.
  var isSpliceable: Bool {
    switch self {
    case .beginGrid: false
    default: true
    }
  }
}
