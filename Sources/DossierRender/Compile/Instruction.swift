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
  /// Names the elements of a value.
  case unpack([RecordKey], Expression, site: Int)
  case enterScope
  case leaveScope
  /// Goes on behind the block's body where the condition is false.
  case branch(Expression, site: Int, otherwise: Int)
  case jump(Int)
  case beginLoop(LoopStep, exit: Int)
  case endLoop(begin: Int)
  /// Begins a bookmark round the value that the next tag prints.
  case beginMark(MarkStep)
  case endMark
  /// Leaves the loop and goes on elsewhere.
  case breakLoop(Int)
  /// Goes on behind the call where a recursive loop called itself.
  case endRecursion
  /// The body of a macro follows, which is only entered by calls.
  case macro(exit: Int)
  case endMacro
  /// Writes what a macro comes to.
  case call(CallStep)
  /// The body of a block follows that writes for others to use.
  case capture(CaptureStep, exit: Int)
  /// Writes the paragraphs that a block wrote; goes on elsewhere where the name stands for something else by now.
  case block(OutputStep, name: String, otherwise: Int)
  /// What is written until `endLink` is the address of a link.
  case beginLink
  /// Writes the relationship of the address.
  case endLink(site: Int)
  /// The address stands where it was written.
  case endAddress(site: Int)
  /// Writes the relationship of the picture that the value is, or else the template's own.
  case pictureReference(Expression, own: String, site: Int)
  /// Goes on elsewhere when it is met again: what may stand in a document only once.
  case once(otherwise: Int)
  /// Styles that values need belong here; they are known when the part ends.
  case beginStyles
  case endStyles
  /// Writes a name that no other element bears.
  case name(NameStep)
  /// Goes on elsewhere unless the value is a picture, which the pieces that follow then show.
  case frame(FrameStep, otherwise: Int)
  case framePiece(FramePiece)
  /// Writes the number of a note; each time it is met, the note is another one.
  case noteReference(NoteKey)
  /// Writes the number of a note before it is referred to, and once more.
  case announceNote(NoteKey)
  case announcedNote(NoteKey)
  /// Writes the number of a bookmark, another one each time it begins.
  case markNumber(key: Int, own: Int, isStart: Bool)
  /// The note follows, once for each reference that was written to it.
  case beginNote(NoteKey)
  /// Writes the number of the note that is being written.
  case noteNumber
  case endNote(begin: Int)
  /// Numbered lists behind it begin anew.
  case renumber
  /// Writes the number of a list, or of the copy that has begun anew.
  case listNumber(Int)
  /// Writes a number that no drawing bears yet.
  case shapeNumber
  /// The columns of a table belong here; how many there are is counted first.
  case beginGrid(Grid)
  case countCells(Int)
  /// The same where a value says how many columns the cell takes.
  case countSpan(Expression, site: Int)
  case endRow
  case endGrid
  /// Writes how many rows a cell takes, once the table ends that begins and ends so.
  case rowSpan(Int)
  case beginRowSpans
  case endRowSpans
  /// So many rows were written that these cells take.
  case countRows([Int], Int)
  /// Descriptions of a control belong here, which are known when the part ends.
  case formPlace(String)
  /// Makes the description of a control that is shown next.
  case describeControl(String, body: Int)
  case endForms
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
    /// Among the paragraphs of an ODF document.
    case odfBlocks
    /// Inside an attribute.
    case attribute
    /// The text of a Word field, in which quotation marks are written with a backslash.
    case fieldCode
    /// The address of a link.
    case address
  }
}

/// A call of a macro, of the text that a macro was handed, or of the loop around.
final class CallStep: Sendable {
  let expression: Expression
  let site: Int
  /// The tag that opens the text that is handed over.
  let body: Int?

  init(expression: Expression, site: Int, body: Int? = nil) {
    self.expression = expression
    self.site = site
    self.body = body
  }
}

/// What becomes of that which a block writes.
final class CaptureStep: Sendable {
  enum Purpose: Sendable {
    /// Its text is the value of a name; the markup may be wanted as well.
    case define(String, filter: Expression?, keepsMarkup: Bool)
    /// Its text goes through a filter.
    case filter(OutputStep)
    /// Its texts do so one by one.
    case filterPieces(OutputStep)
  }

  let purpose: Purpose
  let site: Int

  init(_ purpose: Purpose, site: Int) {
    self.purpose = purpose
    self.site = site
  }
}

/// What one loop goes over.
final class LoopStep: Sendable {
  let targets: [RecordKey]
  let list: Expression
  let condition: Expression?
  /// Whether the body reads `loop`; it is defined only then.
  let readsLoop: Bool
  /// Whether the body may call itself.
  let isRecursive: Bool
  let site: Int

  init(
    targets: [String], list: Expression, condition: Expression?, readsLoop: Bool, isRecursive: Bool, site: Int
  ) {
    self.targets = targets.map { RecordKey($0) }
    self.list = list
    self.condition = condition
    self.readsLoop = readsLoop
    self.isRecursive = isRecursive
    self.site = site
  }

  /// The same step where `loop` is read by what is written elsewhere with the names known here.
  init(readingLoop step: LoopStep) {
    targets = step.targets
    list = step.list
    condition = step.condition
    readsLoop = true
    isRecursive = step.isRecursive
    site = step.site
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
  let macros: [String: [MacroEntry]]
  /// The texts that calls hand over, by their opening tag.
  var bodies: [Int: MacroEntry] = [:]
  /// For tags in the text of Word documents, by their number: the run around.
  let runs: [Int: WordRun]
  /// For tags in ODF text, by their number: what a value may have to close and open.
  var places: [Int: TextPlace] = [:]
  /// Whether the part belongs to a Word document.
  var isWord = false
  /// What no style of the part begins with.
  var styleStem = ""
  /// Whether values may need what macros or loops write.
  let holdsCallees: Bool
  /// For each instruction, the number of its constant bytes among all such; -1 where it has none.
  let pieces: [Int]
  /// For each instruction, the same where it is one of the two that forms consist of.
  let shortcuts: [Shortcut]
  let outputs: [OutputStep]

  init(
    name: String, constants: [UInt8], instructions: [Instruction], locations: [Location], sources: [String],
    macros: [String: [MacroEntry]], runs: [Int: WordRun]
  ) {
    self.name = name
    self.constants = constants
    self.instructions = instructions
    self.locations = locations
    self.sources = sources
    self.macros = macros
    self.runs = runs
    holdsCallees =
      !macros.isEmpty
      || instructions.contains { if case .endRecursion = $0 { true } else { false } }
    var count = 0
    let pieces = instructions.map { instruction in
      guard instruction.constant != nil else { return -1 }
      count += 1
      return count - 1
    }
    self.pieces = pieces
    var outputs: [OutputStep] = []
    shortcuts = instructions.indices.map { index in
      switch instructions[index] {
      case .bytes(let range): return .bytes(range, piece: pieces[index])
      case .output(let step):
        outputs.append(step)
        return .output(outputs.count - 1)
      default: return .none
      }
    }
    self.outputs = outputs
  }
}

/// An instruction that can be looked at without copying references.
enum Shortcut: Sendable {
  case bytes(Range<Int>, piece: Int)
  /// By its number among the steps that print.
  case output(Int)
  case none
}

extension Instruction {
  /// The constant bytes that the instruction writes.
  var constant: Range<Int>? {
    switch self {
    case .bytes(let range), .fillIfEmpty(let range): range
    default: nil
    }
  }
}
