import DossierCore

// MARK: - Values as they are written

extension ExpressionParser {
  mutating func parsePrimary() throws(TagFault) -> Branch {
    let token = current
    switch token.kind {
    case .name(let name): return try parseName(name)
    case .text(let first):
      advance()
      var text = first
      while case .text(let next) = current.kind {
        text += next
        advance()
      }
      return Branch(node: .literal(.text(text)))
    case .integer(let value):
      advance()
      return Branch(node: .literal(.integer(value)))
    case .decimal(let value):
      advance()
      return Branch(node: .literal(.decimal(value)))
    case .mark(.openRound): return try parseParentheses()
    case .mark(.openSquare):
      advance()
      let parts = try parseList(until: .closeSquare)
      return try grown(.list(of: parts.map(\.node)), over: parts)
    case .mark(.openCurly): return try parseRecord()
    default: throw .expected(.value, instead: token, in: source)
    }
  }

  private mutating func parseName(_ name: String) throws(TagFault) -> Branch {
    guard !Self.reserved.contains(name) else { throw .expected(.value, instead: current, in: source) }
    let range = current.range
    advance()
    switch name {
    case "true", "True": return Branch(node: .literal(true))
    case "false", "False": return Branch(node: .literal(false))
    case "none", "None": return Branch(node: .literal(nil))
    default: break
    }
    guard current.kind == .mark(.openRound) else { return Branch(node: .name(RecordKey(name))) }
    if macros.contains(name) {
      let (arguments, parts) = try parseArguments()
      return try grown(.macro(name, arguments), over: parts)
    }
    guard let function = GlobalFunction(rawValue: name) else {
      throw .unknownFunction(name, at: range, in: source)
    }
    let (arguments, parts) = try parseArguments()
    return try grown(.call(function, arguments), over: parts)
  }

  private mutating func parseParentheses() throws(TagFault) -> Branch {
    advance()
    if accept(.closeRound) { return Branch(node: .list([])) }
    let first = try parseConditional()
    guard accept(.comma) else {
      try expectClosing(.closeRound)
      return first
    }
    let parts = [first] + (try parseList(until: .closeRound))
    return try grown(.list(of: parts.map(\.node)), over: parts)
  }

  private mutating func parseList(until close: Token.Mark) throws(TagFault) -> [Branch] {
    var parts: [Branch] = []
    while !accept(close) {
      parts.append(try parseConditional())
      guard accept(.comma) else {
        try expectClosing(close)
        break
      }
    }
    return parts
  }

  private mutating func parseRecord() throws(TagFault) -> Branch {
    advance()
    var parts: [Branch] = []
    var members: [MemberNode] = []
    while !accept(.closeCurly) {
      let key = try parseConditional()
      try expect(.colon)
      let value = try parseConditional()
      parts += [key, value]
      members.append(MemberNode(key: key.node, value: value.node))
      guard accept(.comma) else {
        try expectClosing(.closeCurly)
        break
      }
    }
    return try grown(.record(of: members), over: parts)
  }

  mutating func expectClosing(_ mark: Token.Mark) throws(TagFault) {
    guard accept(mark) else { throw .expected(.closing(mark), instead: current, in: source) }
  }
}

// MARK: - What follows a value

extension ExpressionParser {
  mutating func parsePostfix(_ start: Branch) throws(TagFault) -> Branch {
    var result = start
    while true {
      if accept(.dot) {
        result = try parseMember(of: result)
      } else if accept(.openSquare) {
        result = try parseElement(of: result)
      } else {
        return result
      }
    }
  }

  private mutating func parseMember(of base: Branch) throws(TagFault) -> Branch {
    if case .integer(let index) = current.kind {
      advance()
      return try grown(.element(base.node, .literal(.integer(index))), over: base)
    }
    guard case .name(let name) = current.kind else {
      throw .expected(.member, instead: current, in: source)
    }
    let range = current.range
    advance()
    guard current.kind == .mark(.openRound) else {
      return try grown(.member(base.node, RecordKey(name)), over: base)
    }
    if name == "cycle" || name == "changed", case .name("loop") = base.node {
      let (arguments, parts) = try parseArguments()
      let values = arguments.positional
      return try grown(name == "cycle" ? .cycle(values) : .changed(values), over: parts)
    }
    guard let method = ValueMethod(rawValue: name) else { throw .unknownMethod(name, at: range, in: source) }
    let (arguments, parts) = try parseArguments()
    return try grown(.method(base.node, method, arguments), over: parts + [base])
  }

