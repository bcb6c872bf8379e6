internal import DossierOffice
internal import DossierTemplate

/// A footnote or endnote of a Word template.
struct NoteKey: Sendable, Hashable {
  enum Kind: Sendable { case footnote, endnote }

  let kind: Kind
  let number: Int
}

extension NoteKey {
  init?(reference element: XMLElement) {
    switch element.name {
    case "w:footnoteReference": self.init(.footnote, element)
    case "w:endnoteReference": self.init(.endnote, element)
    default: return nil
    }
  }

  /// The separators between text and notes are no notes.
  init?(note element: XMLElement) {
    guard element["w:type"] == nil || element["w:type"] == "normal" else { return nil }
    switch element.name {
    case "w:footnote": self.init(.footnote, element)
    case "w:endnote": self.init(.endnote, element)
    default: return nil
    }
  }

  private init?(_ kind: Kind, _ element: XMLElement) {
    guard let number = element["w:id"].flatMap({ Int($0) }), number > 0, number < 1 << 30 else { return nil }
    self.init(kind: kind, number: number)
  }
}

extension Flattener {
  mutating func writeReference(to note: NoteKey, _ element: XMLElement) {
    writeNumbered(element, with: .noteReference(note))
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
