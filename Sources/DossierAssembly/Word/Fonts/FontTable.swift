internal import DossierOffice

/// The fonts that all documents name, with what stands in for them, and those that documents carry in themselves.
struct FontTable {
  /// `w:fonts`; nil where no document names a font.
  let root: XMLElement?
  let links = PartLinks(part: FontTable.part)
  /// Whether any font is carried, and whether one is with the letters of its document only.
  private(set) var isEmbedding = false
  private(set) var isSubset = false

  static let part = "word/fontTable.xml"
  private static let ends = ["w:embedRegular", "w:embedBold", "w:embedItalic", "w:embedBoldItalic"]

  init(_ sources: [WordSource], into parts: JoinedParts) {
    let root = XMLElement(
      "w:fonts", ["w", "r"].map { XMLAttribute("xmlns:" + $0, Namespaces.address(of: $0) ?? "") })
    var fonts: [String: XMLElement] = [:]
    var faces: [FontFace: EmbeddedFont] = [:]
    var known: Set<PartImprint> = []
    for source in sources {
      guard let part = source.part("fontTable") else { continue }
      let imprint = source.package.imprint(of: part)
      if let imprint, known.contains(imprint) { continue }
      guard let table = try? source.package.xml(part).root else { continue }
      // What is embedded is each document's own; a table of names says nothing new a second time.
      if let imprint, !Self.embeds(table) { known.insert(imprint) }
      let links = (try? source.package.relationships(of: part)) ?? Relationships(source: part)
      for font in table.all("w:font") {
        guard let name = font["w:name"] else { continue }
        for (face, embedded) in Self.takeEmbedded(from: font, named: name, source, links) {
          if let known = faces[face], known.plain != embedded.plain { source.leave(.otherFont) }
          if embedded.bytes.count > faces[face]?.bytes.count ?? -1 { faces[face] = embedded }
          if source.isOn("w:saveSubsetFonts") { isSubset = true }
        }
        guard fonts[name] == nil else { continue }
        fonts[name] = font
        font.attributes.removeAll { !$0.name.hasPrefix("w:") }
        root.children.append(.element(font))
      }
    }
    self.root = fonts.isEmpty ? nil : root
    embed(faces, in: fonts, parts)
  }

  /// A font in one of its four cuts.
  private struct FontFace: Hashable {
    let font: String
    let end: String
  }

  private static func embeds(_ table: XMLElement) -> Bool {
    table.all("w:font").contains { font in font.elements.contains { $0.name.hasPrefix("w:embed") } }
  }

  private static func takeEmbedded(
    from font: XMLElement, named name: String, _ source: WordSource, _ links: Relationships
  ) -> [(FontFace, EmbeddedFont)] {
    let found = font.elements.filter { $0.name.hasPrefix("w:embed") }
    font.children.removeAll { $0.element?.name.hasPrefix("w:embed") ?? true }
    return found.compactMap { element in
      guard ends.contains(element.name), let embedded = EmbeddedFont(element, source, links) else {
        source.leave(.embeddedFont)
        return nil
      }
      return (FontFace(font: name, end: element.name), embedded)
    }
  }

  private mutating func embed(
    _ faces: [FontFace: EmbeddedFont], in fonts: [String: XMLElement], _ parts: JoinedParts
  ) {
    isEmbedding = !faces.isEmpty
    let order = faces.sorted { ($0.key.font, $0.key.end) < ($1.key.font, $1.key.end) }
    for (face, embedded) in order {
      guard let font = fonts[face.font] else { continue }
      let part = parts.share(
        embedded.bytes, type: EmbeddedFont.type, stem: "word/fonts/font", ending: ".odttf")
      let element = XMLElement(face.end, [XMLAttribute("r:id", links.add("font", target: part))])
      element["w:fontKey"] = embedded.key
      element["w:subsetted"] = embedded.isSubset ? "true" : nil
      SchemaOrder.put(element, into: font, SchemaOrder.font)
    }
  }
}
