internal import DossierOffice

/// The settings of the joined file: the first document's without what tells about its making, and what the others need.
struct JoinedSettings {
  let root: XMLElement

  init(_ joining: WordJoining, _ fonts: FontTable) {
    let first = joining.sources.first?.settings
    root = XMLElement("w:settings", first?.attributes.map(XMLAttribute.transitional) ?? [])
    if root["xmlns:w"] == nil { root["xmlns:w"] = Namespaces.address(of: "w") }
    root.attributes.removeAll { $0.name.hasPrefix("r:") }
    root.children = (first?.elements ?? []).filter { Self.isKept($0) }.map { .element($0.deepCopy()) }
    root.walk { node in
      node.element?.attributes.removeAll { $0.name.hasPrefix("r:") }
      return true
    }
    // The schema wants it, and some programs leave it out.
    if let zoom = root.first("w:zoom"), zoom["w:percent"] == nil { zoom["w:percent"] = "100" }
    joining.layout.write(into: root)
    if fonts.isEmbedding { put(XMLElement("w:embedTrueTypeFonts")) }
    if fonts.isSubset { put(XMLElement("w:saveSubsetFonts")) }
    if joining.hasEvenHeaders { put(XMLElement("w:evenAndOddHeaders")) }
    // What the names of a theme mean hangs on the settings of the document from which the theme comes.
    for name in ["w:themeFontLang", "w:clrSchemeMapping"] {
      if let known = joining.themeSource?.settings?.first(name) { put(known.deepCopy()) }
    }
    for kind in [NoteBook.Kind.footnote, .endnote] { putNotes(joining.notes(kind), first) }
  }

  private func put(_ element: XMLElement) { SchemaOrder.put(element, into: root, SchemaOrder.settings) }

  private func putNotes(_ book: NoteBook?, _ first: XMLElement?) {
    guard let book else { return }
    let name = book.kind.element + "Pr"
    let known = first?.first(name)
    root.children.removeAll { $0.element?.name == name }
    guard !book.isEmpty else { return }
    let properties = XMLElement(name)
    properties.children = (known?.elements ?? []).filter { $0.name != book.kind.element }.map { .element($0) }
    if book.kind == .endnote {
      let place = XMLElement("w:pos", [XMLAttribute("w:val", "sectEnd")])
      SchemaOrder.put(place, into: properties, ["w:pos", "w:numFmt", "w:numStart", "w:numRestart"])
    }
    for id in ["-1", "0"] {
      properties.children.append(.element(XMLElement(book.kind.element, [XMLAttribute("w:id", id)])))
    }
    put(properties)
  }

  private static func isKept(_ element: XMLElement) -> Bool {
    (element.name.hasPrefix("w:") || element.name.hasPrefix("m:")) && !dropped.contains(element.name)
  }

  private static let dropped: Set = [
    "w:rsids", "w:attachedTemplate", "w:mailMerge", "w:documentProtection", "w:writeProtection", "w:docVars",
    "w:trackRevisions", "w:hdrShapeDefaults", "w:shapeDefaults", "w:saveThroughXslt", "w:attachedSchema",
    "w:linkStyles", "w:evenAndOddHeaders", "w:embedTrueTypeFonts", "w:embedSystemFonts", "w:saveSubsetFonts",
    "w:updateFields", "w:proofState", "w:revisionView", "w:removePersonalInformation", "w:captions",
    "w:smartTagType", "w:themeFontLang", "w:clrSchemeMapping",
  ]
}
