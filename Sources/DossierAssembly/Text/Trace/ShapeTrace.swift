internal import DossierFixity
internal import DossierOffice

/// What a shape, a picture or a note beside the text shows.
struct ShapeTrace: Comparable {
  private(set) var paragraphs: [String] = []
  private(set) var pictures: [Fingerprint] = []

  init(_ element: XMLElement, fingerprint: (String) -> Fingerprint?) {
    read(element, fingerprint)
    pictures.sort { $0.hex < $1.hex }
  }

  private mutating func read(_ element: XMLElement, _ fingerprint: (String) -> Fingerprint?) {
    if TraceRule.isLeftOut(element) { return }
    if element.name == "draw:frame" { return frame(element, fingerprint) }
    if TraceRule.isParagraph(element) { return paragraph(element, fingerprint) }
    for child in element.elements { read(child, fingerprint) }
  }

  /// The children of a frame show the same in different ways; the first is the best. The stand-in of an object is drawn
  /// anew by every program.
  private mutating func frame(_ element: XMLElement, _ fingerprint: (String) -> Fingerprint?) {
    let isObject = element.elements.contains { $0.name.hasPrefix("draw:object") }
    if isObject { return }
    if let image = element.first("draw:image") {
      if let link = image["xlink:href"], let found = fingerprint(MediaStore.path(link)) {
        pictures.append(found)
      }
      return
    }
    for child in element.elements { read(child, fingerprint) }
  }

  private mutating func paragraph(_ element: XMLElement, _ fingerprint: (String) -> Fingerprint?) {
    var line = ""
    var nested: [XMLElement] = []
    collect(element, &line, &nested)
    let text = TraceRule.collapsed(line)
    if !text.isEmpty { paragraphs.append(text) }
    for shape in nested.map({ ShapeTrace($0, fingerprint: fingerprint) }).sorted() {
      paragraphs += shape.paragraphs
      pictures += shape.pictures
    }
  }

  private func collect(_ element: XMLElement, _ line: inout String, _ nested: inout [XMLElement]) {
    for node in element.children {
      if case .text(let text) = node { line += text }
      guard let child = node.element else { continue }
      if TraceRule.isBlank(child) {
        line += " "
      } else if TraceRule.isNested(child) {
        nested.append(child)
      } else if !TraceRule.isLeftOut(child) {
        collect(child, &line, &nested)
      }
    }
  }

  private var key: String { (paragraphs + pictures.map(\.hex)).joined(separator: "\n") }

  static func < (left: ShapeTrace, right: ShapeTrace) -> Bool { left.key < right.key }
}
