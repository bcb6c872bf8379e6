internal import DossierOffice
internal import DossierTemplate

/// The text of one paragraph, joined over its runs, with the way back to each piece.
struct ParagraphText {
  private struct Piece {
    let parent: XMLElement
    /// The index among the parent's children.
    let index: Int
    let text: String
    /// UTF-8 offset in the joined text.
    let start: Int
    /// A tab or break rather than text; it vanishes when a tag covers it.
    let isObject: Bool
    let ancestors: [XMLElement]

    var end: Int { start + text.utf8.count }
  }

  private(set) var joined = ""
  private var pieces: [Piece] = []
  private var length = 0
  private let isOfOrders: Bool

  /// - Parameter orders: reads the texts of fields instead of what is shown.
  init(of paragraph: XMLElement, ancestors: [XMLElement], markup: any Markup, orders: Bool = false) {
    isOfOrders = orders
    gather(paragraph, ancestors: ancestors + [paragraph], markup: markup)
  }

  var mayHoldTags: Bool {
    joined.utf8.contains(UInt8(ascii: "{")) || joined.unicodeScalars.contains("｛")
      || joined.utf8.contains(UInt8(ascii: "}"))
  }

  private mutating func gather(_ element: XMLElement, ancestors: [XMLElement], markup: any Markup) {
    let holdsText = isOfOrders ? markup.holdsOrders(element) : markup.holdsText(element)
    for (index, node) in element.children.enumerated() {
      switch node {
      case .text(let text) where holdsText:
        append(text, parent: element, index: index, isObject: false, ancestors: ancestors)
      case .element(let child):
        if !isOfOrders, let text = markup.inlineCharacters[child.name] {
          append(text, parent: element, index: index, isObject: true, ancestors: ancestors)
        } else if !markup.nestedStories.contains(child.name), !markup.unread.contains(child.name),
          !markup.paragraphs.contains(child.name)
        {
          gather(child, ancestors: ancestors + [child], markup: markup)
        }
      default: break
      }
    }
  }

  private mutating func append(
    _ text: String, parent: XMLElement, index: Int, isObject: Bool, ancestors: [XMLElement]
  ) {
    pieces.append(
      Piece(
        parent: parent, index: index, text: text, start: length, isObject: isObject, ancestors: ancestors))
    joined += text
    length += text.utf8.count
  }
}

// MARK: - Taking the tags out

extension ParagraphText {
  private typealias Replacements = [ObjectIdentifier: (element: XMLElement, nodes: [Int: [XMLNode]])]

  /// Takes the tags out of the text and puts placeholders numbered from `firstSite` where they began.
  ///
  /// - Returns: tag by tag, the elements around the placeholder.
  func replace(_ tags: [Tag], firstSite: Int, markup: any Markup) -> [[XMLElement]] {
    let cuts = cuts(of: tags)
    var owners: [[XMLElement]] = []
    var replacements: Replacements = [:]
    var first = 0
    for piece in pieces {
      while first < cuts.count, cuts[first].upperBound <= piece.start { first += 1 }
      var nodes: [XMLNode] = []
      var cursor = piece.start
      var followsTag = first > 0 && cuts[first - 1].upperBound == piece.start
      var index = first
      while index < cuts.count, cuts[index].lowerBound < piece.end {
        let cut = cuts[index]
        appendText(of: piece, cursor..<max(cursor, cut.lowerBound), followsTag, to: &nodes, markup)
        if piece.start..<piece.end ~= tags[index].range.lowerBound {
          nodes.append(Placeholder.node(firstSite + index))
          owners.append(piece.ancestors)
        }
        cursor = max(cursor, cut.upperBound)
        followsTag = true
        index += 1
      }
      guard index > first || followsTag else { continue }
      appendText(of: piece, cursor..<max(cursor, piece.end), followsTag, to: &nodes, markup)
      replacements[ObjectIdentifier(piece.parent), default: (piece.parent, [:])].nodes[piece.index] = nodes
    }
    apply(replacements, markup: markup)
    return owners
  }

  private func apply(_ replacements: Replacements, markup: any Markup) {
    for (_, (element, nodes)) in replacements {
      element.children = element.children.enumerated().flatMap { nodes[$0.offset] ?? [$0.element] }
      markup.prepareForValues(element)
    }
  }

  /// What goes with each tag: the tag itself and, where it asks for that (`{%-`), the blanks beside it.
  private func cuts(of tags: [Tag]) -> [Range<Int>] {
    let bytes = tags.contains { $0.trimsBefore || $0.trimsAfter } ? Array(joined.utf8) : []
    var previous = 0
    return tags.map { tag in
      var start = tag.range.lowerBound
      var end = tag.range.upperBound
      while tag.trimsBefore, start > previous, Self.isBlank(bytes[start - 1]) { start -= 1 }
      while tag.trimsAfter, end < bytes.count, Self.isBlank(bytes[end]) { end += 1 }
      start = max(start, previous)
      previous = max(end, start)
      return start..<previous
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A
  }

  private func appendText(
    of piece: Piece, _ range: Range<Int>, _ followsTag: Bool, to nodes: inout [XMLNode], _ markup: any Markup
  ) {
    let range = range.clamped(to: piece.start..<piece.end)
    guard !range.isEmpty else { return }
    guard !piece.isObject else { return nodes.append(piece.parent.children[piece.index]) }
    let bytes = Array(piece.text.utf8)[(range.lowerBound - piece.start)..<(range.upperBound - piece.start)]
    nodes += markup.text(String(decoding: bytes, as: UTF8.self), followsTag: followsTag)
  }
}

extension Markup {
  /// ODF drops a blank after another one, so a blank behind a tag, whose value may end with one or be empty, is
  /// written as an element.
  fileprivate func text(_ text: String, followsTag: Bool) -> [XMLNode] {
    guard followsTag, inlineCharacters["text:s"] != nil, text.hasPrefix(" ") else { return [.text(text)] }
    let rest = String(text.dropFirst())
    return [.element(XMLElement("text:s"))] + (rest.isEmpty ? [] : [.text(rest)])
  }
}
