// Values in quotes and brackets, which end on their line.
extension PlainYAML {
  mutating func flowNode(_ flow: inout Flow) throws(NotPlain) -> SourceNode {
    guard text.marks[flow.next].offset == flow.index else { throw NotPlain() }
    switch text.marks[flow.next].byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try quoted(&flow)
    case UInt8(ascii: "["): return try flowList(&flow)
    case UInt8(ascii: "{"): return try flowRecord(&flow)
    default: throw NotPlain()
    }
  }

  /// A value in quotes that needs no escapes.
  private mutating func quoted(_ flow: inout Flow) throws(NotPlain) -> SourceNode {
    let quote = text.marks[flow.next]
    repeat {
      flow.next += 1
    } while text.marks[flow.next].offset < flow.end && !text.ends(text.marks[flow.next], quote)
    let last = text.marks[flow.next]
    guard last.offset < flow.end, last.byte == quote.byte else { throw NotPlain() }
    // A second quote would be an escaped one.
    if last.offset + 1 < flow.end, text.bytes[last.offset + 1] == quote.byte { throw NotPlain() }
    text.pass(&flow)
    return try scalar(
      from: quote.offset + 1, to: last.offset, isPlain: false, flow.line, quote.column + 1)
  }

  private mutating func flowList(_ flow: inout Flow) throws(NotPlain) -> SourceNode {
    let column = text.marks[flow.next].column + 1
    var elements: [SourceNode] = []
    try open(&flow)
    if text.bytes[flow.index] != UInt8(ascii: "]") {
      repeat { elements.append(try flowValue(&flow)) } while try text.goesOn(&flow, until: UInt8(ascii: "]"))
    }
    close(&flow)
    return try node(.list(elements), flow.line, column)
  }

  private mutating func flowRecord(_ flow: inout Flow) throws(NotPlain) -> SourceNode {
    let column = text.marks[flow.next].column + 1
    var members: [SourceMember] = []
    members.reserveCapacity(4)
    try open(&flow)
    if text.bytes[flow.index] != UInt8(ascii: "}") {
      repeat { members.append(try flowMember(&flow)) } while try text.goesOn(&flow, until: UInt8(ascii: "}"))
    }
    close(&flow)
    try Self.refuseTwins(members)
    return try node(.record(members), flow.line, column)
  }

  private mutating func flowValue(_ flow: inout Flow) throws(NotPlain) -> SourceNode {
    guard text.beginsPlainly(at: flow.index, before: flow.end) else { return try flowNode(&flow) }
    let (start, column) = (flow.index, text.column(flow))
    try text.skipPlain(&flow)
    if text.bytes[flow.index] == PlainText.colon { throw NotPlain() }
    var last = flow.index
    while text.bytes[last - 1] == PlainText.space { last -= 1 }
    return try scalar(from: start, to: last, isPlain: true, flow.line, column)
  }

  private mutating func flowMember(_ flow: inout Flow) throws(NotPlain) -> SourceMember {
    let (start, column) = (flow.index, text.column(flow))
    guard text.beginsPlainly(at: start, before: flow.end), text.bytes[start] != UInt8(ascii: "<") else {
      throw NotPlain()
    }
    try text.skipPlain(&flow)
    let end = flow.index
    guard text.bytes[end] == PlainText.colon, text.bytes[end - 1] != PlainText.space else { throw NotPlain() }
    count += 1
    text.pass(&flow)
    try text.skipBlanks(&flow)
    let position = SourcePosition(line: flow.line, column: column)
    return member(from: start, to: end, at: position, try flowValue(&flow))
  }

  private mutating func open(_ flow: inout Flow) throws(NotPlain) {
    guard depth < YAMLReader.depthLimit else { throw NotPlain() }
    depth += 1
    text.pass(&flow)
    try text.skipBlanks(&flow)
  }

  private mutating func close(_ flow: inout Flow) {
    depth -= 1
    text.pass(&flow)
  }
}
