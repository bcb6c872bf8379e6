public import DossierCore

/// Why an expression could not be worked out.
public enum EvaluationFault: Error, Sendable, Hashable {
  /// Nothing was filled in at the path. An empty path stands for the value the expression is about.
  case missing(FieldPath)
  /// An operation was asked of a value that cannot do it: the operation, the kind of the value.
  case wrongType(Wording, ValueKind)
  case divisionByZero
  /// A whole number left the range of 64 bits.
  case overflow
  case limit(EvaluationLimit)
  case unknownFilter(String)
  /// A text that is no date, amount … : what it should have been.
  case unreadable(Wording, hints: [Wording] = [])
  /// A faulty argument of a filter, method or function: its name, what is wrong with the argument.
  case badArgument(String, Wording)
  /// A fault of a filter that another module added.
  case failed(DiagnosticCode, Wording, hints: [Wording] = [])
  /// The expression needs what a macro comes to: run it, put the text into ``Scope/macroResults``, and work the
  /// expression out again.
  case needsMacro(MacroCall)
}

/// A bound of evaluation that was reached.
public enum EvaluationLimit: Sendable, Hashable {
  case loopTurns(Int)
  case textSize(Int)
  case listCount(Int)
  case nesting(Int)
  case work
}

/// The kinds of values, as people call them.
public enum ValueKind: Sendable, Hashable, CaseIterable {
  case null, bool, number, text, list, record, picture
}

extension Value {
  /// The kind of the value.
  public var kind: ValueKind {
    switch self {
    case .null: .null
    case .bool: .bool
    case .integer, .decimal: .number
    case .text: .text
    case .list: .list
    case .record: .record
    case .picture, .pageReference: .picture
    }
  }
}
