// Values in quotes and brackets, which end on their line.
extension PlainYAML {
  /// Where a value in quotes or brackets is being read.
  struct Flow {
    var index: Int
    let end: Int
    let line: Int
    var column: Int
  }

  private func move(_ flow: inout Flow, to index: Int) {
    flow.column += width(flow.index, index)
    flow.index = index
  }

  private func skipBlanks(_ flow: inout Flow) throws(NotPlain) {
    move(&flow, to: skippingBlanks(from: flow.index, to: flow.end))
    if flow.index == flow.end || bytes[flow.index] == Self.hash { throw NotPlain() }
  }

  mutating func flowNode(_ flow: inout Flow) throws(NotPlain) -> SourceNode {
    switch bytes[flow.index] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try quoted(&flow)
    case UInt8(ascii: "["): return try flowList(&flow)
    case UInt8(ascii: "{"): return try flowRecord(&flow)
    default: throw NotPlain()
    }
  }

  /// A value in quotes that needs no escapes.
  private mutating func quoted(_ flow: inout Flow) throws(NotPlain) -> SourceNode {
    let quote = bytes[flow.index]
    let start = flow.index + 1
    var index = start
    while index < flow.end, bytes[index] != quote, bytes[index] != UInt8(ascii: "\\") { index += 1 }
    guard index < flow.end, bytes[index] == quote else { throw NotPlain() }
    // A second quote would be an escaped one.
    if index + 1 < flow.end, bytes[index + 1] == quote { throw NotPlain() }
    let node = try scalar(from: start, to: index, isPlain: false, flow.line, flow.column)
    move(&flow, to: index + 1)
    return node
  }

  private mutating func flowList(_ flow: inout Flow) throws(NotPlain) -> SourceNode {
    let column = flow.column
    var elements: [SourceNode] = []
    try open(&flow)
    if bytes[flow.index] != UInt8(ascii: "]") {
      repeat { elements.append(try flowValue(&flow)) } while try goesOn(&flow, until: UInt8(ascii: "]"))
    }
    try close(&flow)
    return try node(.list(elements), flow.line, column)
  }

  private mutating func flowRecord(_ flow: inout Flow) throws(NotPlain) -> SourceNode {
    let column = flow.column
    var members: [SourceMember] = []
    try open(&flow)
    if bytes[flow.index] != UInt8(ascii: "}") {
      repeat { members.append(try flowMember(&flow)) } while try goesOn(&flow, until: UInt8(ascii: "}"))
    }
    try close(&flow)
    try refuseTwins(members)
    return try node(.record(members), flow.line, column)
  }

  private mutating func open(_ flow: inout Flow) throws(NotPlain) {
    guard depth < YAMLReader.depthLimit else { throw NotPlain() }
    depth += 1
    move(&flow, to: flow.index + 1)
    try skipBlanks(&flow)
  }

  private mutating func close(_ flow: inout Flow) throws(NotPlain) {
    depth -= 1
    move(&flow, to: flow.index + 1)
  }

  /// Whether a comma follows; if not, the bracket must close.
  private func goesOn(_ flow: inout Flow, until bracket: UInt8) throws(NotPlain) -> Bool {
    try skipBlanks(&flow)
    if bytes[flow.index] == bracket { return false }
    guard bytes[flow.index] == Self.comma else { throw NotPlain() }
    move(&flow, to: flow.index + 1)
    try skipBlanks(&flow)
    if bytes[flow.index] == bracket { throw NotPlain() }
    return true
  }

  private mutating func flowValue(_ flow: inout Flow) throws(NotPlain) -> SourceNode {
    guard beginsPlainly(at: flow.index, before: flow.end) else { return try flowNode(&flow) }
    let end = try flowPlainEnd(flow)
    if bytes[end] == Self.colon { throw NotPlain() }
    return try flowScalar(&flow, to: end)
  }

  private mutating func flowScalar(_ flow: inout Flow, to end: Int) throws(NotPlain) -> SourceNode {
    var last = end
    while bytes[last - 1] == Self.space { last -= 1 }
    let node = try scalar(from: flow.index, to: last, isPlain: true, flow.line, flow.column)
    move(&flow, to: end)
    return node
  }

  private mutating func flowMember(_ flow: inout Flow) throws(NotPlain) -> SourceMember {
    guard beginsPlainly(at: flow.index, before: flow.end) else { throw NotPlain() }
    let end = try flowPlainEnd(flow)
    guard bytes[end] == Self.colon, bytes[end - 1] != Self.space, bytes[flow.index] != UInt8(ascii: "<")
    else {
      throw NotPlain()
    }
    let position = SourcePosition(line: flow.line, column: flow.column)
    let key = text(flow.index, end)
    count += 1
    move(&flow, to: end + 1)
    try skipBlanks(&flow)
    return SourceMember(key: key, keyPosition: position, value: try flowValue(&flow))
  }

  /// Where a value without quotes ends inside brackets: at a comma, a bracket, or the colon of a key.
  private func flowPlainEnd(_ flow: Flow) throws(NotPlain) -> Int {
    var index = flow.index
    while index < flow.end {
      switch bytes[index] {
      case Self.comma, UInt8(ascii: "]"), UInt8(ascii: "}"): return index
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "?"): throw NotPlain()
      case Self.hash where beginsComment(at: index): throw NotPlain()
      case Self.colon:
        if isBlank(at: index + 1, before: flow.end) { return index }
        if Self.flowMarks.contains(bytes[index + 1]) { throw NotPlain() }
        index += 1
      default: index += 1
      }
    }
    throw NotPlain()
  }

  private static let flowMarks = Array(",?[]{}".utf8)
}
