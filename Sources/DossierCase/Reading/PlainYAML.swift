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
    /// The marks of the line, among ``PlainYAML/marks``.
    let marks: Range<Int>
  }

  let bytes: [UInt8]
  /// What may mean something to YAML, in order; the last one is the end of the text.
  let marks: [Mark]
  var line: Line?
  private var lineStart: Int
  private var lineNumber = 0
  private var nextMark = 0
  var depth = 0
  var count = 0

  /// The document of a text; nil where it is not plain.
  static func read(_ text: String) -> SourceNode? {
    read(Array(text.utf8))
  }

  /// The document of a text in UTF-8, if it is that; nil where it is not plain. A byte order mark may stand before it.
  static func read(_ bytes: [UInt8]) -> SourceNode? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let marks = Mark.all(in: bytes.span, from: start) else { return nil }
    var reader = PlainYAML(bytes: bytes, marks: marks, lineStart: start)
    return try? reader.document()
  }

  private init(bytes: [UInt8], marks: [Mark], lineStart: Int) {
    self.bytes = bytes
    self.marks = marks
    self.lineStart = lineStart
  }

  private mutating func document() throws(NotPlain) -> SourceNode {
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
  static let lineFeed = UInt8(ascii: "\n")

  func isBlank(at index: Int, before end: Int) -> Bool {
    index >= end || bytes[index] == Self.space
  }

  /// Whether a comment begins at a byte.
  func beginsComment(at index: Int) -> Bool {
    bytes[index] == Self.hash && index > 0 && bytes[index - 1] == Self.space
  }

  func text(_ start: Int, _ end: Int) -> String {
    // The text was found to be UTF-8 as a whole, and is only cut at ASCII.
    String(copying: UTF8Span(unchecked: bytes.span.extracting(start..<end)))
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
      let marks = takeMarks()
      let end = self.marks[marks.upperBound].offset
      let start = skippingBlanks(from: lineStart, to: end)
      lineNumber += 1
      let indent = start - lineStart
      lineStart = end + 1
      guard start < end, bytes[start] != Self.hash else { continue }
      var last = end
      while bytes[last - 1] == Self.space { last -= 1 }
      if indent == 0, isDocumentMark(at: start, before: last) { throw NotPlain() }
      line = Line(number: lineNumber, indent: indent, start: start, end: last, marks: marks)
      return
    }
    line = nil
  }

  /// The marks up to the next line feed, or the end.
  private mutating func takeMarks() -> Range<Int> {
    let first = nextMark
    var last = first
    while marks[last].byte != Self.lineFeed { last += 1 }
    nextMark = last + 1
    return first..<last
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
