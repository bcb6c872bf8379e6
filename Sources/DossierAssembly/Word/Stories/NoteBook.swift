internal import DossierOffice

/// The footnotes, endnotes or comments of the joined file, numbered anew in the order in which they are referred to.
final class NoteBook {
  enum Kind: String, CaseIterable {
    case footnote, endnote, comment

    var relationship: String { rawValue + "s" }
    var element: String { "w:" + rawValue }
    var part: String { "word/\(rawValue)s.xml" }
    var type: String { "application/vnd.openxmlformats-officedocument.wordprocessingml.\(rawValue)s+xml" }
  }

  private struct Origin {
    let notes: [String: XMLElement]
    let links: LinkMap
    let declarations: [XMLAttribute]
  }

  let kind: Kind
  let part: MergedPart
  private var origins: [Int: Origin?] = [:]
  private var ids: [Int: [String: String]] = [:]
  private var lastID = 0
  private var pending: [(note: XMLElement, source: WordSource, links: LinkMap)] = []
  private let open: (WordSource, Kind) -> (root: XMLElement, relationships: Relationships)?
  private let carrier: (WordSource) -> PartCarrier

  init(
    _ kind: Kind, carrier: @escaping (WordSource) -> PartCarrier,
    open: @escaping (WordSource, Kind) -> (root: XMLElement, relationships: Relationships)?
  ) {
    self.kind = kind
    self.carrier = carrier
    self.open = open
    part = MergedPart(kind.element + "s", part: kind.part)
  }

  var isEmpty: Bool { lastID == 0 }

  /// Whether a note of a source came in.
  func hasNotes(of source: WordSource) -> Bool { !(ids[source.index] ?? [:]).isEmpty }

  /// The joined id of a source's note; nil where the source has no such note.
  func id(of old: String, _ source: WordSource) -> String? {
    if let id = ids[source.index]?[old] { return id }
    guard let origin = origin(source), let note = origin.notes[old] else { return nil }
    if lastID == 0 { addSeparators(origin, source) }
    lastID += 1
    let id = String(lastID)
    ids[source.index, default: [:]][old] = id
    append(note, id, origin, source)
    return id
  }

  /// The next note whose content is to be rewritten.
  func nextPending() -> (note: XMLElement, source: WordSource, links: LinkMap)? { pending.popLast() }

  private func append(_ note: XMLElement, _ id: String, _ origin: Origin, _ source: WordSource) {
    note["w:id"] = id
    note.attributes += origin.declarations
    part.root.children.append(.element(note))
    pending.append((note, source, origin.links))
  }

  private func origin(_ source: WordSource) -> Origin? {
    if let known = origins[source.index] { return known }
    let found = open(source, kind).map { root, relationships in
      let notes = Dictionary(root.all(kind.element).map { ($0["w:id"] ?? "", $0) }) { first, _ in first }
      return Origin(
        notes: notes, links: LinkMap(relationships, into: part.links, carrier: carrier(source)),
        declarations: part.adopt(root))
    }
    origins[source.index] = .some(found)
    return found
  }

  /// The lines between text and notes are the file's, so the first document with notes gives them.
  private func addSeparators(_ origin: Origin, _ source: WordSource) {
    guard kind != .comment else { return }
    for (type, id) in [("separator", "-1"), ("continuationSeparator", "0")] {
      if let note = origin.notes.values.first(where: { $0["w:type"] == type }) {
        append(note.deepCopy(), id, origin, source)
      } else {
        let run = XMLElement("w:r", [], [.element(XMLElement("w:" + type))])
        let attributes = [XMLAttribute("w:type", type), XMLAttribute("w:id", id)]
        let paragraph = XMLElement("w:p", [], [.element(run)])
        part.root.children.append(.element(XMLElement(kind.element, attributes, [.element(paragraph)])))
      }
    }
  }
}
