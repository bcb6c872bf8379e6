import DossierCore

/// The tree of an expression.
indirect enum Node: Sendable, Hashable {
  case literal(Value)
  case name(RecordKey)
  case member(Node, RecordKey)
  case element(Node, Node)
  case slice(Node, from: Node?, to: Node?, step: Node?)
  /// A list or a tuple.
  case list([Node])
  case record([MemberNode])
  case negated(Node)
  case unchanged(Node)
  case not(Node)
  case arithmetic(ArithmeticOperator, Node, Node)
  case joined([Node])
  case all([Node])
  case any([Node])
  case compared(Node, [ComparisonStep])
  case conditional(Node, then: Node, otherwise: Node?)
  case filtered(Node, FilterUse)
  case tested(Node, ValueTest, Node?, negated: Bool)
  case call(GlobalFunction, ArgumentNodes)
  case cycle([Node])
  /// `loop.changed(…)`.
  case changed([Node])
  /// A call of a macro of the template.
  case macro(String, ArgumentNodes)
  case method(Node, ValueMethod, ArgumentNodes)
  /// A part that is worked out once in a scope, and then read from its memory.
  case remembered(Node, number: Int)
  /// A name that stands for an expression.
  case defined(NamedExpression)
}

/// A key and a value between the braces of a record.
struct MemberNode: Sendable, Hashable {
  let key: Node
  let value: Node
}

/// What a value is compared with, and how.
final class ComparisonStep: Sendable, Hashable {
  let comparison: ComparisonOperator
  let node: Node
  /// What it comes to where it is written as a literal.
  let constant: Outcome?

  init(_ comparison: ComparisonOperator, _ node: Node) {
    (self.comparison, self.node) = (comparison, node)
    constant = if case .literal(let value) = node { .value(value) } else { nil }
  }

  static func == (left: ComparisonStep, right: ComparisonStep) -> Bool {
    left.comparison == right.comparison && left.node == right.node
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(comparison)
    hasher.combine(node)
  }
}

extension Node {
  /// A list; of literals, a literal itself, which is not made anew each time.
  static func list(of parts: [Node]) -> Node {
    let literals = parts.literals
    return literals.count == parts.count ? .literal(.list(literals)) : .list(parts)
  }

  /// A record; without members, a literal.
  static func record(of members: [MemberNode]) -> Node {
    members.isEmpty ? .literal(.record(Record())) : .record(members)
  }
}

extension Sequence<Node> {
  fileprivate var literals: [Value] {
    compactMap { node in
      if case .literal(let value) = node { value } else { nil }
    }
  }
}

/// What is written between the parentheses of a call.
struct ArgumentNodes: Sendable {
  let positional: [Node]
  let named: [(String, Node)]
  /// The arguments themselves where each is written as a literal, so that they need not be worked out again.
  private let constants: (positional: [Outcome], named: [(String, Outcome)])?

  init(positional: [Node] = [], named: [(String, Node)] = []) {
    (self.positional, self.named) = (positional, named)
    let values = (positional.literals, named.map(\.1).literals)
    let areConstant = values.0.count == positional.count && values.1.count == named.count
    constants =
      areConstant
      ? (values.0.map(Outcome.value), Array(zip(named.map(\.0), values.1.map(Outcome.value)))) : nil
  }

  /// The first arguments as a filter takes them; nil where some of these, or one that is named, are no literals.
  func constants(first count: Int, of name: String, parameters: [String]) -> FilterArguments? {
    let values = positional.prefix(count).literals
    guard values.count == min(count, positional.count), named.map(\.1).literals.count == named.count else {
      return nil
    }
    return FilterArguments(
      filter: name, parameters: parameters, positional: values.map(Outcome.value),
      named: Array(zip(named.map(\.0), named.map(\.1).literals.map(Outcome.value))))
  }

  /// The arguments as a filter or function takes them; nil where some are not literals.
  func constants(of name: String, parameters: [String]) -> FilterArguments? {
    constants.map {
      FilterArguments(filter: name, parameters: parameters, positional: $0.positional, named: $0.named)
    }
  }

  var nodes: [Node] { positional + named.map(\.1) }

  func mapping(_ transform: (Node) -> Node) -> ArgumentNodes {
    ArgumentNodes(positional: positional.map(transform), named: named.map { ($0.0, transform($0.1)) })
  }
}

extension ArgumentNodes: Hashable {
  static func == (left: ArgumentNodes, right: ArgumentNodes) -> Bool {
    left.nodes == right.nodes && left.named.map(\.0) == right.named.map(\.0)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(nodes)
    hasher.combine(named.map(\.0))
  }
}

enum ArithmeticOperator: String, Sendable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case floorDivide = "//"
  case remainder = "%"
  case power = "**"
}

enum ComparisonOperator: String, Sendable {
  case equal = "=="
  case unequal = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case contained = "in"
  case notContained = "not in"
}

/// The functions that need no value before them.
enum GlobalFunction: String, Sendable, CaseIterable {
  case range
  case dict
  case namespace
}

/// The calls that can follow a value and a dot.
enum ValueMethod: String, Sendable, CaseIterable {
  case upper, lower, strip, lstrip, rstrip, split, splitlines, replace, startswith, endswith, join, title
  case capitalize, format, find, zfill, isdigit
  case swapcase, casefold, center, ljust, rjust, removeprefix, removesuffix
  case rsplit, partition, rpartition, rfind, rindex
  case isalpha, isalnum, isspace, isupper, islower, isnumeric, isdecimal
  case items, keys, values, get
  case index, count
}

/// What can follow `is`.
enum ValueTest: String, Sendable, CaseIterable {
  case defined, undefined, none, even, odd, number, string, mapping, sequence, iterable, boolean, integer,
    float
  case lower, upper, `true`, `false`, callable, escaped, filter, test
  case divisibleby, `in`, sameas, eq, ne, lt, le, gt, ge, equalto, lessthan, greaterthan

  /// Whether the test compares with a second value: `x is divisibleby 3`.
  var takesArgument: Bool {
    switch self {
    case .divisibleby, .in, .sameas, .eq, .ne, .lt, .le, .gt, .ge, .equalto, .lessthan, .greaterthan: true
    default: false
    }
  }
}
