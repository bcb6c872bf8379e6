import DossierCore

// Lists and records, a line for each entry.
extension PlainYAML {
  /// The list or record that begins at the line.
  mutating func block() throws(NotPlain) -> SourceNode {
    guard let line, depth < YAMLReader.depthLimit else { throw NotPlain() }
    depth += 1
    defer { depth -= 1 }
    return text.isEntry(line) ? try list() : try record()
  }

  private mutating func list() throws(NotPlain) -> SourceNode {
    guard let first = line else { throw NotPlain() }
    var elements: [SourceNode] = []
    elements.reserveCapacity(4)
    while let entry = line, entry.indent >= first.indent {
      guard entry.indent == first.indent else { throw NotPlain() }
      // The list may stand as deep as the record that it belongs to.
      guard text.isEntry(entry) else { break }
      elements.append(try element(entry))
    }
    return try node(.list(elements), first.number, first.indent + 1)
  }

  private mutating func element(_ entry: Line) throws(NotPlain) -> SourceNode {
    let start = text.skippingBlanks(from: entry.start + 1, to: entry.end)
    if start == entry.end || text.beginsComment(at: start) {
      try advance()
      if let line, line.indent > entry.indent { return try block() }
      return try node(Self.nothing, entry.number, entry.indent + 2)
    }
    let column = entry.indent + start - entry.start
    guard try text.keyEnd(of: entry, from: start) == nil else {
      line?.indent = column
      line?.start = start
      return try block()
    }
    // An entry in an entry's line is rare enough.
    if text.bytes[start] == PlainText.dash, text.isBlank(at: start + 1, before: entry.end) {
      throw NotPlain()
    }
    let value = try inline(entry, from: start, column + 1)
    try endLine(below: entry.indent)
    return value
  }

  private mutating func record() throws(NotPlain) -> SourceNode {
    guard let first = line else { throw NotPlain() }
    var members: [SourceMember] = []
    members.reserveCapacity(11)
    while let entry = line, entry.indent >= first.indent {
      guard entry.indent == first.indent else { throw NotPlain() }
      if text.isEntry(entry) { break }
      members.append(try member(entry))
    }
    try Self.refuseTwins(members)
    return try node(.record(members), first.number, first.indent + 1)
  }

  private mutating func member(_ entry: Line) throws(NotPlain) -> SourceMember {
    guard let end = try text.keyEnd(of: entry, from: entry.start) else { throw NotPlain() }
    count += 1
    let position = SourcePosition(line: entry.number, column: entry.indent + 1)
    let value = try value(of: entry, after: end)
    return member(from: entry.start, to: end.offset, at: position, value)
  }

  private mutating func value(of entry: Line, after colon: PlainText.Mark) throws(NotPlain) -> SourceNode {
    let start = text.skippingBlanks(from: colon.offset + 1, to: entry.end)
    if start < entry.end, !text.beginsComment(at: start) {
      let value = try inline(entry, from: start, colon.column + 1 + start - colon.offset)
      try endLine(below: entry.indent)
      return value
    }
    try advance()
    if let line, line.indent > entry.indent || (line.indent == entry.indent && text.isEntry(line)) {
      return try block()
    }
    return try node(Self.nothing, entry.number, colon.column + 2)
  }

  /// A member, its key made only where it is not one of the known ones.
  mutating func member(
    from start: Int, to end: Int, at position: SourcePosition, _ value: consuming SourceNode
  ) -> SourceMember {
    let (mark, known) = text.key(from: start, to: end)
    let name = known ?? RecordKey(text.string(start, end))
    if known == nil { newKeys.append(name) }
    return SourceMember(name, mark, keyPosition: position, value: value)
  }

  private static let nothing = SourceNode.Content.scalar(SourceScalar("", isPlain: true))

  mutating func node(
    _ content: consuming SourceNode.Content, _ line: Int, _ column: Int
  ) throws(NotPlain) -> SourceNode {
    count += 1
    guard count < YAMLReader.nodeLimit else { throw NotPlain() }
    return SourceNode(content, at: SourcePosition(line: line, column: column))
  }

  static func refuseTwins(_ members: [SourceMember]) throws(NotPlain) {
    if members.count > 24 {
      guard Set(members.map(\.name)).count == members.count else { throw NotPlain() }
      return
    }
    var buckets: UInt64 = 0
    for index in members.indices {
      let bucket: UInt64 = 1 << (members[index].mark.bits & 63)
      if buckets & bucket != 0, holdsTwin(of: index, members) { throw NotPlain() }
      buckets |= bucket
    }
  }

  private static func holdsTwin(of index: Int, _ members: [SourceMember]) -> Bool {
    (0..<index).contains { members[$0].isNamed(members[index].key, members[index].mark) }
  }
}

// MARK: - Keys and values

extension PlainYAML {
  /// The value that fills the rest of a line, up to a comment.
  private mutating func inline(
    _ line: Line, from start: Int, _ column: Int
  ) throws(NotPlain) -> SourceNode {
    if text.beginsPlainly(at: start, before: line.end) {
      let end = try text.plainEnd(of: line, from: start)
      return try scalar(from: start, to: end, isPlain: true, line.number, column)
    }
    guard let place = line.marks.first(where: { text.marks[$0].offset == start }) else { throw NotPlain() }
    var flow = Flow(index: start, next: place, end: line.end, line: line.number)
    let node = try flowNode(&flow)
    let rest = text.skippingBlanks(from: flow.index, to: line.end)
    guard rest == line.end || text.beginsComment(at: rest) else { throw NotPlain() }
    return node
  }

  mutating func scalar(
    from start: Int, to end: Int, isPlain: Bool, _ line: Int, _ column: Int
  ) throws(NotPlain) -> SourceNode {
    try node(.scalar(SourceScalar(text.string(start, end), isPlain: isPlain)), line, column)
  }
}
