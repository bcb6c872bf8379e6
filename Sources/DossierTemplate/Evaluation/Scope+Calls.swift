public import DossierCore

/// What is seen while a macro is run.
struct Barrier: Sendable {
  /// The first binding that is the macro's own. Of the others it sees those of the outermost frame …
  let start: Int
  /// … or those that are known here.
  let place: CallPlace?
}

/// A place whose names are known to a text that is handed to a macro.
public struct CallPlace: Sendable {
  /// The first binding that is not known there.
  let end: Int
  /// The call that the place lies in.
  let barrier: Int?
}

extension Scope {
  /// Where the scope stands now, for ``enterCaller(from:)``.
  public var place: CallPlace {
    CallPlace(end: bindings.count, barrier: barriers.indices.last)
  }

  /// Opens the frame of a macro, which sees no names of loops around the call.
  public mutating func enterMacro() {
    push()
    barriers.append(Barrier(start: bindings.count, place: nil))
  }

  /// Opens the frame of a text that a macro was handed: it sees the names of the place where it is written.
  ///
  /// The place must belong to a call that is still under way.
  public mutating func enterCaller(from place: CallPlace) {
    push()
    barriers.append(Barrier(start: bindings.count, place: place))
  }

  /// Closes the frame of the innermost macro or text.
  public mutating func leaveMacro() {
    _ = barriers.popLast()
    pop()
  }

  /// Opens and closes a loop, for `loop.changed`.
  public mutating func enterLoop() { changes.append(nil) }

  public mutating func leaveLoop() { _ = changes.popLast() }
}

// MARK: - Texts that a block writes

extension Statement {
  /// Stands for what a block writes, in the filters of that block.
  static let writtenText = Node.name("{%…%}")
  static let writtenTextPath: FieldPath = FieldPath([.key("{%…%}")])
}

extension Scope {
  /// What the filters of ``Statement/filterBlock(_:)`` or ``Statement/setBlock(_:filter:)`` make of a text.
  public mutating func filtered(_ text: String, by filter: Expression) throws(EvaluationFault) -> Outcome {
    guard case .name(let name) = Statement.writtenText else { return .value(.text(text)) }
    push()
    defer { pop() }
    define(name, .text(text))
    return try filter.evaluate(in: &self)
  }

  /// Defines several names by the elements of a value.
  public mutating func unpack(
    _ value: Value, to names: [RecordKey], from origin: FieldPath? = nil
  ) throws(EvaluationFault) {
    guard let parts = value.elements, parts.count == names.count else {
      throw .badArgument("set", partCount(names.count))
    }
    for (index, name) in names.enumerated() {
      define(name.text, parts[index], from: value.list == nil ? nil : origin?.appending(index))
    }
  }
}

// MARK: - Earlier names

extension Scope {
  /// Takes on the names of an earlier state, not what was used up since.
  public mutating func goBack(to earlier: Scope) {
    let used = (turns, work)
    let results = macroResults
    self = earlier
    (turns, work) = used
    macroResults = results
  }
}
