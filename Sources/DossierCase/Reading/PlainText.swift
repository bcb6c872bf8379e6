import DossierCore

/// The bytes of a text that may be plain YAML, and those of them that may mean something.
///
/// It never changes, so that the reader can look at it all the time without copying anything.
final class PlainText: Sendable {
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
    /// The marks of the line, among ``marks``.
    let marks: Range<Int>
  }

  let bytes: [UInt8]
  /// What may mean something to YAML, in order; the last one is the end of the text.
  let marks: [Mark]
  /// Where the text begins: behind a byte order mark, if there is one.
  let start: Int
  let vocabulary = Vocabulary.current

  /// Nil where the bytes are no UTF-8, or hold characters that a plain text does not.
  init?(_ bytes: [UInt8]) {
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let marks = Mark.all(in: bytes.span, from: start) else { return nil }
    self.bytes = bytes
    self.marks = marks
  }
}

// MARK: - Bytes

extension PlainText {
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

  func string(_ start: Int, _ end: Int) -> String {
    let bytes = bytes
    // The text was found to be UTF-8 as a whole, and is only cut at ASCII.
    return String(copying: UTF8Span(unchecked: bytes.span.extracting(start..<end)))
  }

  /// The mark of a key, and the key itself where it is one of the known ones.
  func key(from start: Int, to end: Int) -> (KeyMark, RecordKey?) {
    let bytes = bytes
    let mark = KeyMark(bytes.span.extracting(start..<end))
    return (mark, vocabulary.key(mark, bytes.span.extracting(start..<end)))
  }

  func skippingBlanks(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, bytes[index] == Self.space { index += 1 }
    return index
  }
}

// MARK: - Looking at lines

extension PlainText {
  func isDocumentMark(at start: Int, before end: Int) -> Bool {
    let mark = bytes[start]
    guard mark == Self.dash || mark == UInt8(ascii: "."), start + 2 < end else { return false }
    return bytes[start + 1] == mark && bytes[start + 2] == mark
  }

  /// Whether the line begins with `- `.
  func isEntry(_ line: Line) -> Bool {
    bytes[line.start] == Self.dash && isBlank(at: line.start + 1, before: line.end)
  }

  /// The colon that ends the key of a line; nil where the line has none.
  func keyEnd(of line: Line, from start: Int) throws(NotPlain) -> Mark? {
    guard beginsPlainly(at: start, before: line.end) else { return nil }
    for place in line.marks where marks[place].offset > start {
      let mark = marks[place]
      if mark.byte == Self.hash, beginsComment(at: mark.offset) { return nil }
      guard mark.byte == Self.colon, isBlank(at: mark.offset + 1, before: line.end) else { continue }
      // `键 : 值`, keys longer than YAML allows, and keys with a meaning.
      if bytes[mark.offset - 1] == Self.space || mark.offset - start > 1000
        || bytes[start] == UInt8(ascii: "<")
      {
        throw NotPlain()
      }
      return mark
    }
    return nil
  }

  func plainEnd(of line: Line, from start: Int) throws(NotPlain) -> Int {
    var end = line.end
    for place in line.marks where marks[place].offset > start {
      let mark = marks[place]
      if mark.byte == Self.colon, isBlank(at: mark.offset + 1, before: line.end) { throw NotPlain() }
      guard mark.byte == Self.hash, beginsComment(at: mark.offset) else { continue }
      end = mark.offset
      break
    }
    while bytes[end - 1] == Self.space { end -= 1 }
    return end
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
}
