import DossierCore

/// Reads tokens into a tree, by Jinja's grammar and precedence.
struct ExpressionParser {
  /// Parentheses, lists, calls in one another.
  static let nestingLimit = 64
  /// The height of the tree, also of long chains such as `a + b + c …`; it bounds every later recursion.
  static let heightLimit = 160

  let tokens: [Token]
  let source: SourceText
  let filters: FilterLibrary?
  /// The macros that can be called.
  let macros: Set<String>
  var position = 0
  private var nesting = 0

  init(
    _ tokens: [Token], source: SourceText, filters: FilterLibrary?, macros: Set<String> = []
  ) {
    self.tokens = tokens
    self.source = source
    self.filters = filters
    self.macros = macros
  }

  /// A tree and its height.
  struct Branch {
    var node: Node
    var height = 1
  }

  func grown(_ node: Node, over parts: Branch...) throws(TagFault) -> Branch {
    try grown(node, over: parts)
  }

  func grown(_ node: Node, over parts: [Branch]) throws(TagFault) -> Branch {
    let height = 1 + (parts.map(\.height).max() ?? 0)
    guard height <= Self.heightLimit else { throw .tooDeep(at: current.range, in: source) }
    return Branch(node: node, height: height)
  }

  mutating func nested(
    _ parse: (inout ExpressionParser) throws(TagFault) -> Branch
  ) throws(TagFault) -> Branch {
    guard nesting < Self.nestingLimit else { throw .tooDeep(at: current.range, in: source) }
    nesting += 1
    defer { nesting -= 1 }
    return try parse(&self)
  }
}

// MARK: - Tokens

extension ExpressionParser {
  var current: Token {
    tokens[min(position, tokens.count - 1)]
  }

  mutating func advance() {
    position = min(position + 1, tokens.count - 1)
  }

  mutating func accept(_ mark: Token.Mark) -> Bool {
    guard current.kind == .mark(mark) else { return false }
    advance()
    return true
  }

  mutating func accept(word: String) -> Bool {
    guard current.kind == .name(word) else { return false }
    advance()
    return true
  }

  mutating func expect(_ mark: Token.Mark) throws(TagFault) {
    guard accept(mark) else { throw .expected(.mark(mark), instead: current, in: source) }
  }

  mutating func expectName() throws(TagFault) -> String {
    guard case .name(let name) = current.kind, !Self.reserved.contains(name) else {
      throw .expected(.name, instead: current, in: source)
    }
    advance()
    return name
  }

  func expectEnd() throws(TagFault) {
    guard current.kind == .end else { throw .expected(.end, instead: current, in: source) }
  }

  static let reserved: Set<String> = ["if", "else", "and", "or", "not", "in", "is"]
}

// MARK: - Whole expressions

extension ExpressionParser {
  /// An expression, or several with commas between them, which make a list.
  mutating func parseTuple(conditional: Bool = true) throws(TagFault) -> Node {
    let first = try conditional ? parseConditional() : parseAny()
    guard current.kind == .mark(.comma) else { return first.node }
    var parts = [first]
    while accept(.comma) {
      if current.kind == .end || current.kind == .name("if") { break }
      parts.append(try conditional ? parseConditional() : parseAny())
    }
    return try grown(.list(of: parts.map(\.node)), over: parts).node
  }

  /// `a if condition else b`.
  mutating func parseConditional() throws(TagFault) -> Branch {
    try nested { parser throws(TagFault) in
      var result = try parser.parseAny()
      while parser.accept(word: "if") {
        let test = try parser.parseAny()
        guard parser.accept(word: "else") else {
          result = try parser.grown(
            .conditional(test.node, then: result.node, otherwise: nil), over: result, test)
          continue
        }
        let other = try parser.parseConditional()
        result = try parser.grown(
          .conditional(test.node, then: result.node, otherwise: other.node), over: result, test, other)
      }
      return result
    }
  }

  mutating func parseAny() throws(TagFault) -> Branch {
    var parts = [try parseAll()]
    while accept(word: "or") { parts.append(try parseAll()) }
    return parts.count == 1 ? parts[0] : try grown(.any(parts.map(\.node)), over: parts)
  }

  private mutating func parseAll() throws(TagFault) -> Branch {
    var parts = [try parseNot()]
    while accept(word: "and") { parts.append(try parseNot()) }
    return parts.count == 1 ? parts[0] : try grown(.all(parts.map(\.node)), over: parts)
  }

  private mutating func parseNot() throws(TagFault) -> Branch {
    var count = 0
    while accept(word: "not") { count += 1 }
    var result = try parseComparison()
    for _ in 0..<count { result = try grown(.not(result.node), over: result) }
    return result
  }

  private mutating func parseComparison() throws(TagFault) -> Branch {
    let first = try parseSum()
    var parts = [first]
    var steps: [ComparisonStep] = []
    while let comparison = acceptComparison() {
      let next = try parseSum()
      parts.append(next)
      steps.append(ComparisonStep(comparison, next.node))
    }
    return steps.isEmpty ? first : try grown(.compared(first.node, steps), over: parts)
  }

  private mutating func acceptComparison() -> ComparisonOperator? {
    switch current.kind {
    case .mark(let mark):
      guard let comparison = ComparisonOperator(rawValue: mark.rawValue) else { return nil }
      advance()
      return comparison
    case .name("in"):
      advance()
      return .contained
    case .name("not") where tokens[min(position + 1, tokens.count - 1)].kind == .name("in"):
      position += 2
      return .notContained
    default: return nil
    }
  }
}

// MARK: - Arithmetic

extension ExpressionParser {
  private mutating func parseSum() throws(TagFault) -> Branch {
    var result = try parseJoined()
    while let sign = acceptOperator([.plus, .minus]) {
      let next = try parseJoined()
      result = try grown(.arithmetic(sign, result.node, next.node), over: result, next)
    }
    return result
  }

  private mutating func parseJoined() throws(TagFault) -> Branch {
    var parts = [try parseProduct()]
    while accept(.tilde) { parts.append(try parseProduct()) }
    return parts.count == 1 ? parts[0] : try grown(.joined(parts.map(\.node)), over: parts)
  }

  private mutating func parseProduct() throws(TagFault) -> Branch {
    var result = try parsePower()
    while let sign = acceptOperator([.star, .slash, .doubleSlash, .percent]) {
      let next = try parsePower()
      result = try grown(.arithmetic(sign, result.node, next.node), over: result, next)
    }
    return result
  }

  /// Powers group from the left, as in Jinja.
  private mutating func parsePower() throws(TagFault) -> Branch {
    var result = try parseUnary()
    while accept(.doubleStar) {
      let next = try parseUnary()
      result = try grown(.arithmetic(.power, result.node, next.node), over: result, next)
    }
    return result
  }

  private mutating func acceptOperator(_ marks: [Token.Mark]) -> ArithmeticOperator? {
    guard case .mark(let mark) = current.kind, marks.contains(mark) else { return nil }
    advance()
    return ArithmeticOperator(rawValue: mark.rawValue)
  }

  /// Signs, a value with what follows it, filters; a filter takes the sign with it (`-5 | abs`), as in Jinja.
  private mutating func parseUnary() throws(TagFault) -> Branch {
    var signs: [Token.Mark] = []
    while case .mark(let mark) = current.kind, mark == .minus || mark == .plus {
      signs.append(mark)
      advance()
    }
    var result = try parsePostfix(try parsePrimary())
    for sign in signs.reversed() {
      result = try grown(sign == .minus ? .negated(result.node) : .unchanged(result.node), over: result)
    }
    return try parseFilters(result)
  }
}
