public import DossierCore

/// A text document's package, to be looked at and edited: each part is as it was read, still compressed, or new.
public struct OfficePackage: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// Office Open XML: `.docx`, `.dotx`, `.docm`, `.dotm`.
    case word
    /// OpenDocument: `.odt`, `.ott`.
    case text
  }

  enum Content: Sendable {
    case untouched(CompressedPart)
    case new([UInt8])
    /// On the disk until the package is written.
    case file(FilePart)
    /// In the file that the package was read from, until it is asked for.
    case lying(LyingPart)
  }

  /// The file's path or name, for messages.
  public let name: String
  public let kind: Kind
  public let limits: PackageLimits
  /// The part with the body: `word/document.xml` as a rule, `content.xml`.
  public let mainPart: String
  /// Content types by part; nil for OpenDocument. They are written with the package.
  public var contentTypes: ContentTypes?
  /// The list of files; nil for Office Open XML. It is brought up to date on writing.
  public var manifest: Manifest?

  var parts: [(name: String, content: Content)] = []
  private var indices: [String: Int] = [:]

  /// Opens a document.
  ///
  /// Every part is inflated once, so that a damaged one is found now and not when the case is archived.
  ///
  /// - Parameter floor: parts of so many bytes or more are left in the file until they are asked for; nil holds all.
  /// - Throws: O110–O116 for hostile or damaged archives, O131–O139 for files of other kinds, O121–O127 for the parts
  ///   that say what the package is.
  public init(reading reader: PackageReader, leavingPartsFrom floor: Int? = nil) throws(DossierError) {
    let model: PackageModel
    do throws(DossierError) {
      try reader.verify()
      model = try PackageModel(reading: reader)
    } catch { throw error.within(file: reader.name) }
    name = reader.name
    limits = reader.limits
    (kind, mainPart, contentTypes, manifest) = (
      model.kind, model.mainPart, model.contentTypes, model.manifest
    )
    for entry in reader.entries where !entry.isFolder {
      indices[EntryName.folded(entry.name)] = parts.count
      if let floor, entry.compressedSize >= floor, let part = try reader.lying(entry) {
        parts.append((entry.name, .lying(part)))
      } else {
        parts.append((entry.name, .untouched(try reader.compressed(entry.name))))
      }
    }
  }

  /// Opens a document from the disk to look into it: large parts, which are pictures as a rule, are not held, but the file is kept open.
  public static func lookingInto(
    _ path: String, limits: PackageLimits = .standard
  ) throws(DossierError) -> OfficePackage {
    try OfficePackage(reading: PackageReader(path: path, limits: limits), leavingPartsFrom: 256 << 10)
  }

  /// Opens a document from the disk.
  public init(path: String, limits: PackageLimits = .standard) throws(DossierError) {
    try self.init(reading: PackageReader(path: path, limits: limits))
  }

  /// Opens a document in memory.
  public init(bytes: [UInt8], name: String, limits: PackageLimits = .standard) throws(DossierError) {
    try self.init(reading: PackageReader(bytes: bytes, name: name, limits: limits))
  }

  /// A DOCX put together of parts that are compressed already; of two with one name the first counts.
  ///
  /// - Parameter contentTypes: `[Content_Types].xml`; its text is read again, so that it says what a reader would see.
  /// - Throws: O121–O127, O151 where the content types cannot be read.
  public init(
    word parts: [(name: String, content: CompressedPart)], mainPart: String, contentTypes: [UInt8],
    name: String
  ) throws(DossierError) {
    self.name = name
    self.mainPart = mainPart
    kind = .word
    limits = .standard
    self.contentTypes = try ContentTypes(parsing: contentTypes)
    for (name, content) in parts where indices[EntryName.folded(name)] == nil {
      indices[EntryName.folded(name)] = self.parts.count
      self.parts.append((name, .untouched(content)))
    }
  }

  /// The parts' names in the order of the archive, new ones last.
  public var partNames: [String] { parts.map(\.name) }

  public func contains(_ part: String) -> Bool { indices[EntryName.folded(part)] != nil }

  /// The bytes of a part, nil where there is none; setting nil removes it.
  ///
  /// A new part of a DOCX needs a content type beside, see `add`.
  public subscript(part: String) -> [UInt8]? {
    get {
      guard let index = indices[EntryName.folded(part)] else { return nil }
      switch parts[index].content {
      case .untouched(let part): return part.inflated()
      case .new(let bytes): return bytes
      // A file that went away meanwhile is told of when the package is written.
      case .file(let part): return try? part.bytes()
      case .lying(let part): return (try? part.compressed())?.inflated()
      }
    }
    set {
      switch (indices[EntryName.folded(part)], newValue) {
      case (let index?, let bytes?): parts[index].content = .new(bytes)
      case (let index?, nil): remove(at: index)
      case (nil, let bytes?):
        indices[EntryName.folded(part)] = parts.count
        parts.append((part, .new(bytes)))
      case (nil, nil): break
      }
    }
  }

  private mutating func remove(at index: Int) {
    parts.remove(at: index)
    indices = Dictionary(uniqueKeysWithValues: parts.indices.map { (EntryName.folded(parts[$0].name), $0) })
  }

  /// A part whose bytes still lie on the disk; nil for any other.
  public func file(_ part: String) -> FilePart? {
    guard let index = indices[EntryName.folded(part)], case .file(let file) = parts[index].content else {
      return nil
    }
    return file
  }

  /// Puts a file in the place of a part, or adds it; its type is to be said beside, as for bytes.
  public mutating func set(_ part: String, file: FilePart) {
    self[part] = []
    if let index = indices[EntryName.folded(part)] { parts[index].content = .file(file) }
  }

  /// The compressed bytes of a part that nobody changed, to be put into many packages.
  public func untouched(_ part: String) -> CompressedPart? {
    guard let index = indices[EntryName.folded(part)] else { return nil }
    switch parts[index].content {
    case .untouched(let part): return part
    case .lying(let part): return try? part.compressed()
    case .new, .file: return nil
    }
  }

  /// What a part holds, to be compared with what others hold; nil where it lies on the disk or is not there.
  public func imprint(of part: String) -> PartImprint? {
    guard let index = indices[EntryName.folded(part)] else { return nil }
    return PartImprint(parts[index].content)
  }
}

