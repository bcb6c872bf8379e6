/// Writes trees as UTF-8.
///
/// What XML cannot say at all (control characters, U+FFFE) becomes U+FFFD, so the result is always well-formed.
struct XMLSerializer {
  private(set) var output: [UInt8] = []

  mutating func append(_ document: XMLDocument) {
    append(#"<?xml version="1.0" encoding="UTF-8""#)
    if let standalone = document.standalone {
      append(standalone ? #" standalone="yes""# : #" standalone="no""#)
    }
    append("?>\n")
    for node in document.prolog { append(node) }
    append(document.root)
  }

  mutating func append(_ element: XMLElement) {
    // Iterative: a tree put together by a program may be deeper than one that was read.
    var open: [Level] = []
    var level = start(element)
    while true {
      guard level.next < level.nodes.count else {
        end(level.element, isEmpty: level.nodes.isEmpty)
        guard let last = open.popLast() else { return }
        level = last
        continue
      }
      let node = level.nodes[level.next]
      level.next += 1
      if let child = node.element {
        open.append(level)
        level = start(child)
      } else {
        append(node)
      }
    }
  }

  /// An element that is being written, and which of its children comes next.
  private struct Level {
    let element: XMLElement
    let nodes: [XMLNode]
    var next = 0
  }

  /// `<name a="b"`, left open.
  mutating func append(tagOf element: XMLElement) {
    output.append(UInt8(ascii: "<"))
    append(element.name)
    for attribute in element.attributes {
      output.append(UInt8(ascii: " "))
      append(attribute.name)
      append("=\"")
      append(escaping: attribute.value, inAttribute: true)
      output.append(UInt8(ascii: "\""))
    }
  }

  private mutating func start(_ element: XMLElement) -> Level {
    append(tagOf: element)
    let nodes = element.children
    if !nodes.isEmpty { output.append(UInt8(ascii: ">")) }
    return Level(element: element, nodes: nodes)
  }

  private mutating func end(_ element: XMLElement, isEmpty: Bool) {
    if isEmpty { return append("/>") }
    append("</")
    append(element.name)
    output.append(UInt8(ascii: ">"))
  }

  mutating func append(_ node: XMLNode) {
    switch node {
    case .element(let element): append(element)
    case .text(let text): append(escaping: text, inAttribute: false)
    case .comment(let text):
      append("<!--")
      append(legal: text, breaking: "--", ending: "-")
      append("-->")
    case .instruction(let text):
      append("<?")
      append(legal: text, breaking: "?>", ending: "")
      append("?>")
    }
  }

  private mutating func append(_ text: String) {
    output.append(contentsOf: text.utf8)
  }

  /// Text that knows no escapes: what would end it too early is torn apart by a space.
  private mutating func append(legal text: String, breaking mark: String, ending: String) {
    let isLegal = text.unicodeScalars.allSatisfy(Self.isLegal)
    var text =
      isLegal
      ? text
      : String(String.UnicodeScalarView(text.unicodeScalars.map { Self.isLegal($0) ? $0 : "\u{FFFD}" }))
    if let first = mark.first, let last = mark.last {
      text = text.reduce(into: "") { result, character in
        if character == last, result.last == first { result.append(" ") }
        result.append(character)
      }
    }
    if !ending.isEmpty, text.hasSuffix(ending) { text.append(" ") }
    append(text)
  }

  private mutating func append(escaping text: String, inAttribute: Bool) {
    var text = text
    text.withUTF8 { bytes in
      var plain = 0
      for index in bytes.indices {
        guard let escape = Self.escape(bytes, index, inAttribute) else { continue }
        output.append(contentsOf: bytes[plain..<index])
        append(escape.text)
        plain = index + escape.length
      }
      output.append(contentsOf: bytes[min(plain, bytes.count)...])
    }
  }

  /// What stands for the character at an index, and how many bytes it replaces; nil where it stands for itself.
  private static func escape(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ inAttribute: Bool
  ) -> (text: String, length: Int)? {
    let byte = bytes[index]
    // Nearly every byte is one of these.
    if byte >= 0x40, byte != 0xEF { return nil }
    switch byte {
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case UInt8(ascii: "\""): return inAttribute ? ("&quot;", 1) : nil
    case UInt8(ascii: "\r"): return ("&#13;", 1)
    case UInt8(ascii: "\n"): return inAttribute ? ("&#10;", 1) : nil
    case UInt8(ascii: "\t"): return inAttribute ? ("&#9;", 1) : nil
    case 0..<0x20: return ("\u{FFFD}", 1)
    case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
      return ("\u{FFFD}", 3)
    default: return nil
    }
  }

  private static func isLegal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 10, 13: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
