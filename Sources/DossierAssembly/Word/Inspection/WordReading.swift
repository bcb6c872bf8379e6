internal import DossierFixity
internal import DossierOffice

/// One reading of a document from its beginning to its end.
struct WordReading {
  private(set) var traces: [String: DocumentTrace] = [:]

  /// The place of each bookmark's document among the others.
  private let ranks: [String: Int]
  private let pictures: WordTracer.Pictures
  private let notes: [NoteBook.Kind: [String: XMLElement]]

  /// The bookmarks that are open, those of earlier documents first.
  private var open: [String] = []
  /// The names behind the bookmarks' numbers in the file.
  private var names: [String: String] = [:]
  /// How many ends of each bookmark are still to come: LibreOffice writes one bookmark as several.
  private var ends: [String: Int] = [:]
  /// How many deletions stand around.
  private var deletions = 0
  private var paragraphs: [Paragraph] = []
  private var fields: [Field] = []
  private var story: NoteBook.Kind?

  private struct Line {
    let bookmark: String
    var text: String
  }

  private struct Paragraph {
    /// What it holds of each document; hardly ever of more than one.
    var lines: [Line] = []
    /// The lines of text boxes and notes in it, which come after its own.
    var after: [Line] = []

    mutating func add(_ text: String, of bookmark: String) {
      if let index = lines.firstIndex(where: { $0.bookmark == bookmark }) {
        lines[index].text += text
      } else {
        lines.append(Line(bookmark: bookmark, text: text))
      }
    }
  }

  private struct Field {
    var instruction = ""
    var shows = false
  }

  init(
    bookmarks: [String], pictures: @escaping WordTracer.Pictures, notes: [NoteBook.Kind: [String: XMLElement]]
  ) {
    ranks = Dictionary(bookmarks.enumerated().map { ($1, $0) }) { first, _ in first }
    self.pictures = pictures
    self.notes = notes
  }

  /// Reads a document.
  mutating func read(document: XMLElement) {
    var names: [String: String] = [:]
    var ends: [String: Int] = [:]
    document.walk { node in
      guard let element = node.element else { return true }
      if element.name == "w:bookmarkStart", let id = element["w:id"] { names[id] = element["w:name"] }
      if element.name == "w:bookmarkEnd", let name = element["w:id"].flatMap({ names[$0] }) {
        ends[name, default: 0] += 1
      }
      return true
    }
    self.ends = ends
    read(document)
  }

  /// Reads everything below an element; trees that were read from a file are of limited depth.
  private mutating func read(_ element: XMLElement) {
    for node in element.children {
      if let child = node.element { visit(child) }
    }
  }

  private mutating func visit(_ element: XMLElement) {
    switch Self.roles[element.name] {
    case .paragraph: paragraph(element)
    case .text: add(element.text)
    case .blank: add(" ")
    case .hyphen: add("-")
    case .fieldMark: mark(element)
    case .instruction: if let last = fields.indices.last { fields[last].instruction += element.text }
    case .simpleField: simpleField(element)
    case .bookmark: bookmark(element)
    case .note(let kind): note(element, kind)
    case .picture: picture(element["r:embed"])
    case .oldPicture: picture(element["r:id"] ?? element["o:relid"])
    case .alternative: alternative(element)
    case .silent: break
    case .deletion:
      deletions += 1
      read(element)
      deletions -= 1
    case nil: read(element)
    }
  }

  /// What an element is to a reader.
  private enum Role {
    case paragraph, text, blank, hyphen, fieldMark, instruction, simpleField, bookmark, note(NoteBook.Kind)
    case picture, oldPicture, alternative, silent, deletion
  }

