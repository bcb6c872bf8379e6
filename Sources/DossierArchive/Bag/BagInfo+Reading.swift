extension BagInfo {
  /// Reads a file's lines; a line that starts with a blank continues the one before. Faults are line numbers.
  static func read(_ lines: TextLines) -> (info: BagInfo, brokenLines: [Int]) {
    var info = BagInfo()
    var broken: [Int] = []
    for line in lines where !line.bytes.isEmpty {
      guard let text = String(validating: line.bytes, as: UTF8.self) else {
        broken.append(line.number)
        continue
      }
      if let first = text.first, first.isWhitespace {
        continueLast(of: &info, with: text, at: line.number, broken: &broken)
      } else if let colon = text.firstIndex(of: ":"), colon > text.startIndex {
        info.fields.append(Field(String(text[..<colon]), trimmed(text[text.index(after: colon)...])))
      } else {
        broken.append(line.number)
      }
    }
    return (info, broken)
  }

  private static func continueLast(
    of info: inout BagInfo, with text: String, at line: Int, broken: inout [Int]
  ) {
    guard let last = info.fields.indices.last else {
      broken.append(line)
      return
    }
    info.fields[last].value += " " + trimmed(text[...])
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