extension OfficePackage {
  /// The bytes of a part that must be there.
  ///
  /// - Throws: O115.
  public func bytes(of part: String) throws(DossierError) -> [UInt8] {
    guard let bytes = self[part] else { throw PackageMessage.noSuchPart(name, part) }
    return bytes
  }

  /// A part as a tree.
  ///
  /// - Throws: O115, O121–O127, naming file and part.
  public func xml(_ part: String) throws(DossierError) -> XMLDocument {
    do throws(DossierError) {
      return try XMLDocument.parse(try bytes(of: part), part: part, limits: limits)
    } catch { throw error.within(file: name) }
  }

  public mutating func set(_ part: String, bytes: [UInt8]) { self[part] = bytes }

  public mutating func set(_ part: String, xml: XMLDocument) { self[part] = xml.serialized() }

  public mutating func remove(_ part: String) { self[part] = nil }

  /// Adds a part and says its type, in the content types or in the manifest.
  public mutating func add(_ part: String, bytes: [UInt8], type: String) {
    self[part] = bytes
    contentTypes?[part] = type
    manifest?[part] = type
  }

  /// The relationships of a part (`""`: of the package); none where it has no relationships part.
  public func relationships(of source: String) throws(DossierError) -> Relationships {
    let part = Relationships.partName(for: source)
    guard let bytes = self[part] else { return Relationships(source: source) }
    do throws(DossierError) {
      return try Relationships(parsing: bytes, source: source, limits: limits)
    } catch { throw error.within(file: name) }
  }

  /// The part that a relationship leads to, as its name stands in the package; nil where there is none.
  public func part(of relationship: Relationship, in relationships: Relationships) -> String? {
    relationships.partName(of: relationship).flatMap { existingName(of: $0) }
  }

  /// The name under which a part is there: targets are addresses and may say `%20` where the archive has a space.
  func existingName(of part: String) -> String? {
    let index = indices[EntryName.folded(part)] ?? indices[EntryName.folded(EntryName.percentDecoded(part))]
    return index.map { parts[$0].name }
  }

  public mutating func set(_ relationships: Relationships) {
    let part = Relationships.partName(for: relationships.source)
    self[part] = relationships.serialized()
    contentTypes?.addDefault("rels", type: "application/vnd.openxmlformats-package.relationships+xml")
  }

  /// A free name for a new part, such as `word/media/image3.png`.
  public func freeName(_ stem: String, _ ending: String) -> String {
    // One of count + 1 numbers is free.
    let number = (1...parts.count + 1).first { !contains("\(stem)\($0).\(ending)") } ?? parts.count + 1
    return "\(stem)\(number).\(ending)"
  }
}
