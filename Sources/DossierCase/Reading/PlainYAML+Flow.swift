// Values in quotes and brackets, which end on their line.
extension PlainYAML {
  /// Where a value in quotes or brackets is being read.
  struct Flow {
    var index: Int
    /// The next mark, at the index or behind it.
    var next: Int
    let end: Int
    let line: Int
  }

  mutating func flowNode(_ flow: inout Flow) throws(NotPlain) -> SourceNode {
    guard marks[flow.next].offset == flow.index else { throw NotPlain() }
    switch marks[flow.next].byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try quoted(&flow)
    case UInt8(ascii: "["): return try flowList(&flow)
    case UInt8(ascii: "{"): return try flowRecord(&flow)
    default: throw NotPlain()
    }
  }

  /// A value in quotes that needs no escapes.
  private mutating func quoted(_ flow: inout Flow) throws(NotPlain) -> SourceNode {
    let quote = marks[flow.next]
    repeat { flow.next += 1 } while marks[flow.next].offset < flow.end && !ends(marks[flow.next], quote)
    let last = marks[flow.next]
    guard last.offset < flow.end, last.byte == quote.byte else { throw NotPlain() }
    // A second quote would be an escaped one.
    if last.offset + 1 < flow.end, bytes[last.offset + 1] == quote.byte { throw NotPlain() }
    pass(&flow)
    return try scalar(
      from: quote.offset + 1, to: last.offset, isPlain: false, flow.line, quote.column + 1)
  }

  private func ends(_ mark: Mark, _ quote: Mark) -> Bool {
    mark.byte == quote.byte || mark.byte == UInt8(ascii: "\\")
  }

  private mutating func flowList(_ flow: inout Flow) throws(NotPlain) -> SourceNode {
    let column = marks[flow.next].column + 1
    var elements: [SourceNode] = []
    try open(&flow)
    if bytes[flow.index] != UInt8(ascii: "]") {
      repeat { elements.append(try flowValue(&flow)) } while try goesOn(&flow, until: UInt8(ascii: "]"))
    }
    close(&flow)
    return try node(.list(elements), flow.line, column)
  }

  private mutating func flowRecord(_ flow: inout Flow) throws(NotPlain) -> SourceNode {
    let column = marks[flow.next].column + 1
    var members: [SourceMember] = []
    members.reserveCapacity(4)
    try open(&flow)
    if bytes[flow.index] != UInt8(ascii: "}") {
      repeat { members.append(try flowMember(&flow)) } while try goesOn(&flow, until: UInt8(ascii: "}"))
    }
    close(&flow)
    try refuseTwins(members)
    return try node(.record(members), flow.line, column)
  }

  private mutating func flowValue(_ flow: inout Flow) throws(NotPlain) -> SourceNode {
    guard beginsPlainly(at: flow.index, before: flow.end) else { return try flowNode(&flow) }
    let (start, column) = (flow.index, column(flow))
    try skipPlain(&flow)
    if bytes[flow.index] == Self.colon { throw NotPlain() }
    var last = flow.index
    while bytes[last - 1] == Self.space { last -= 1 }
    return try scalar(from: start, to: last, isPlain: true, flow.line, column)
  }

  private mutating func flowMember(_ flow: inout Flow) throws(NotPlain) -> SourceMember {
    let (start, column) = (flow.index, column(flow))
    guard beginsPlainly(at: start, before: flow.end), bytes[start] != UInt8(ascii: "<") else {
      throw NotPlain()
    }
    try skipPlain(&flow)
    let end = flow.index
    guard bytes[end] == Self.colon, bytes[end - 1] != Self.space else { throw NotPlain() }
    count += 1
    pass(&flow)
    try skipBlanks(&flow)
    return SourceMember(
      key: text(start, end), keyPosition: SourcePosition(line: flow.line, column: column),
      value: try flowValue(&flow))
  }
}

// MARK: - Going on

extension PlainYAML {
  /// Goes on behind the next mark, at which it stands.
  private func pass(_ flow: inout Flow) {
    flow.index = marks[flow.next].offset + 1
    flow.next += 1
  }

  private func skipBlanks(_ flow: inout Flow) throws(NotPlain) {
    flow.index = skippingBlanks(from: flow.index, to: flow.end)
    if flow.index == flow.end || bytes[flow.index] == Self.hash { throw NotPlain() }
  }

  private mutating func open(_ flow: inout Flow) throws(NotPlain) {
    guard depth < YAMLReader.depthLimit else { throw NotPlain() }
    depth += 1
    pass(&flow)
    try skipBlanks(&flow)
  }

  private mutating func close(_ flow: inout Flow) {
    depth -= 1
    pass(&flow)
  }

  /// The column of a key or value without quotes, of which only blanks part the mark before it.
  private func column(_ flow: Flow) -> Int {
    let mark = marks[flow.next - 1]
    return mark.column + 1 + flow.index - mark.offset
  }

  /// Whether a comma follows; if not, the bracket must close.
  private func goesOn(_ flow: inout Flow, until bracket: UInt8) throws(NotPlain) -> Bool {
    try skipBlanks(&flow)
    if bytes[flow.index] == bracket { return false }
    guard bytes[flow.index] == Self.comma else { throw NotPlain() }
    pass(&flow)
    try skipBlanks(&flow)
    if bytes[flow.index] == bracket { throw NotPlain() }
    return true
  }

  /// Goes to the end of a value without quotes inside brackets: a comma, a bracket, or the colon of a key.
  private func skipPlain(_ flow: inout Flow) throws(NotPlain) {
    while marks[flow.next].offset < flow.end {
      let mark = marks[flow.next]
      flow.index = mark.offset
      switch mark.byte {
      case Self.comma, UInt8(ascii: "]"), UInt8(ascii: "}"): return
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "?"): throw NotPlain()
      case Self.hash where beginsComment(at: mark.offset): throw NotPlain()
      case Self.colon:
        if isBlank(at: mark.offset + 1, before: flow.end) { return }
        if isFlowMark(bytes[mark.offset + 1]) { throw NotPlain() }
      default: break
      }
      flow.next += 1
    }
    throw NotPlain()
  }

  private func isFlowMark(_ byte: UInt8) -> Bool {
    switch byte {
    case Self.comma, UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      true
    default: false
    }
  }
}
