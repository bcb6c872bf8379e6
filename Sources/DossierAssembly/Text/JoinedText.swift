internal import DossierCore
internal import DossierOffice

/// The parts of a joined file.
struct JoinedText {
  let library: StyleLibrary
  let media: MediaStore
  let prelude: [XMLNode]
  let blocks: [XMLNode]
  let defaults: [XMLElement]
  let first: FirstSettings
  let namespaces: NamespaceUnion
  let version: String

  static let mediaType = "application/vnd.oasis.opendocument.text"

  /// `content.xml`.
  var content: XMLElement {
    root(
      "office:document-content",
      [
        fonts, XMLElement("office:automatic-styles", [], nodes(.content)),
        XMLElement("office:body", [], [.element(XMLElement("office:text", [], prelude + blocks))]),
      ])
  }

  /// `styles.xml`.
  var styles: XMLElement {
    let common = (defaults + first.elements).map { XMLNode.element($0) } + nodes(.common)
    return root(
      "office:document-styles",
      [
        fonts, XMLElement("office:styles", [], common),
        XMLElement("office:automatic-styles", [], nodes(.pages)),
        XMLElement("office:master-styles", [], library.masterPages.map { .element($0) }),
      ])
  }

  /// Title, program, nothing else: no author, no dates, no history.
  func meta(title: String) -> XMLElement {
    root(
      "office:document-meta",
      [
        XMLElement(
          "office:meta", [],
          [
            .element(XMLElement("meta:generator", [], [.text("dossier")])),
            .element(XMLElement("dc:title", [], [.text(title)])),
          ])
      ])
  }

  /// The whole file.
  func package(title: String, meta: XMLElement) throws(DossierError) -> OfficePackage {
    var writer = PackageWriter()
    var manifest = Manifest(version: version)
    manifest["/"] = Self.mediaType
    writer.add("mimetype", bytes: Array(Self.mediaType.utf8), stored: true)
    var parts = [("content.xml", content), ("styles.xml", styles), ("meta.xml", meta)]
    let embedsFonts = library.fonts.contains { !$0.descendants(named: "svg:font-face-uri").isEmpty }
    if let settings = first.part(embedsFonts: embedsFonts) { parts.append(("settings.xml", settings)) }
    for (name, root) in parts {
      writer.add(name, bytes: XMLDocument(root: root, standalone: nil).serialized())
      manifest[name] = "text/xml"
    }
    for folder in media.folders { manifest[folder.name] = folder.type }
    for part in media.parts {
      if let compressed = part.compressed {
        writer.add(part.name, compressed: compressed)
      } else {
        writer.add(part.name, bytes: part.bytes)
      }
    }
    manifest.entries += media.parts.map { Manifest.Entry(path: $0.name, mediaType: $0.type) }
    writer.add(Manifest.partName, bytes: manifest.serialized())
    return try OfficePackage(bytes: writer.finish(), name: title)
  }

  private var fonts: XMLElement {
    XMLElement("office:font-face-decls", [], library.fonts.map { .element($0) })
  }

  private func nodes(_ layer: StyleLayer) -> [XMLNode] {
    library.layers[layer, default: []].map { .element($0) }
  }

  private func root(_ name: String, _ children: [XMLElement]) -> XMLElement {
    XMLElement(
      name, namespaces.attributes + [XMLAttribute("office:version", version)], children.map { .element($0) })
  }
}
