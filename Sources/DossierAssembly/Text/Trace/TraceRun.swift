internal import DossierFixity
internal import DossierOffice

/// One pass over a text.
struct TraceRun {
  private let starts: Set<String>
  private let endPoints: [String: String]
  /// The documents whose end is somewhere.
  private var withEnd: Set<String> = []
  private let fingerprint: (String) -> Fingerprint?
  private var open: [String: DocumentTrace] = [:]
  private(set) var finished: [String: DocumentTrace] = [:]
  /// The text of the paragraph at hand for each document that it belongs to.
  private var lines: [String: String] = [:]

  init(bookmarks: [String], fingerprint: @escaping (String) -> Fingerprint?) {
    starts = Set(bookmarks)
    endPoints = Dictionary(
      bookmarks.map { (BookmarkPair.endName(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
    self.fingerprint = fingerprint
  }

  /// Reads the whole text.
  mutating func run(over nodes: [XMLNode]) {
    for element in nodes.compactMap(\.element) {
      element.walk { node in
        guard let mark = node.element, let name = mark["text:name"] else { return true }
        if mark.name == "text:bookmark-end", starts.contains(name) { withEnd.insert(name) }
        if mark.name == "text:bookmark", let whole = endPoints[name] { withEnd.insert(whole) }
        return true
      }
    }
    read(nodes)
  }

  private mutating func read(_ nodes: [XMLNode]) {
    for element in nodes.compactMap(\.element) where !TraceRule.isLeftOut(element) {
      if TraceRule.isParagraph(element) { paragraph(element) } else { read(element.children) }
    }
  }

  private mutating func paragraph(_ element: XMLElement) {
    lines = open.mapValues { _ in "" }
    var ended: [String: DocumentTrace] = [:]
    var nested: [XMLElement] = []
    inline(element, &nested, &ended)
    let shapes = nested.map { ShapeTrace($0, fingerprint: fingerprint) }.sorted()
    for (name, line) in lines {
      let text = TraceRule.collapsed(line)
      let paragraphs = (text.isEmpty ? [] : [text]) + shapes.flatMap(\.paragraphs)
      let pictures = shapes.flatMap(\.pictures)
      if let trace = ended[name] {
        finished[name] = trace
        finished[name]?.add(paragraphs, pictures)
      } else {
        // In its place: a copy for every paragraph would take time in the square of their number.
        open[name, default: DocumentTrace(paragraphs: [], pictures: [])].add(paragraphs, pictures)
      }
    }
  }

  private mutating func inline(
    _ element: XMLElement, _ nested: inout [XMLElement], _ ended: inout [String: DocumentTrace]
  ) {
    for node in element.children {
      switch node {
      case .text(let text): append(text)
      case .element(let child): inline(child: child, &nested, &ended)
      default: break
      }
    }
  }

  private mutating func inline(
    child: XMLElement, _ nested: inout [XMLElement], _ ended: inout [String: DocumentTrace]
  ) {
    switch child.name {
    case "text:bookmark-start": start(child["text:name"] ?? "")
    case "text:bookmark-end": end(child["text:name"], &ended)
    case "text:bookmark":
      let name = child["text:name"] ?? ""
      if let whole = endPoints[name] { end(whole, &ended) } else { start(name, isPoint: true) }
      // A pair with nothing in between is written as a point.
      if !withEnd.contains(name), open[name] != nil { end(name, &ended) }
    case "text:s", "text:tab", "text:line-break": append(" ")
    default:
      if TraceRule.isLeftOut(child) { return }
      if TraceRule.isNested(child) { nested.append(child) } else { inline(child, &nested, &ended) }
    }
  }

  private mutating func append(_ text: String) {
    for name in open.keys { lines[name, default: ""] += text }
  }

  private mutating func start(_ name: String, isPoint: Bool = false) {
    guard starts.contains(name), open[name] == nil, finished[name] == nil, isPoint || withEnd.contains(name)
    else { return }
    open[name] = DocumentTrace(paragraphs: [], pictures: [])
    lines[name] = ""
  }

  private mutating func end(_ name: String?, _ ended: inout [String: DocumentTrace]) {
    guard let name, let trace = open.removeValue(forKey: name) else { return }
    ended[name] = trace
  }
}

extension DocumentTrace {
  fileprivate mutating func add(_ paragraphs: [String], _ pictures: [Fingerprint]) {
    self.paragraphs += paragraphs
    self.pictures += pictures
  }
}