  private static let roles: [String: Role] = [
    "w:p": .paragraph, "w:t": .text, "w:tab": .blank, "w:br": .blank, "w:cr": .blank, "w:ptab": .blank,
    "w:noBreakHyphen": .hyphen, "w:fldChar": .fieldMark, "w:instrText": .instruction,
    "w:fldSimple": .simpleField, "w:bookmarkStart": .bookmark, "w:bookmarkEnd": .bookmark,
    "w:footnoteReference": .note(.footnote), "w:endnoteReference": .note(.endnote), "a:blip": .picture,
    "v:imagedata": .oldPicture, "mc:AlternateContent": .alternative, "w:pPr": .silent, "w:rPr": .silent,
    "w:tblPr": .silent, "w:trPr": .silent, "w:tcPr": .silent, "w:sdtPr": .silent, "w:sectPr": .silent,
    "w:rt": .silent, "w:del": .deletion, "w:moveFrom": .deletion,
  ]

  private mutating func alternative(_ element: XMLElement) {
    if let choice = element.first("mc:Choice"), !choice.elements.isEmpty {
      read(choice)
    } else if let fallback = element.first("mc:Fallback") {
      read(fallback)
    }
  }

  private mutating func bookmark(_ element: XMLElement) {
    guard let id = element["w:id"] else { return }
    if element.name == "w:bookmarkStart" {
      guard let name = element["w:name"], let rank = ranks[name] else { return }
      names[id] = name
      guard traces[name] == nil else { return }
      traces[name] = DocumentTrace(paragraphs: [], pictures: [])
      open.insert(name, at: open.firstIndex { ranks[$0] ?? 0 > rank } ?? open.count)
    } else if let name = names[id] {
      ends[name, default: 1] -= 1
      if ends[name] == 0 { open.removeAll { $0 == name } }
    }
  }

  private mutating func paragraph(_ element: XMLElement) {
    paragraphs.append(Paragraph())
    read(element)
    guard let done = paragraphs.popLast() else { return }
    let own = done.lines.sorted { $0.bookmark < $1.bookmark }.map {
      Line(bookmark: $0.bookmark, text: Self.collapsed($0.text))
    }
    let lines = own.filter { !$0.text.isEmpty } + done.after
    if let last = paragraphs.indices.last {
      paragraphs[last].after += lines
    } else {
      for line in lines { traces[line.bookmark]?.paragraphs.append(line.text) }
    }
  }

  private mutating func add(_ text: String) {
    guard let last = paragraphs.indices.last, deletions == 0, let name = open.first,
      !fields.contains(where: { !$0.shows })
    else { return }
    paragraphs[last].add(text, of: name)
  }

  private mutating func mark(_ element: XMLElement) {
    switch element["w:fldCharType"] {
    case "begin": fields.append(Field())
    case "separate":
      guard let last = fields.indices.last else { return }
      fields[last].shows = FieldInstruction(fields[last].instruction).hasOwnText
    default: _ = fields.popLast()
    }
  }

  private mutating func simpleField(_ element: XMLElement) {
    let instruction = FieldInstruction(element["w:instr"] ?? "")
    fields.append(Field(shows: instruction.hasOwnText))
    read(element)
    _ = fields.popLast()
  }

  private mutating func note(_ element: XMLElement, _ kind: NoteBook.Kind) {
    guard story == nil, let id = element["w:id"], let note = notes[kind]?[id] else { return }
    story = kind
    read(note)
    story = nil
  }

  private mutating func picture(_ id: String?) {
    guard deletions == 0, let name = open.first, let fingerprint = id.flatMap({ pictures($0, story) }) else {
      return
    }
    traces[name]?.pictures.append(fingerprint)
  }

  /// Blanks of all kinds as one, none at the ends; what editors write differently, one way.
  private static func collapsed(_ text: String) -> String {
    if text.holdsNoBlanks { return text }
    var output = String.UnicodeScalarView()
    var isBlank = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isBlank = true
        continue
      }
      // Soft hyphens are shown at the ends of lines only; symbols of private fonts are no text.
      if scalar.value == 0xAD || (0xF000...0xF0FF).contains(scalar.value) { continue }
      if isBlank, !output.isEmpty { output.append(" ") }
      isBlank = false
      output.append(scalar.value == 0x2011 ? "-" : scalar)
    }
    return String(output)
  }
}
