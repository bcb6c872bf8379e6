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
  struct Line {
    let number: Int
    /// Columns before the content; behind `- ` it counts from there.
    var indent: Int
    /// The content, without trailing blanks; comments are still there.
    var start: Int
    let end: Int
  }

  let bytes: [UInt8]
  var line: Line?
  private var lineStart = 0
  private var lineNumber = 0
  var depth = 0
  var count = 0

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
  static let dash = UInt8(ascii: "-")
  static let colon = UInt8(ascii: ":")
  static let hash = UInt8(ascii: "#")
  static let space = UInt8(ascii: " ")
  static let comma = UInt8(ascii: ",")

  /// Control characters, tabs, and what YAML 1.1 takes for line breaks beside the line feed.
  private func refuseOddBytes() throws(NotPlain) {
    for index in bytes.indices where Self.mayBeOdd[Int(bytes[index])] {
      switch bytes[index] {
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

  /// For each byte whether it needs a closer look; most do not.
  private static let mayBeOdd: [Bool] = (UInt8.min...UInt8.max).map { byte in
    switch byte {
    case 0x0A, 0x20...0x7E: false
    case 0xC2, 0xE2, 0xEF: true
    default: byte < 0x80
    }
  }

  func isBlank(at index: Int, before end: Int) -> Bool {
    index >= end || bytes[index] == Self.space
  }

  /// Whether a comment begins at a byte.
  func beginsComment(at index: Int) -> Bool {
    bytes[index] == Self.hash && index > 0 && bytes[index - 1] == Self.space
  }

  func text(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// How many characters stand in a range.
  func width(_ start: Int, _ end: Int) -> Int {
    var width = 0
    for index in start..<end where bytes[index] & 0xC0 != 0x80 { width += 1 }
    return width
  }

  func skippingBlanks(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, bytes[index] == Self.space { index += 1 }
    return index
  }
}

// MARK: - Lines

extension PlainYAML {
  /// Goes on to the next line with content.
  mutating func advance() throws(NotPlain) {
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
  func isEntry(_ line: Line) -> Bool {
    bytes[line.start] == Self.dash && isBlank(at: line.start + 1, before: line.end)
  }

  /// Nothing of the value just read may go on in the next line.
  mutating func endLine(below indent: Int) throws(NotPlain) {
    try advance()
    if let line, line.indent > indent { throw NotPlain() }
  }
}
