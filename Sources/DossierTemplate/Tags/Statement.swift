/// What stands between `{%` and `%}`.
public enum Statement: Sendable {
  /// `for a, b in list if condition`.
  case `for`(targets: [String], list: Expression, condition: Expression?)
  case endFor
  case `if`(Expression)
  case elseIf(Expression)
  case `else`
  case endIf
  /// `set name = value`.
  case set(String, Expression)
  /// `set record.member = value`, for records made by `namespace(…)`; see ``Scope/assign(_:to:member:)``.
  case setMember(String, String, Expression)
  /// `with a = 1, b = 2`.
  case with([(String, Expression)])
  case endWith
  /// `macro name(a, b = 1)`: text to be written wherever `{{ name(…) }}` stands.
  case macro(String, parameters: [MacroParameter])
  case endMacro
  /// docxtpl's statements about the table cell they stand in.
  case cell(CellStatement)
  /// `renumber` (`重新编号`): numbered lists behind it begin anew.
  case renumber
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
    case .if: "if"
    case .elseIf: "elif"
    case .else: "else"
    case .endIf: "endif"
    case .set, .setMember: "set"
    case .with: "with"
    case .endWith: "endwith"
    case .macro: "macro"
    case .endMacro: "endmacro"
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
    case .for(_, let list, let condition): [list] + (condition.map { [$0] } ?? [])
    case .if(let condition), .elseIf(let condition): [condition]
    case .set(_, let value), .setMember(_, _, let value): [value]
    case .with(let definitions): definitions.map(\.1)
    case .macro(_, let parameters): parameters.compactMap(\.fallback)
    case .cell(.columnSpan(let value)), .cell(.background(let value)): [value]
    case .endFor, .else, .endIf, .endWith, .endMacro, .cell, .renumber: []
    }
  }
}
