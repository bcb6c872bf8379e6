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
    }
  }

  /// The expressions in the statement, in reading order.
  public var expressions: [Expression] {
    switch self {
    case .for(_, let list, let condition): [list] + (condition.map { [$0] } ?? [])
    case .if(let condition), .elseIf(let condition): [condition]
    case .set(_, let value), .setMember(_, _, let value): [value]
    case .with(let definitions): definitions.map(\.1)
    case .endFor, .else, .endIf, .endWith: []
    }
  }
}
