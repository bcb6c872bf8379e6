import DossierCore

/// What a package is: its kind and the parts that say so.
struct PackageModel {
  var kind: OfficePackage.Kind
  var mainPart: String
  var contentTypes: ContentTypes?
  var manifest: Manifest?

  init(reading reader: PackageReader) throws(DossierError) {
    if reader.entry(ContentTypes.partName) != nil {
      try self.init(officeOpenXML: reader)
    } else if reader.entry("mimetype") != nil || reader.entry(Manifest.partName) != nil {
      try self.init(openDocument: reader)
    } else if reader.entry("OFD.xml") != nil {
      throw ModelMessage.foreign(reader.name, .ofd)
    } else if reader.entry("_rels/.rels") != nil || reader.entry("word/document.xml") != nil {
      throw PackageMessage.noSuchPart(reader.name, ContentTypes.partName)
    } else {
      throw ModelMessage.notADocument(reader.name)
    }
  }

  private init(officeOpenXML reader: PackageReader) throws(DossierError) {
    let types = try ContentTypes(parsing: reader.bytes(of: ContentTypes.partName), limits: reader.limits)
    let part = "_rels/.rels"
    let relationships = try Relationships(parsing: reader.bytes(of: part), source: "", limits: reader.limits)
    let targets = relationships.all("officeDocument").compactMap { relationships.partName(of: $0) }
    guard let main = targets.first(where: { reader.entry($0) != nil }), let entry = reader.entry(main) else {
      throw ModelMessage.noMainPart(reader.name)
    }
    let type = (types[main] ?? "").lowercased()
    if !type.contains("wordprocessingml"), !type.contains("ms-word") {
      try Self.refuseOther(type, reader.name)
      // Generators forget the type; what the part holds decides.
      let root = try XMLDocument.parse(reader.bytes(of: main), part: main, limits: reader.limits).root
      guard root.name == "w:document" else { throw ModelMessage.notADocument(reader.name) }
    }
    (kind, mainPart, contentTypes) = (.word, entry.name, types)
  }

  /// Refuses the types of sheets and slides.
  private static func refuseOther(_ type: String, _ file: String) throws(DossierError) {
    if type.contains("spreadsheetml") || type.contains("ms-excel") {
      throw ModelMessage.foreign(file, .sheet)
    }
    if type.contains("presentationml") || type.contains("ms-powerpoint") {
      throw ModelMessage.foreign(file, .slides)
    }
  }

  private init(openDocument reader: PackageReader) throws(DossierError) {
    let manifest = try Manifest(parsing: reader.bytes(of: Manifest.partName), limits: reader.limits)
    var type = manifest["/"] ?? ""
    if reader.entry("mimetype") != nil {
      type = String(decoding: try reader.bytes(of: "mimetype").prefix(200), as: UTF8.self)
    }
    type = String(type.split(whereSeparator: \.isWhitespace).first ?? "")
    let base = "application/vnd.oasis.opendocument."
    guard type.hasPrefix(base) else { throw ModelMessage.notADocument(reader.name) }
    switch type.dropFirst(base.count) {
    case "text", "text-template": break
    case "spreadsheet", "spreadsheet-template": throw ModelMessage.foreign(reader.name, .sheet)
    case "presentation", "presentation-template": throw ModelMessage.foreign(reader.name, .slides)
    default: throw ModelMessage.foreign(reader.name, .odfOther)
    }
    guard !manifest.isEncrypted else { throw ModelMessage.encrypted(reader.name) }
    guard let entry = reader.entry("content.xml") else { throw ModelMessage.noMainPart(reader.name) }
    (kind, mainPart, self.manifest) = (.text, entry.name, manifest)
  }
}
