/// A block of a text in Markdown.
indirect enum MarkdownBlock: Equatable {
  case heading(level: Int, String)
  case paragraph(String)
  case code(String)
  case list(isNumbered: Bool, items: [[MarkdownBlock]])
  case quote([MarkdownBlock])
}

extension MarkdownBlock {
  /// The blocks of a text (Gruber's Markdown, with fenced code beside).
  static func blocks(of text: String) -> [MarkdownBlock] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return MarkdownReader(lines: lines[...], depth: 0).read()
  }
}

/// Reads lines as blocks, from the first to the last.
private struct MarkdownReader {
  private var lines: ArraySlice<Substring>
  private let depth: Int
  private var blocks: [MarkdownBlock] = []

  init(lines: ArraySlice<Substring>, depth: Int) {
    self.lines = lines
    self.depth = depth
  }

  /// Deeper lists and quotations are read as paragraphs.
  private static let greatestDepth = 16

  consuming func read() -> [MarkdownBlock] {
    while let line = lines.first {
      if line.isBlank {
        lines.removeFirst()
      } else {
        readBlock(beginningWith: line)
      }
    }
    return blocks
  }

  private mutating func readBlock(beginningWith line: Substring) {
    if let fence = line.fence {
      readFenced(by: fence)
    } else if line.indent >= 4 {
      readIndentedCode()
    } else if let (level, text) = line.heading {
      lines.removeFirst()
      blocks.append(.heading(level: level, text))
    } else if line.isRule {
      lines.removeFirst()
    } else if line.isQuoted, depth < Self.greatestDepth {
      readQuote()
    } else if let marker = line.listMarker, depth < Self.greatestDepth {
      readList(marker.isNumbered)
    } else {
      readParagraph()
    }
  }

  private mutating func readFenced(by fence: Substring) {
    lines.removeFirst()
    let body = lines.prefix { !($0.trimmed.hasPrefix(fence) && $0.trimmed.allSatisfy { $0 == fence.first }) }
    blocks.append(.code(body.joined(separator: "\n")))
    lines = lines.dropFirst(body.count + 1)
  }

  private mutating func readIndentedCode() {
    let body = lines.prefix { $0.indent >= 4 || $0.isBlank }
    lines = lines.dropFirst(body.count)
    var kept = body.map { $0.unindented(by: 4) }
    while kept.last?.isBlank == true { kept.removeLast() }
    blocks.append(.code(kept.joined(separator: "\n")))
  }

  private mutating func readQuote() {
    let body = lines.prefix { !$0.isBlank }
    lines = lines.dropFirst(body.count)
    let inner = body.map { line -> Substring in
      guard line.isQuoted else { return line }
      let rest = line.drop { $0 != ">" }.dropFirst()
      return rest.first == " " ? rest.dropFirst() : rest
    }
    blocks.append(.quote(MarkdownReader(lines: inner[...], depth: depth + 1).read()))
  }

  private mutating func readList(_ isNumbered: Bool) {
    var items: [[MarkdownBlock]] = []
    while let line = lines.first, let marker = line.listMarker, marker.isNumbered == isNumbered, !line.isRule
    {
      lines.removeFirst()
      var body = [marker.text]
      while let next = lines.first, belongs(next, to: body) {
        lines.removeFirst()
        body.append(next.unindented(by: marker.width))
      }
      while body.last?.isBlank == true { body.removeLast() }
      items.append(MarkdownReader(lines: body[...], depth: depth + 1).read())
    }
    blocks.append(.list(isNumbered: isNumbered, items: items))
  }

  /// Whether a line goes on with the list item that has these lines.
  private func belongs(_ line: Substring, to body: [Substring]) -> Bool {
    if line.isBlank {
      guard let next = lines.dropFirst().first(where: { !$0.isBlank }) else { return false }
      return next.indent >= 2 || next.listMarker != nil
    }
    if line.indent >= 2 { return true }
    return body.last?.isBlank == false && line.listMarker == nil && line.heading == nil && line.fence == nil
  }

  private mutating func readParagraph() {
    var body: [Substring] = []
    while let line = lines.first, !line.isBlank, body.isEmpty || !line.interruptsParagraph {
      lines.removeFirst()
      if !body.isEmpty, let level = line.underlinedLevel {
        return blocks.append(.heading(level: level, body.joined(separator: "\n")))
      }
      body.append(line.drop(while: \.isWhitespace))
    }
    blocks.append(.paragraph(body.joined(separator: "\n")))
  }
}

extension Substring {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }

  fileprivate var trimmed: Substring {
    let rest = drop(while: \.isWhitespace)
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return rest }
    return rest[...last]
  }

  /// Leading blanks; a tab counts as four.
  fileprivate var indent: Int {
    prefix { $0 == " " || $0 == "\t" }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
  }

  fileprivate func unindented(by width: Int) -> Substring {
    var rest = self
    var left = width
    while left > 0, let first = rest.first, first == " " || first == "\t" {
      left -= first == "\t" ? 4 : 1
      rest.removeFirst()
    }
    return rest
  }

  fileprivate var fence: Substring? {
    let text = trimmed
    guard indent < 4, let first = text.first, first == "`" || first == "~" else { return nil }
    let marks = text.prefix { $0 == first }
    return marks.count >= 3 && !text.dropFirst(marks.count).contains(first) ? marks : nil
  }

  fileprivate var heading: (level: Int, text: String)? {
    let text = trimmed
    let level = text.prefix { $0 == "#" }.count
    guard indent < 4, (1...6).contains(level) else { return nil }
    let rest = text.dropFirst(level)
    guard rest.isEmpty || rest.first?.isWhitespace == true else { return nil }
    var body = rest.trimmed
    while body.last == "#" { body.removeLast() }
    return (level, String(body.trimmed))
  }

  /// The level of the heading that the line underlines.
  fileprivate var underlinedLevel: Int? {
    let text = trimmed
    guard let first = text.first, text.allSatisfy({ $0 == first }) else { return nil }
    return first == "=" ? 1 : first == "-" ? 2 : nil
  }

  fileprivate var isRule: Bool {
    let marks = filter { !$0.isWhitespace }
    guard marks.count >= 3, let first = marks.first, "-*_".contains(first) else { return false }
    return marks.allSatisfy { $0 == first }
  }

  fileprivate var isQuoted: Bool { indent < 4 && trimmed.first == ">" }

  fileprivate var interruptsParagraph: Bool {
    heading != nil || fence != nil || isQuoted || (listMarker.map { !$0.isNumbered } ?? false)
      || (isRule && underlinedLevel == nil)
  }

  /// `- text`, `2. text`: what follows the mark, and how far it is from the edge.
  fileprivate var listMarker: (isNumbered: Bool, text: Substring, width: Int)? {
    guard indent < 4, !isRule else { return nil }
    let text = drop(while: \.isWhitespace)
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let isNumbered = !digits.isEmpty && digits.count < 10
    let mark = isNumbered ? text.dropFirst(digits.count).prefix(1) : text.prefix(1)
    guard isNumbered ? mark == "." || mark == ")" : mark == "-" || mark == "*" || mark == "+" else {
      return nil
    }
    let rest = text[mark.endIndex...]
    guard let blank = rest.first, blank == " " || blank == "\t" else { return nil }
    let body = rest.drop { $0 == " " || $0 == "\t" }
    guard !body.isEmpty else { return nil }
    return (isNumbered, body, indent + text.distance(from: text.startIndex, to: body.startIndex))
  }
}
