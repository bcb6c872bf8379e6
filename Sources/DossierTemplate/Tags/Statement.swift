/// What stands between `{%` and `%}`.
public enum Statement: Sendable {
  /// `for a, b in list if condition recursive`; a recursive loop's body may call itself with `loop(list)`.
  case `for`(targets: [String], list: Expression, condition: Expression?, isRecursive: Bool)
  case endFor
  /// `break` and `continue`.
  case loopControl(LoopControl)
  case `if`(Expression)
  case elseIf(Expression)
  case `else`
  case endIf
  /// `set name = value`.
  case set(String, Expression)
  /// `set a, b = list`.
  case unpack([String], Expression)
  /// `set name`, or `set name | filter`: what is written up to `endset` is the name's value.
  case setBlock(String, filter: Expression?)
  case endSet
  /// `filter upper`: what is written up to `endfilter` goes through the filter; see ``Scope/filtered(_:by:)``.
  case filterBlock(Expression)
  case endFilter
  /// `set record.member = value`, for records made by `namespace(…)`; see ``Scope/assign(_:to:member:)``.
  case setMember(String, String, Expression)
  /// `with a = 1, b = 2`.
  case with([(String, Expression)])
  case endWith
  /// `macro name(a, b = 1)`: text to be written wherever `{{ name(…) }}` stands.
  case macro(String, parameters: [MacroParameter])
  case endMacro
  /// `call(a, b = 1) name(…)`: the macro may write what stands up to `endcall` with `{{ caller(…) }}`.
  case call(Expression, parameters: [MacroParameter])
  case endCall
  /// docxtpl's statements about the table cell they stand in.
  case cell(CellStatement)
  /// `renumber` (`重新编号`): numbered lists behind it begin anew.
  case renumber
}

/// The statements that leave a turn of a loop.
public enum LoopControl: String, Sendable {
  /// The loop ends.
  case `break`
  /// The next turn begins.
  case `continue`
}

/// A parameter of a macro.
public struct MacroParameter: Sendable {
  public let name: String
  /// What it stands for where a call leaves it out.
  public let fallback: Expression?
}

/// What docxtpl lets a template say of a table cell.
public enum CellStatement: Sendable {
  /// `colspan n`: the cell takes so many columns.
  case columnSpan(Expression)
  /// `cellbg colour`: RRGGBB behind the cell's text.
  case background(Expression)
  /// `hm`: the cells that a loop makes of this one are one cell.
  case mergeAcross
  /// `vm`: the same down the rows.
  case mergeDown
}

extension Statement {
  /// The word the statement begins with.
  public var keyword: String {
    switch self {
    case .for: "for"
    case .endFor: "endfor"
    case .loopControl(let control): control.rawValue
    case .if: "if"
    case .elseIf: "elif"
    case .else: "else"
    case .endIf: "endif"
    case .set, .setMember, .unpack, .setBlock: "set"
    case .endSet: "endset"
    case .filterBlock: "filter"
    case .endFilter: "endfilter"
    case .with: "with"
    case .endWith: "endwith"
    case .macro: "macro"
    case .endMacro: "endmacro"
    case .call: "call"
    case .endCall: "endcall"
    case .cell(.columnSpan): "colspan"
    case .cell(.background): "cellbg"
    case .cell(.mergeAcross): "hm"
    case .cell(.mergeDown): "vm"
    case .renumber: "renumber"
    }
  }

  /// The expressions in the statement, in reading order.
  public var expressions: [Expression] {
    switch self {
    case .for(_, let list, let condition, _): [list] + (condition.map { [$0] } ?? [])
    case .if(let condition), .elseIf(let condition): [condition]
    case .set(_, let value), .setMember(_, _, let value), .unpack(_, let value), .filterBlock(let value):
      [value]
    case .setBlock(_, let filter): filter.map { [$0] } ?? []
    case .with(let definitions): definitions.map(\.1)
    case .macro(_, let parameters): parameters.compactMap(\.fallback)
    case .call(let call, let parameters): [call] + parameters.compactMap(\.fallback)
    case .cell(.columnSpan(let value)), .cell(.background(let value)): [value]
    case .endFor, .else, .endIf, .endWith, .endMacro, .endSet, .endFilter, .endCall, .loopControl, .cell,
      .renumber:
      []
    }
  }
}
