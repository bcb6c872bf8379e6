internal import DossierCore

/// Reads the marks inside a line of Markdown: emphasis, code, links.
struct MarkdownText {
  private let characters: [Character]
  private var position = 0
  private var pieces: [RichText.Piece] = []
  private var text = ""
  private var look = RichText.Look()
  private var link: String?
  /// The marks of emphasis that are open.
  private var open: [String] = []
  /// What was looked for in vain; it is not looked for again.
  private var absent: Set<String> = []

  private init(_ text: String) {
    characters = Array(text)
  }

  static func read(_ text: String) -> RichText {
    var reader = MarkdownText(text)
    reader.run(until: reader.characters.count)
    reader.flush()
    return RichText(reader.pieces)
  }

  private mutating func run(until end: Int) {
    while position < end {
      switch characters[position] {
      case "\\" where position + 1 < end && Self.escapable.contains(characters[position + 1]):
        text.append(characters[position + 1])
        position += 2
      case "`": readCode(before: end)
      case "!" where position + 1 < end && characters[position + 1] == "[":
        position += 1
        readLink(before: end, isPicture: true)
      case "[": readLink(before: end, isPicture: false)
      case "<": readTag(before: end)
      case "&": readEntity()
      case "*", "_": readEmphasis(before: end)
      // Two blanks at the end of a line are a line break, which a line's end is anyway.
      case " " where isBeforeLineEnd(end): position += 1
      default:
        text.append(characters[position])
        position += 1
      }
    }
  }

  private static let escapable: Set<Character> = Set("\\`*_{}[]()#+-.!<>|~")

  private func isBeforeLineEnd(_ end: Int) -> Bool {
    var next = position
    while next < end, characters[next] == " " { next += 1 }
    return next < end && characters[next].isNewline
  }

  private mutating func flush() {
    guard !text.isEmpty else { return }
    pieces.append(RichText.Piece(text, look: look, link: link))
    text = ""
  }

  /// Where a mark stands next; nil where it does not, which is remembered.
  private mutating func next(_ mark: String, from start: Int, before end: Int) -> Int? {
    guard !absent.contains(mark) else { return nil }
    let wanted = Array(mark)
    var place = start
    while place + wanted.count <= end {
      if characters[place] == wanted[0], characters[place..<(place + wanted.count)].elementsEqual(wanted) {
        return place
      }
      place += 1
    }
    if end == characters.count { absent.insert(mark) }
    return nil
  }
}

// MARK: - Marks

extension MarkdownText {
  private mutating func readCode(before end: Int) {
    let marks = characters[position..<end].prefix { $0 == "`" }
    let mark = String(marks)
    guard let close = next(mark, from: position + marks.count, before: end) else {
      text += mark
      return position += marks.count
    }
    flush()
    let code = String(characters[(position + marks.count)..<close])
    var inside = look
    inside.font = "Courier New"
    let isPadded = code.hasPrefix(" ") && code.hasSuffix(" ") && code.count > 2
    pieces.append(
      RichText.Piece(isPadded ? String(code.dropFirst().dropLast()) : code, look: inside, link: link))
    position = close + marks.count
  }

  /// `[text](address "title")`; of a picture its text stays.
  private mutating func readLink(before end: Int, isPicture: Bool) {
    guard link == nil, let middle = next("](", from: position, before: end),
      let close = next(")", from: middle, before: end),
      !characters[(position + 1)..<middle].contains("[")
    else {
      text.append("[")
      return position += 1
    }
    let address = String(characters[(middle + 2)..<close].prefix { !$0.isWhitespace })
    flush()
    position += 1
    if !isPicture { link = Self.isAddress(address) ? address : nil }
    run(until: middle)
    flush()
    link = nil
    position = close + 1
  }

  private static func isAddress(_ text: String) -> Bool {
    ["http://", "https://", "mailto:", "tel:", "ftp://"].contains { text.lowercased().hasPrefix($0) }
  }

  /// Markup is not shown; `<https://…>` is a link.
  private mutating func readTag(before end: Int) {
    let isTag =
      position + 1 < end && (characters[position + 1].isLetter || "/!".contains(characters[position + 1]))
    guard isTag, let close = next(">", from: position, before: end) else {
      text.append("<")
      return position += 1
    }
    let inside = String(characters[(position + 1)..<close])
    if Self.isAddress(inside) {
      flush()
      pieces.append(RichText.Piece(inside, look: look, link: inside))
    }
    position = close + 1
  }

  private mutating func readEntity() {
    for (name, character) in Self.entities where characters[position...].starts(with: name) {
      text += character
      return position += name.count
    }
    text.append("&")
    position += 1
  }

  private static let entities = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&nbsp;", "\u{A0}"),
  ]

  private mutating func readEmphasis(before end: Int) {
    let mark = characters[position]
    let isDouble = position + 1 < end && characters[position + 1] == mark
    let word = String(repeating: mark, count: isDouble ? 2 : 1)
    if open.last == word, !isBlank(position - 1) {
      flush()
      open.removeLast()
      set(isDouble, nil)
      return position += word.count
    }
    let isInsideWord = mark == "_" && position > 0 && !isBlank(position - 1) && !isMark(position - 1)
    guard !open.contains(word), !isInsideWord, !isBlank(position + word.count),
      next(word, from: position + word.count, before: end) != nil
    else {
      text += word
      return position += word.count
    }
    flush()
    open.append(word)
    set(isDouble, true)
    position += word.count
  }

  private mutating func set(_ isStrong: Bool, _ value: Bool?) {
    if isStrong { look.isBold = value } else { look.isItalic = value }
  }

  private func isBlank(_ place: Int) -> Bool {
    !characters.indices.contains(place) || characters[place].isWhitespace
  }

  private func isMark(_ place: Int) -> Bool {
    characters.indices.contains(place) && (characters[place].isPunctuation || characters[place].isSymbol)
  }
}
