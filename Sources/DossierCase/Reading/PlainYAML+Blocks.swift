import DossierCore

// Lists and records, a line for each entry.
extension PlainYAML {
  /// The list or record that begins at the line.
  mutating func block() throws(NotPlain) -> SourceNode {
    guard let line, depth < YAMLReader.depthLimit else { throw NotPlain() }
    depth += 1
    defer { depth -= 1 }
    return isEntry(line) ? try list() : try record()
  }

  private mutating func list() throws(NotPlain) -> SourceNode {
    guard let first = line else { throw NotPlain() }
    var elements: [SourceNode] = []
    while let entry = line, entry.indent >= first.indent {
      guard entry.indent == first.indent else { throw NotPlain() }
      // The list may stand as deep as the record that it belongs to.
      guard isEntry(entry) else { break }
      elements.append(try element(entry))
    }
    return try node(.list(elements), first.number, first.indent + 1)
  }

  private mutating func element(_ entry: Line) throws(NotPlain) -> SourceNode {
    let start = skippingBlanks(from: entry.start + 1, to: entry.end)
    if start == entry.end || beginsComment(at: start) {
      try advance()
      if let line, line.indent > entry.indent { return try block() }
      return try node(Self.nothing, entry.number, entry.indent + 2)
    }
    let column = entry.indent + start - entry.start
    guard try keyEnd(from: start, to: entry.end) == nil else {
      line?.indent = column
      line?.start = start
      return try block()
    }
    // An entry in an entry's line is rare enough.
    if bytes[start] == Self.dash, isBlank(at: start + 1, before: entry.end) { throw NotPlain() }
    let value = try inline(from: start, to: entry.end, entry.number, column + 1)
    try endLine(below: entry.indent)
    return value
  }

  private mutating func record() throws(NotPlain) -> SourceNode {
    guard let first = line else { throw NotPlain() }
    var members: [SourceMember] = []
    while let entry = line, entry.indent >= first.indent {
      guard entry.indent == first.indent else { throw NotPlain() }
      if isEntry(entry) { break }
      members.append(try member(entry))
    }
    try refuseTwins(members)
    return try node(.record(members), first.number, first.indent + 1)
  }

  private mutating func member(_ entry: Line) throws(NotPlain) -> SourceMember {
    guard let end = try keyEnd(from: entry.start, to: entry.end) else { throw NotPlain() }
    let key = text(entry.start, end)
    count += 1
    let position = SourcePosition(line: entry.number, column: entry.indent + 1)
    let value = try value(of: entry, after: end)
    return SourceMember(key: key, keyPosition: position, value: value)
  }

  private mutating func value(of entry: Line, after end: Int) throws(NotPlain) -> SourceNode {
    let start = skippingBlanks(from: end + 1, to: entry.end)
    let column = entry.indent + 1 + width(entry.start, start)
    if start < entry.end, !beginsComment(at: start) {
      let value = try inline(from: start, to: entry.end, entry.number, column)
      try endLine(below: entry.indent)
      return value
    }
    try advance()
    if let line, line.indent > entry.indent || (line.indent == entry.indent && isEntry(line)) {
      return try block()
    }
    return try node(Self.nothing, entry.number, entry.indent + 2 + width(entry.start, end))
  }

  private static let nothing = SourceNode.Content.scalar(SourceScalar("", isPlain: true))

  mutating func node(
    _ content: SourceNode.Content, _ line: Int, _ column: Int
  ) throws(NotPlain) -> SourceNode {
    count += 1
    guard count < YAMLReader.nodeLimit else { throw NotPlain() }
    return SourceNode(content, at: SourcePosition(line: line, column: column))
  }

  func refuseTwins(_ members: [SourceMember]) throws(NotPlain) {
    if members.count > 24 {
      guard Set(members.map(\.name)).count == members.count else { throw NotPlain() }
      return
    }
    for index in members.indices {
      for other in members[..<index] where other.name == members[index].name { throw NotPlain() }
    }
  }
}

// MARK: - Keys and values

extension PlainYAML {
  /// Where the key of a line ends, at its colon; nil where the line has none.
  private func keyEnd(from start: Int, to end: Int) throws(NotPlain) -> Int? {
    guard beginsPlainly(at: start, before: end) else { return nil }
    var index = start
    while index < end, !beginsComment(at: index) {
      if bytes[index] == Self.colon, isBlank(at: index + 1, before: end) {
        // `键 : 值`, keys longer than YAML allows, and keys with a meaning.
        if bytes[index - 1] == Self.space || index - start > 1000 || bytes[start] == UInt8(ascii: "<") {
          throw NotPlain()
        }
        return index
      }
      index += 1
    }
    return nil
  }

  /// Whether a value without quotes may begin with the byte.
  func beginsPlainly(at index: Int, before end: Int) -> Bool {
    switch bytes[index] {
    case Self.dash: !isBlank(at: index + 1, before: end)
    case UInt8(ascii: "?"), Self.colon, Self.comma, UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), Self.hash, UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"),
      UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "%"),
      UInt8(ascii: "@"), UInt8(ascii: "`"):
      false
    default: true
    }
  }

  /// The value that fills the rest of a line, up to a comment.
  private mutating func inline(
    from start: Int, to end: Int, _ line: Int, _ column: Int
  ) throws(NotPlain) -> SourceNode {
    if beginsPlainly(at: start, before: end) {
      return try scalar(from: start, to: try plainEnd(from: start, to: end), isPlain: true, line, column)
    }
    var flow = Flow(index: start, end: end, line: line, column: column)
    let node = try flowNode(&flow)
    let rest = skippingBlanks(from: flow.index, to: end)
    guard rest == end || beginsComment(at: rest) else { throw NotPlain() }
    return node
  }

  private func plainEnd(from start: Int, to end: Int) throws(NotPlain) -> Int {
    var index = start
    while index < end, !beginsComment(at: index) {
      if bytes[index] == Self.colon, isBlank(at: index + 1, before: end) { throw NotPlain() }
      index += 1
    }
    while bytes[index - 1] == Self.space { index -= 1 }
    return index
  }

  mutating func scalar(
    from start: Int, to end: Int, isPlain: Bool, _ line: Int, _ column: Int
  ) throws(NotPlain) -> SourceNode {
    try node(.scalar(SourceScalar(text(start, end), isPlain: isPlain)), line, column)
  }
}
