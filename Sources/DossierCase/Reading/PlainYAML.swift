import DossierCore

/// Reads YAML as people write case files: blocks of `键: 值` and `- 项`, values that fit on their line.
///
/// Many thousands of cases are read at a time, so the plain ones go past the library. Whatever is not plain beyond doubt
/// (escapes, anchors, tags, values over several lines, tabs, anything faulty) is left to ``YAMLReader``, which knows all of
/// YAML and says what is wrong; for the rest both come to the same nodes at the same places.
struct PlainYAML {
  /// The text is not plain.
  struct NotPlain: Error {}

  /// A line with content.
  private struct Line {
    let number: Int
    /// Columns before the content; behind `- ` it counts from there.
    var indent: Int
    /// The content, without trailing blanks; comments are still there.
    var start: Int
    let end: Int
  }

  private let bytes: [UInt8]
  private var line: Line?
  private var lineStart = 0
  private var lineNumber = 0
  private var depth = 0
  private var count = 0

  /// The document of a text; nil where it is not plain.
  static func read(_ text: String) -> SourceNode? {
    var reader = PlainYAML(Array(text.utf8))
    return try? reader.document()
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func document() throws(NotPlain) -> SourceNode {
    try refuseOddBytes()
    try advance()
    guard let first = line, first.indent == 0, bytes[first.start] != Self.dash else { throw NotPlain() }
    let root = try block()
    guard line == nil else { throw NotPlain() }
    return root
  }
}

// MARK: - Bytes

extension PlainYAML {
  private static let dash = UInt8(ascii: "-")
  private static let colon = UInt8(ascii: ":")
  private static let hash = UInt8(ascii: "#")
  private static let space = UInt8(ascii: " ")
  private static let comma = UInt8(ascii: ",")

  /// Control characters, tabs, and what YAML 1.1 takes for line breaks beside the line feed.
  private func refuseOddBytes() throws(NotPlain) {
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x0A, 0x20...0x7E: continue
      case 0xC2 where index + 1 < bytes.count && bytes[index + 1] < 0xA0: throw NotPlain()
      case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8:
        throw NotPlain()
      case 0xEF where index + 2 < bytes.count && bytes[index + 1] >= 0xBB && bytes[index + 2] >= 0xBE:
        throw NotPlain()
      case 0x80...: continue
      default: throw NotPlain()
      }
    }
  }

  private func isBlank(at index: Int, before end: Int) -> Bool {
    index >= end || bytes[index] == Self.space
  }

  /// Whether a comment begins at a byte.
  private func beginsComment(at index: Int) -> Bool {
    bytes[index] == Self.hash && index > 0 && bytes[index - 1] == Self.space
  }

  private func text(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// How many characters stand in a range.
  private func width(_ start: Int, _ end: Int) -> Int {
    var width = 0
    for index in start..<end where bytes[index] & 0xC0 != 0x80 { width += 1 }
    return width
  }

  private func skippingBlanks(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, bytes[index] == Self.space { index += 1 }
    return index
  }
}

// MARK: - Lines

extension PlainYAML {
  /// Goes on to the next line with content.
  private mutating func advance() throws(NotPlain) {
    while lineStart < bytes.count {
      let end = bytes[lineStart...].firstIndex(of: 0x0A) ?? bytes.count
      let start = skippingBlanks(from: lineStart, to: end)
      lineNumber += 1
      let indent = start - lineStart
      lineStart = end + 1
      guard start < end, bytes[start] != Self.hash else { continue }
      var last = end
      while bytes[last - 1] == Self.space { last -= 1 }
      if indent == 0, isDocumentMark(at: start, before: last) { throw NotPlain() }
      line = Line(number: lineNumber, indent: indent, start: start, end: last)
      return
    }
    line = nil
  }

  private func isDocumentMark(at start: Int, before end: Int) -> Bool {
    let mark = bytes[start]
    guard mark == Self.dash || mark == UInt8(ascii: "."), start + 2 < end else { return false }
    return bytes[start + 1] == mark && bytes[start + 2] == mark
  }

  /// Whether the line begins with `- `.
  private func isEntry(_ line: Line) -> Bool {
    bytes[line.start] == Self.dash && isBlank(at: line.start + 1, before: line.end)
  }

  /// Nothing of the value just read may go on in the next line.
  private mutating func endLine(below indent: Int) throws(NotPlain) {
    try advance()
    if let line, line.indent > indent { throw NotPlain() }
  }
}

// MARK: - Blocks

extension PlainYAML {
  /// The list or record that begins at the line.
  private mutating func block() throws(NotPlain) -> SourceNode {
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

  private mutating func node(
    _ content: SourceNode.Content, _ line: Int, _ column: Int
  ) throws(NotPlain) -> SourceNode {
    count += 1
    guard count < YAMLReader.nodeLimit else { throw NotPlain() }
    return SourceNode(content, at: SourcePosition(line: line, column: column))
  }

  private func refuseTwins(_ members: [SourceMember]) throws(NotPlain) {
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
  private func beginsPlainly(at index: Int, before end: Int) -> Bool {
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

  private mutating func scalar(
    from start: Int, to end: Int, isPlain: Bool, _ line: Int, _ column: Int
  ) throws(NotPlain) -> SourceNode {
    try node(.scalar(SourceScalar(text(start, end), isPlain: isPlain)), line, column)
  }
}

// MARK: - Quotes and brackets

extension PlainYAML {
  /// Where a value in quotes or brackets is being read.
  private struct Flow {
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

  private mutating func flowNode(_ flow: inout Flow) throws(NotPlain) -> SourceNode {
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
