/// The instruction of a field, cut into its words: `PAGEREF _Toc12 \h`.
struct FieldInstruction {
  private(set) var words: [String]
  private(set) var isChanged = false

  init(_ text: String) {
    words = []
    var word = ""
    var isQuoted = false
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if character.isWhitespace, !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { words.append(word) }
  }

  /// The field's name in capitals.
  var keyword: String { words.first?.uppercased() ?? "" }

  var text: String { " " + words.joined(separator: " ") + " " }

  func has(_ option: String) -> Bool { words.contains { $0.lowercased() == option } }

  /// Fields that read other files or programs whenever they are brought up to date.
  var fetches: Bool {
    [
      "INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT", "DDE", "DDEAUTO", "LINK", "DATABASE", "RD",
      "MACROBUTTON",
    ]
    .contains(keyword)
  }

  /// Fields that say something of the file they stand in, which is another one once documents are joined.
  var tellsOfFile: Bool {
    [
      "DOCPROPERTY", "DOCVARIABLE", "INFO", "TITLE", "SUBJECT", "AUTHOR", "KEYWORDS", "COMMENTS",
      "LASTSAVEDBY", "CREATEDATE", "SAVEDATE", "PRINTDATE", "EDITTIME", "REVNUM", "TEMPLATE", "FILENAME",
      "FILESIZE",
    ]
    .contains(keyword)
  }

  /// Whether the result is text of the document that an editor keeps, not something computed.
  var hasOwnText: Bool { keyword == "HYPERLINK" || keyword == "FORMTEXT" }

  /// Leads references to bookmarks over.
  mutating func rename(_ bookmark: (String) -> String) {
    switch keyword {
    case "REF", "PAGEREF", "NOTEREF", "GOTOBUTTON": replace(1, bookmark)
    case "HYPERLINK": replaceOption("\\l", bookmark)
    case "TOC", "TOA", "INDEX": replaceOption("\\b", bookmark)
    default: replace(0, bookmark)
    }
  }

  /// Makes it another field with the same options.
  mutating func become(_ words: String...) {
    guard !self.words.isEmpty else { return }
    self.words.replaceSubrange(0...0, with: words)
    isChanged = true
  }

  mutating func append(_ more: String...) {
    words += more
    isChanged = true
  }

  private mutating func replaceOption(_ option: String, _ bookmark: (String) -> String) {
    guard let index = words.firstIndex(where: { $0.lowercased() == option }) else { return }
    replace(index + 1, bookmark)
  }

  private mutating func replace(_ index: Int, _ bookmark: (String) -> String) {
    guard words.indices.contains(index) else { return }
    let isQuoted = words[index].hasPrefix("\"")
    let name = words[index].filter { $0 != "\"" }
    let new = bookmark(name)
    guard new != name else { return }
    words[index] = isQuoted ? "\"\(new)\"" : new
    isChanged = true
  }
}
