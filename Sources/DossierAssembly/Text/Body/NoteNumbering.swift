internal import DossierOffice

/// Keeps the notes of one document apart from those of the others: a file counts them through, and shows endnotes at its end.
struct NoteNumbering {
  let source: TextSource
  let joining: TextJoining

  /// - Parameter isFirst: whether the notes of no other document come before.
  func apply(to blocks: inout [XMLNode], isFirst: Bool) {
    let notes = blocks.compactMap(\.element).flatMap { $0.descendants(named: "text:note") }
    if !isFirst { label(notes.filter { $0["text:note-class"] == "footnote" }) }
    if notes.contains(where: { $0["text:note-class"] == "endnote" }) { encloseEndnotes(&blocks) }
  }

  /// Footnotes after those of another document say their numbers themselves.
  private func label(_ notes: [XMLElement]) {
    let settings = source.styles.first("office:styles")?.all("text:notes-configuration") ?? []
    let own = settings.first { $0["text:note-class"] == "footnote" }
    guard (own?["text:start-numbering-at"] ?? "document") == "document" else { return }
    var isLabelled = false
    for (index, note) in notes.enumerated() {
      guard let citation = note.first("text:note-citation"), citation["text:label"] == nil else { continue }
      let shown = citation.text
      citation["text:label"] = shown.isEmpty ? String(index + 1) : shown
      isLabelled = true
    }
    if isLabelled { joining.notes.append(TextMessage.fixedNotes(source.title)) }
  }

  /// A section at whose end the document's endnotes stand, counted from one.
  private func encloseEndnotes(_ blocks: inout [XMLNode]) {
    let style = joining.library.automatic(.section, from: nil)
    let properties = style.properties("style:section-properties")
    properties["style:editable"] = "false"
    let settings = source.styles.first("office:styles")?.all("text:notes-configuration") ?? []
    let format = settings.first { $0["text:note-class"] == "endnote" }?["style:num-format"]
    properties.children.append(
      .element(
        XMLElement(
          "text:notes-configuration",
          [
            XMLAttribute("text:note-class", "endnote"), XMLAttribute("text:start-value", "0"),
            XMLAttribute("style:num-format", format ?? "i"),
          ])))
    let name = joining.library.add(style, family: .section, document: source.number)
    let section = XMLElement(
      "text:section", [XMLAttribute("text:style-name", name)], blocks)
    section["text:name"] = joining.names[.section, default: UniqueNames()].claim("\(source.bookmark)_notes")
    blocks = [.element(section)]
  }
}
