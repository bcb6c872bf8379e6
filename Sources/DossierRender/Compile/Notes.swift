internal import DossierOffice
internal import DossierTemplate

/// A footnote, endnote or comment of a Word template.
struct NoteKey: Sendable, Hashable {
  enum Kind: Sendable { case footnote, endnote, comment }

  let kind: Kind
  let number: Int
}

extension NoteKey {
  init?(reference element: XMLElement) {
    switch element.name {
    case "w:footnoteReference": self.init(.footnote, element)
    case "w:endnoteReference": self.init(.endnote, element)
    case "w:commentReference": self.init(.comment, element)
    default: return nil
    }
  }

  /// The separators between text and notes are no notes.
  init?(note element: XMLElement) {
    guard element["w:type"] == nil || element["w:type"] == "normal" else { return nil }
    switch element.name {
    case "w:footnote": self.init(.footnote, element)
    case "w:endnote": self.init(.endnote, element)
    case "w:comment": self.init(.comment, element)
    default: return nil
    }
  }

  private init?(_ kind: Kind, _ element: XMLElement) {
    // Comments are numbered from nought; notes are not, as separators come first.
    guard let number = element["w:id"].flatMap({ Int($0) }), number >= (kind == .comment ? 0 : 1),
      number < 1 << 30
    else { return nil }
    self.init(kind: kind, number: number)
  }

  /// The comment whose range begins or ends.
  init?(range element: XMLElement) {
    guard element.name == "w:commentRangeStart" || element.name == "w:commentRangeEnd" else { return nil }
    self.init(.comment, element)
  }
}

extension Flattener {
  mutating func writeReference(to note: NoteKey, _ element: XMLElement) {
    keepLoop()
    writeNumbered(element, with: .noteReference(note))
    constants += "/>".utf8
  }

  /// A comment's range bears the number that its reference will bear, which comes behind it.
  mutating func writeRange(of note: NoteKey, _ element: XMLElement) {
    writeNumbered(
      element, with: element.name == "w:commentRangeStart" ? .announceNote(note) : .announcedNote(note))
    constants += "/>".utf8
  }

  /// A note is written once for each reference, with the names that were defined there.
  mutating func writeNote(_ note: NoteKey, _ element: XMLElement) {
    flush()
    let begin = instructions.count
    instructions.append(.beginNote(note))
    writeNumbered(element, with: .noteNumber)
    constants.append(UInt8(ascii: ">"))
    writeRepeated(element)
    element.appendClosingTag(to: &constants)
    add(.endNote(begin: begin))
  }

  private mutating func writeNumbered(_ element: XMLElement, with number: Instruction) {
    constants += "<\(element.name)".utf8
    for attribute in element.attributes where attribute.name != "w:id" { constants += attribute.markup }
    constants += " w:id=\"".utf8
    add(number)
    constants.append(UInt8(ascii: "\""))
  }
}

extension CompiledPart {
  var refersToNotes: Bool {
    instructions.contains { if case .noteReference = $0 { true } else { false } }
  }
}

extension XMLElement {
  var greatestNoteNumber: Int {
    elements.compactMap { NoteKey(note: $0)?.number }.max() ?? 0
  }
}
