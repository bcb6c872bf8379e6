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

  init(of paragraph: XMLElement, ancestors: [XMLElement], markup: any Markup) {
    gather(paragraph, ancestors: ancestors + [paragraph], markup: markup)
  }

  var mayHoldTags: Bool {
    joined.utf8.contains(UInt8(ascii: "{")) || joined.unicodeScalars.contains("｛")
  }

  private mutating func gather(_ element: XMLElement, ancestors: [XMLElement], markup: any Markup) {
    let holdsText = markup.holdsText(element)
    for (index, node) in element.children.enumerated() {
      switch node {
      case .text(let text) where holdsText:
        append(text, parent: element, index: index, isObject: false, ancestors: ancestors)
      case .element(let child):
        if let text = markup.inlineCharacters[child.name] {
          append(text, parent: element, index: index, isObject: true, ancestors: ancestors)
        } else if !markup.nestedStories.contains(child.name), !markup.paragraphs.contains(child.name) {
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

extension ParagraphText {
  /// Takes the tags out of the text and puts placeholders numbered from `firstSite` where they began.
  ///
  /// `owners` receives, tag by tag, the elements around the placeholder.
  func replace(_ tags: [Tag], firstSite: Int, owners: inout [[XMLElement]], markup: any Markup) {
    guard !tags.isEmpty else { return }
    var replacements: [ObjectIdentifier: (element: XMLElement, nodes: [Int: [XMLNode]])] = [:]
    var next = tags.startIndex
    for piece in pieces {
      let touching = tags.indices.filter { tags[$0].range.lowerBound < piece.end && tags[$0].range.upperBound > piece.start }
      guard !touching.isEmpty else { continue }
      var nodes: [XMLNode] = []
      var cursor = piece.start
      for index in touching {
        let range = tags[index].range
        appendText(of: piece, from: cursor, to: max(cursor, range.lowerBound), to: &nodes)
        if index >= next, range.lowerBound >= piece.start {
          nodes.append(Placeholder.node(firstSite + index))
          owners.append(piece.ancestors)
          next = index + 1
        }
        cursor = max(cursor, range.upperBound)
      }
      appendText(of: piece, from: cursor, to: piece.end, to: &nodes)
      replacements[ObjectIdentifier(piece.parent), default: (piece.parent, [:])].nodes[piece.index] = nodes
    }
    for (_, replacement) in replacements {
      let element = replacement.element
      element.children = element.children.enumerated().flatMap { replacement.nodes[$0.offset] ?? [$0.element] }
      markup.prepareForValues(element)
    }
  }

  private func appendText(of piece: Piece, from start: Int, to end: Int, to nodes: inout [XMLNode]) {
    let start = max(start, piece.start)
    let end = min(end, piece.end)
    guard start < end, !piece.isObject else { return }
    let bytes = Array(piece.text.utf8)[(start - piece.start)..<(end - piece.start)]
    nodes.append(.text(String(decoding: bytes, as: UTF8.self)))
  }
}
