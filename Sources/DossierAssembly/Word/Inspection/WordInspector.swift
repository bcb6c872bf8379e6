public import DossierCore
internal import DossierFixity
public import DossierOffice

/// Reads what stands between the bookmarks of a joined DOCX, whoever saved it last, and the manifest it carries.
public struct WordInspector: DossierInspector {
  public init() {}

  /// The trace of each document whose bookmark is still there.
  ///
  /// - Throws: J102 where the package is no DOCX, O… where a part cannot be read.
  public func traces(
    of bookmarks: [String], in package: OfficePackage
  ) throws(DossierError) -> [String: DocumentTrace] {
    try Self.check(package)
    let document = try package.xml(package.mainPart).root
    let main = try Story(package.mainPart, package)
    var notes: [NoteBook.Kind: (story: Story, root: XMLElement)] = [:]
    for kind in [NoteBook.Kind.footnote, .endnote] {
      guard let item = main.relationships.all(kind.relationship).first,
        let part = package.part(of: item, in: main.relationships)
      else { continue }
      notes[kind] = (try Story(part, package), try package.xml(part).root)
    }
    var known: [String: Fingerprint] = [:]
    let tracer = WordTracer(
      bookmarks: bookmarks,
      pictures: { id, kind in
        let story = kind.flatMap { notes[$0]?.story } ?? main
        guard let part = story.part(id, package) else { return nil }
        if let fingerprint = known[part] { return fingerprint }
        let fingerprint = package[part].map { Fingerprint(of: $0) }
        known[part] = fingerprint
        return fingerprint
      },
      notes: { notes[$0]?.root })
    return tracer.traces(of: document)
  }

  private static func check(_ package: OfficePackage) throws(DossierError) {
    guard package.kind == .word else { throw DossierError(WordMessage.notWord(package.name)) }
  }

  /// A part and what its relationship ids lead to.
  private struct Story {
    let relationships: Relationships
    private let byID: [String: Relationship]

    init(_ part: String, _ package: OfficePackage) throws(DossierError) {
      relationships = try package.relationships(of: part)
      byID = Dictionary(relationships.items.map { ($0.id, $0) }) { first, _ in first }
    }

    func part(_ id: String, _ package: OfficePackage) -> String? {
      byID[id].flatMap { package.part(of: $0, in: relationships) }
    }
  }
}

extension WordInspector {
  private static let address = "urn:dossier:manifest:1"
  private static let itemType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"

  /// The manifest that the file carries, wherever an editor has put it.
  public func manifest(of package: OfficePackage) throws(DossierError) -> DossierManifest? {
    try Self.check(package)
    return try Self.item(in: package)?.manifest
  }

  /// Puts a manifest into the file as an item of custom XML, which Word, WPS and LibreOffice keep.
  public func embed(_ manifest: DossierManifest, in package: inout OfficePackage) throws(DossierError) {
    try Self.check(package)
    let root = XMLElement("dossier", [XMLAttribute("xmlns", Self.address)], [.text(manifest.json)])
    let item = XMLDocument(root: root, standalone: false)
    if let known = try Self.item(in: package)?.part {
      package.set(known, xml: item)
      return
    }
    let part = package.freeName("customXml/item", "xml")
    let properties = part.replacing("item", with: "itemProps")
    package.set(part, xml: item)
    package.contentTypes?.addDefault("xml", type: "application/xml")
    package.add(properties, bytes: Self.properties(), type: Self.itemType)
    var own = Relationships(source: part)
    _ = own.add("customXmlProps", target: PartLinks.relative(properties, from: part))
    package.set(own)
    var main = try package.relationships(of: package.mainPart)
    _ = main.add("customXml", target: PartLinks.relative(part, from: package.mainPart))
    package.set(main)
  }

  private static func item(in package: OfficePackage) throws(DossierError) -> (
    part: String, manifest: DossierManifest?
  )? {
    let needle = Array(address.utf8)
    for part in package.partNames where part.lowercased().hasSuffix(".xml") && !part.hasPrefix("word/") {
      guard let bytes = package[part], bytes.contains(needle), let root = try? package.xml(part).root,
        root.name.split(separator: ":").last == "dossier",
        root.attributes.contains(where: { $0.name.hasPrefix("xmlns") && $0.value == address })
      else { continue }
      return (part, DossierManifest(json: root.text))
    }
    return nil
  }

  private static func properties() -> [UInt8] {
    let reference = XMLElement("ds:schemaRef", [XMLAttribute("ds:uri", address)])
    let root = XMLElement(
      "ds:datastoreItem",
      [
        XMLAttribute("ds:itemID", "{0D055130-6A1C-4F4E-9E57-2B7C51D0A001}"),
        XMLAttribute("xmlns:ds", Namespaces.address(of: "ds") ?? ""),
      ], [.element(XMLElement("ds:schemaRefs", [], [.element(reference)]))])
    return XMLDocument(root: root, standalone: false).serialized()
  }
}
