import DossierCore

/// Reads the inside of `{% … %}`.
struct StatementParser {
  private var parser: ExpressionParser
  private let source: SourceText

  init(_ parser: ExpressionParser) {
    self.parser = parser
    source = parser.source
  }

  /// Words of blocks whose text is not read; the scanner deals with them.
  static let rawWords: Set<String> = ["raw", "endraw"]

  mutating func parse() throws(TagFault) -> Statement {
    let keyword = parser.current
    guard case .name(let word) = keyword.kind else { throw .noKeyword(at: keyword.range, in: source) }
    parser.advance()
    let statement = try parse(word, at: keyword.range)
    guard parser.current.kind == .end else { throw .surplus(word, parser.current, in: source) }
    return statement
  }

  private mutating func parse(_ word: String, at range: Range<Int>) throws(TagFault) -> Statement {
    switch word {
    case "for": return try parseFor()
    case "endfor": return .endFor
    case "break": return .loopControl(.break)
    case "continue": return .loopControl(.continue)
    case "if": return .if(try expression())
    case "elif": return .elseIf(try expression())
    case "else": return .else
    case "endif": return .endIf
    case "set": return try parseSet()
    case "endset": return .endSet
    case "filter": return .filterBlock(try parseFilters(from: parser.current.range.lowerBound))
    case "endfilter": return .endFilter
    case "with": return try parseWith()
    case "endwith": return .endWith
    case "macro": return try parseMacro()
    case "endmacro":
      // Jinja lets the name be said again.
      if case .name = parser.current.kind { _ = try parser.expectName() }
      return .endMacro
    case "call": return try parseCall(at: range)
    case "endcall": return .endCall
    case "colspan": return .cell(.columnSpan(try expression()))
    case "cellbg": return .cell(.background(try expression()))
    case "hm": return .cell(.mergeAcross)
    case "vm": return .cell(.mergeDown)
    case "renumber", "重新编号": return .renumber
    default: throw .unknownStatement(word, at: range, in: source)
    }
  }

  private mutating func expression(conditional: Bool = true) throws(TagFault) -> Expression {
    let start = parser.current.range.lowerBound
    let root = try parser.parseTuple(conditional: conditional)
    return Expression(root: root, source: source.text(start..<endOfLast(after: start)))
  }

  private mutating func single() throws(TagFault) -> Expression {
    let start = parser.current.range.lowerBound
    let root = try parser.parseConditional().node
    return Expression(root: root, source: source.text(start..<endOfLast(after: start)))
  }

  private func endOfLast(after start: Int) -> Int {
    max(start, parser.position > 0 ? parser.tokens[parser.position - 1].range.upperBound : start)
  }
}

extension StatementParser {
  private mutating func parseFor() throws(TagFault) -> Statement {
    let bracketed = parser.accept(.openRound)
    var targets = [try parser.expectName()]
    while parser.accept(.comma) {
      if parser.current.kind == .name("in") || parser.current.kind == .mark(.closeRound) { break }
      targets.append(try parser.expectName())
    }
    if bracketed { try parser.expectClosing(.closeRound) }
    guard parser.accept(word: "in") else { throw .forWithoutIn(parser.current, in: source) }
    // The condition after `if` filters the elements, so the list itself cannot be an inline condition.
    let list = try expression(conditional: false)
    var condition: Expression?
    if parser.accept(word: "if") { condition = try expression() }
    let isRecursive = parser.accept(word: "recursive")
    return .for(targets: targets, list: list, condition: condition, isRecursive: isRecursive)
  }

  private mutating func parseSet() throws(TagFault) -> Statement {
    let name = try parser.expectName()
    if parser.current.kind == .mark(.comma) { return try parseUnpacking(first: name) }
    if parser.current.kind == .end { return .setBlock(name, filter: nil) }
    if parser.accept(.pipe) {
      return .setBlock(name, filter: try parseFilters(from: parser.current.range.lowerBound))
    }
    var member: String?
    if parser.accept(.dot) { member = try parser.expectName() }
    guard parser.accept(.assign) else { throw .setWithoutValue(parser.current, in: source) }
    let value = try expression()
    return member.map { .setMember(name, $0, value) } ?? .set(name, value)
  }

  private mutating func parseUnpacking(first: String) throws(TagFault) -> Statement {
    var names = [first]
    while parser.accept(.comma), parser.current.kind != .mark(.assign) {
      names.append(try parser.expectName())
    }
    guard parser.accept(.assign) else { throw .setWithoutValue(parser.current, in: source) }
    return .unpack(names, try expression())
  }

  /// Filters without a value before them: what the block writes is their value.
  private mutating func parseFilters(from start: Int) throws(TagFault) -> Expression {
    let root = try parser.parseFilterChain(on: Statement.writtenText).node
    return Expression(root: root, source: source.text(start..<endOfLast(after: start)))
  }

  private mutating func parseCall(at range: Range<Int>) throws(TagFault) -> Statement {
    let parameters = parser.accept(.openRound) ? try parseParameters() : []
    let call = try single()
    guard let name = call.calledMacro, !TagScan.callsByPlace.contains(name) else {
      throw .callOfNoMacro(at: range, in: source)
    }
    return .call(call, parameters: parameters)
  }

  private mutating func parseMacro() throws(TagFault) -> Statement {
    let name = try parser.expectName()
    try parser.expect(.openRound)
    return .macro(name, parameters: try parseParameters())
  }

  /// What stands between the brackets of a definition, and the closing one.
  private mutating func parseParameters() throws(TagFault) -> [MacroParameter] {
    var parameters: [MacroParameter] = []
    while !parser.accept(.closeRound) {
      let parameter = try parser.expectName()
      let fallback = parser.accept(.assign) ? try single() : nil
      parameters.append(MacroParameter(name: parameter, fallback: fallback))
      guard parser.accept(.comma) else {
        try parser.expectClosing(.closeRound)
        break
      }
    }
    return parameters
  }

  private mutating func parseWith() throws(TagFault) -> Statement {
    var definitions: [(String, Expression)] = []
    while parser.current.kind != .end {
      let name = try parser.expectName()
      try parser.expect(.assign)
      definitions.append((name, try single()))
      guard parser.accept(.comma) else { break }
    }
    return .with(definitions)
  }
}
