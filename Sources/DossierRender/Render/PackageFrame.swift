internal import DossierCore
internal import DossierOffice

/// What every document of one template shares: the parts without tags, written once.
struct PackageFrame: Sendable {
  let shapeCount: Int
  /// The greatest number of a note.
  let noteCount: Int
  /// The greatest number that a bookmark of the template bears.
  let markCount: Int
  let pictureNames: PictureNames
  /// All parts without tags.
  private let whole: PackagePrefix
  /// The same without the parts that list pictures; used where a document shows any.
  private let open: PackagePrefix
  private let index: PictureIndex

  var lists: ListNumbers { ListNumbers(next: (index.numbering?.greatest ?? 0) + 1) }

  init(
    _ package: OfficePackage, compiled: Set<String>, shapeCount: Int, noteCount: Int = 0, markCount: Int = 0,
    restartsLists: Bool = false
  ) throws(DossierError) {
    var package = package
    package.makeDocument()
    self.shapeCount = shapeCount
    self.noteCount = noteCount
    self.markCount = markCount
    index = try PictureIndex(package, parts: compiled, restartsLists: restartsLists)
    pictureNames = index.names
    whole = try Self.prefix(of: package, without: compiled)
    open = try Self.prefix(of: package, without: compiled.union(index.partNames))
  }

  /// What every document begins with.
  func opening(showsPictures: Bool) -> PackagePrefix { showsPictures ? open : whole }

  /// What a document ends with: its pictures and, before them, the parts that list them.
  func closing(_ resources: DocumentResources) -> [RenderedPart] {
    guard !resources.isEmpty else { return [] }
    return index.parts(listing: resources)
      + resources.entries.map { RenderedPart(name: $0.part, bytes: $0.bytes, isPacked: true) }
  }

  /// Puts the rendered parts behind the shared ones.
  ///
  /// - Parameter buffer: an array whose room is used again.
  func assemble(
    _ rendered: [RenderedPart], resources: DocumentResources, deflater: Deflater,
    buffer: consuming [UInt8] = []
  ) -> [UInt8] {
    var writer = PackageWriter(
      continuing: opening(showsPictures: !resources.isEmpty), deflater: deflater, buffer: buffer)
    for part in rendered {
      if let packed = part.packed {
        writer.add(part.name, compressed: packed)
      } else {
        writer.add(part.name, bytes: part.bytes)
      }
    }
    for part in closing(resources) { writer.add(part.name, bytes: part.bytes, stored: part.isPacked) }
    return writer.finish()
  }

  private static func prefix(
    of package: OfficePackage, without parts: Set<String>
  ) throws(DossierError) -> PackagePrefix {
    let written = try PackageReader(bytes: package.written(), name: package.name, limits: package.limits)
    var writer = PackageWriter()
    for entry in written.entries where !parts.contains(entry.name) {
      writer.add(entry.name, compressed: try written.compressed(entry.name))
    }
    return writer.prefix()
  }
}

/// The parts of a package that have to name every picture.
private struct PictureIndex {
  private let kind: OfficePackage.Kind
  private let contentTypes: ContentTypes?
  private let manifest: Manifest?
  private let relationships: [Relationships]
  private let files: [String]
  let names: PictureNames
  let numbering: NumberingPart?

  init(_ package: OfficePackage, parts: Set<String>, restartsLists: Bool) throws(DossierError) {
    numbering = restartsLists ? try NumberingPart(of: package) : nil
    kind = package.kind
    contentTypes = package.contentTypes
    manifest = package.manifest
    files = package.partNames
    var found: [Relationships] = []
    for part in parts.sorted() where package.kind == .word {
      found.append(try package.relationships(of: part))
    }
    relationships = found
    names = PictureNames(
      package.kind, parts: package.partNames, relationships: Set(found.flatMap(\.items).map(\.id)))
  }

  var partNames: Set<String> {
    kind == .word
      ? Set(
        relationships.map { Relationships.partName(for: $0.source) } + [ContentTypes.partName]
          + (numbering.map { [$0.name] } ?? []))
      : [Manifest.partName]
  }

  func parts(listing resources: DocumentResources) -> [RenderedPart] {
    kind == .word ? wordParts(resources) : textParts(resources)
  }

  private func wordParts(_ resources: DocumentResources) -> [RenderedPart] {
    var types = contentTypes ?? ContentTypes()
    types.addDefault("rels", type: "application/vnd.openxmlformats-package.relationships+xml")
    for entry in resources.entries { types[entry.part] = entry.mediaType }
    var parts = [RenderedPart(name: ContentTypes.partName, bytes: types.serialized())]
    for known in relationships
    where !known.items.isEmpty || resources.uses[known.source] != nil
      || resources.links[known.source] != nil
    {
      var listed = known
      for (position, entry) in resources.uses[known.source, default: []].enumerated() {
        listed.items.append(
          Relationship(
            id: names.relationship(position), type: Relationships.officeTypes + "image",
            target: "/" + resources.entries[entry].part))
      }
      for (position, address) in resources.links[known.source, default: []].enumerated() {
        listed.items.append(
          Relationship(
            id: names.link(position), type: Relationships.officeTypes + "hyperlink", target: address,
            isExternal: true))
      }
      parts.append(RenderedPart(name: Relationships.partName(for: known.source), bytes: listed.serialized()))
    }
    if let numbering {
      parts.append(RenderedPart(name: numbering.name, bytes: numbering.bytes(with: resources.lists.copies)))
    }
    return parts
  }

  private func textParts(_ resources: DocumentResources) -> [RenderedPart] {
    var listed = manifest ?? Manifest()
    for entry in resources.entries { listed[entry.part] = entry.mediaType }
    return [
      RenderedPart(
        name: Manifest.partName, bytes: listed.listing(files + resources.entries.map(\.part)).serialized())
    ]
  }
}

/// A part of one document.
struct RenderedPart {
  let name: String
  var bytes: [UInt8]
  /// Whether the bytes are compressed as they are, as pictures are.
  var isPacked = false
  /// The part as it is to stand in the package, if it was deflated while it was written.
  var packed: CompressedPart?
}