  /// An index or a slice: `[0]`, `["键"]`, `[1:3]`, `[::2]`.
  private mutating func parseElement(of base: Branch) throws(TagFault) -> Branch {
    var parts: [Branch?] = [nil]
    while current.kind != .mark(.closeSquare) {
      if accept(.colon) {
        guard parts.count < 3 else { throw .expected(.closing(.closeSquare), instead: current, in: source) }
        parts.append(nil)
        continue
      }
      guard parts[parts.count - 1] == nil else {
        throw .expected(.closing(.closeSquare), instead: current, in: source)
      }
      parts[parts.count - 1] = try parseConditional()
    }
    guard parts.count > 1 || parts[0] != nil else { throw .expected(.value, instead: current, in: source) }
    advance()
    let given = parts.compactMap { $0 } + [base]
    if parts.count == 1, let index = parts[0] {
      return try grown(.element(base.node, index.node), over: given)
    }
    let step = parts.count == 3 ? parts[2]?.node : nil
    return try grown(.slice(base.node, from: parts[0]?.node, to: parts[1]?.node, step: step), over: given)
  }

  mutating func parseArguments() throws(TagFault) -> (ArgumentNodes, [Branch]) {
    try expect(.openRound)
    var positional: [Node] = []
    var named: [(String, Node)] = []
    var parts: [Branch] = []
    while !accept(.closeRound) {
      if case .name(let name) = current.kind,
        tokens[min(position + 1, tokens.count - 1)].kind == .mark(.assign)
      {
        position += 2
        let value = try parseConditional()
        parts.append(value)
        named.append((name, value.node))
      } else {
        guard named.isEmpty else { throw .positionalAfterNamed(at: current.range, in: source) }
        let value = try parseConditional()
        parts.append(value)
        positional.append(value.node)
      }
      guard accept(.comma) else {
        try expectClosing(.closeRound)
        break
      }
    }
    return (ArgumentNodes(positional: positional, named: named), parts)
  }
}

// MARK: - Filters and tests

extension ExpressionParser {
  /// Filters of a value that is not written: `upper | replace("a", "b")`.
  mutating func parseFilterChain(on value: Node) throws(TagFault) -> Branch {
    var result = try parseFilter(on: Branch(node: value))
    while accept(.pipe) { result = try parseFilter(on: result) }
    return result
  }

  mutating func parseFilters(_ start: Branch) throws(TagFault) -> Branch {
    var result = start
    while true {
      if accept(.pipe) {
        result = try parseFilter(on: result)
      } else if accept(word: "is") {
        result = try parseTest(on: result)
      } else {
        return result
      }
    }
  }

  private mutating func parseFilter(on base: Branch) throws(TagFault) -> Branch {
    guard case .name(let name) = current.kind else { throw .expected(.filter, instead: current, in: source) }
    let range = current.range
    if let filters, filters[name] == nil {
      throw .unknownFilter(name, at: range, in: source, library: filters)
    }
    advance()
    let isCall = current.kind == .mark(.openRound)
    let (arguments, parts) = isCall ? try parseArguments() : (ArgumentNodes(), [])
    if let filters, let problem = filters[name]?.problem(of: arguments) {
      throw .badFilterArguments(name, problem, at: range, in: source)
    }
    let use = FilterUse(name, arguments, in: filters)
    return try parsePostfix(try grown(.filtered(base.node, use), over: parts + [base]))
  }

  private mutating func parseTest(on base: Branch) throws(TagFault) -> Branch {
    let negated = accept(word: "not")
    guard case .name(let name) = current.kind else { throw .expected(.test, instead: current, in: source) }
    guard let test = ValueTest(rawValue: name) ?? Self.testAliases[name] else {
      throw .unknownTest(name, at: current.range, in: source)
    }
    advance()
    guard test.takesArgument else {
      if accept(.openRound) { try expectClosing(.closeRound) }
      return try grown(.tested(base.node, test, nil, negated: negated), over: base)
    }
    if current.kind == .mark(.openRound), test != .in {
      let (arguments, parts) = try parseArguments()
      guard arguments.positional.count == 1, arguments.named.isEmpty else {
        throw .expected(.value, instead: current, in: source)
      }
      return try grown(
        .tested(base.node, test, arguments.positional[0], negated: negated), over: parts + [base])
    }
    let argument = try parsePostfix(try parsePrimary())
    return try grown(.tested(base.node, test, argument.node, negated: negated), over: base, argument)
  }

  static let testAliases: [String: ValueTest] = ["None": .none, "True": .true, "False": .false]
}
