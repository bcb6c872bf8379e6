import DossierCore

/// Reads YAML as people write case files: blocks of `键: 值` and `- 项`, values that fit on their line.
///
/// Many thousands of cases are read at a time, so the plain ones go past the library. Whatever is not plain beyond doubt
/// (escapes, anchors, tags, values over several lines, tabs, anything faulty) is left to ``YAMLReader``, which knows all of
/// YAML and says what is wrong; for the rest both come to the same nodes at the same places.
struct PlainYAML {
  typealias NotPlain = PlainText.NotPlain
  typealias Line = PlainText.Line
  typealias Flow = PlainText.Flow

  let text: PlainText
  /// Keys that the vocabulary does not hold.
  var newKeys: [RecordKey] = []
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
    guard let text = PlainText(bytes) else { return nil }
    var reader = PlainYAML(text)
    return try? reader.document()
  }

  private init(_ text: PlainText) {
    self.text = text
    lineStart = text.start
  }

  private mutating func document() throws(NotPlain) -> SourceNode {
    try advance()
    guard let first = line, first.indent == 0, text.bytes[first.start] != PlainText.dash else {
      throw NotPlain()
    }
    let root = try block()
    guard line == nil else { throw NotPlain() }
    Vocabulary.learn(newKeys)
    return root
  }
}

// MARK: - Lines

extension PlainYAML {
  /// Goes on to the next line with content.
  mutating func advance() throws(NotPlain) {
    while lineStart < text.bytes.count {
      let marks = takeMarks()
      let end = text.marks[marks.upperBound].offset
      let start = text.skippingBlanks(from: lineStart, to: end)
      lineNumber += 1
      let indent = start - lineStart
      lineStart = end + 1
      guard start < end, text.bytes[start] != PlainText.hash else { continue }
      var last = end
      while text.bytes[last - 1] == PlainText.space { last -= 1 }
      if indent == 0, text.isDocumentMark(at: start, before: last) { throw NotPlain() }
      line = Line(number: lineNumber, indent: indent, start: start, end: last, marks: marks)
      return
    }
    line = nil
  }

  /// The marks up to the next line feed, or the end.
  private mutating func takeMarks() -> Range<Int> {
    let first = nextMark
    var last = first
    while text.marks[last].byte != PlainText.lineFeed { last += 1 }
    nextMark = last + 1
    return first..<last
  }

  /// Nothing of the value just read may go on in the next line.
  mutating func endLine(below indent: Int) throws(NotPlain) {
    try advance()
    if let line, line.indent > indent { throw NotPlain() }
  }
}
