internal import DossierCore
internal import DossierFixity
internal import DossierOffice

/// The parts of the joined file as they come together; equal pictures are one part.
final class JoinedParts {
  /// What the package as a whole leads to.
  let package = PartLinks(part: "")

  private struct Part {
    let name: String
    var bytes: [UInt8] = []
    /// Instead of bytes: what lies on the disk until the joined file is written.
    var file: FilePart?
    let type: String?
    var isPacked = false
  }

  private struct Content: Hashable {
    let fingerprint: Fingerprint
    let type: String
  }

  private var parts: [Part] = []
  private var lastNumbers: [String: Int] = [:]
  private var shared: [Content: String] = [:]
  private var fingerprints: [String: Fingerprint] = [:]
  private var relationships: [Relationships] = []

  /// A name that no part has yet, such as `word/media/image3.png`.
  func freshName(_ stem: String, _ ending: String) -> String {
    let number = lastNumbers[stem, default: 0] + 1
    lastNumbers[stem] = number
    return "\(stem)\(number)\(ending)"
  }

  func add(_ name: String, _ bytes: [UInt8], type: String?) {
    let isPacked = [".png", ".jpg", ".jpeg", ".gif"].contains { name.hasSuffix($0) }
    parts.append(Part(name: name, bytes: bytes, type: type, isPacked: isPacked))
  }

  func add(_ name: String, _ root: XMLElement, type: String) {
    add(name, XMLDocument(root: root).serialized(), type: type)
  }

  func add(_ relationships: Relationships) {
    if !relationships.items.isEmpty { self.relationships.append(relationships) }
  }

  /// Adds bytes that have no relationships, or finds the part that has the same ones.
  func share(_ bytes: [UInt8], type: String, stem: String, ending: String) -> String {
    let fingerprint = Fingerprint(of: bytes)
    let content = Content(fingerprint: fingerprint, type: type)
    if let name = shared[content] { return name }
    let name = freshName(stem, ending)
    shared[content] = name
    fingerprints[name] = fingerprint
    add(name, bytes, type: type)
    return name
  }

  /// Adds a file on the disk, or finds the part that has the same bytes.
  ///
  /// A file that cannot be read any more is told of when the joined file is written.
  func share(_ file: FilePart, type: String, stem: String, ending: String) -> String {
    let fingerprint = Fingerprint(of: file)
    let content = Content(fingerprint: fingerprint, type: type)
    if let name = shared[content] { return name }
    let name = freshName(stem, ending)
    shared[content] = name
    fingerprints[name] = fingerprint
    parts.append(Part(name: name, file: file, type: type))
    return name
  }

  /// The fingerprint of a shared part.
  func fingerprint(of name: String) -> Fingerprint? { fingerprints[name] }

  /// The finished package.
  func package(name: String) throws(DossierError) -> OfficePackage {
    let deflater = Deflater(level: 6)
    var packed = [self.packed(self.package.relationships, deflater)]
    packed += parts.filter { $0.file == nil }.map { ($0.name, self.packed($0, deflater)) }
    packed += relationships.map { self.packed($0, deflater) }
    var package = try OfficePackage(
      word: packed, mainPart: "word/document.xml", contentTypes: contentTypes(), name: name)
    for part in parts {
      if let file = part.file { package.set(part.name, file: file) }
    }
    return package
  }

  private func packed(_ item: Relationships, _ deflater: Deflater) -> (name: String, content: CompressedPart)
  {
    let part = CompressedPart(compressing: item.serialized(), with: deflater)
    return (Relationships.partName(for: item.source), part)
  }

  /// Many equal forms deflate so well that readers would take the file for a bomb: such a part is deflated less.
  private func packed(_ part: Part, _ deflater: Deflater) -> CompressedPart {
    let packed = CompressedPart(compressing: part.bytes, with: deflater, stored: part.isPacked)
    let limits = PackageLimits.standard
    guard part.bytes.count > limits.ratioFloor, !part.isPacked, part.name.hasSuffix(".xml") else {
      return packed
    }
    let isModest = { (part: CompressedPart) in
      part.size / max(part.bytes.count, 1) < limits.inflateRatio * 3 / 4
    }
    if isModest(packed) { return packed }
    let quick = CompressedPart(compressing: part.bytes, with: Deflater(level: 1))
    return isModest(quick) ? quick : CompressedPart(compressing: part.bytes, with: deflater, stored: true)
  }

  private static let usualTypes = [
    "rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml",
    "png": "image/png", "jpeg": "image/jpeg", "jpg": "image/jpeg", "gif": "image/gif", "bmp": "image/bmp",
    "tiff": "image/tiff", "tif": "image/tiff", "emf": "image/x-emf", "wmf": "image/x-wmf",
    "svg": "image/svg+xml",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ]

  private func contentTypes() -> [UInt8] {
    var endings: Set = ["rels", "xml"]
    var overrides: [XMLNode] = []
    for part in parts {
      guard let type = part.type else { continue }
      let ending = part.name.lastIndex(of: ".").map { String(part.name[$0...].dropFirst()) } ?? ""
      if Self.usualTypes[ending] == type {
        endings.insert(ending)
      } else {
        overrides.append(.element(Self.rule("Override", "PartName", "/" + part.name, type)))
      }
    }
    let defaults = endings.sorted().map { ending in
      XMLNode.element(Self.rule("Default", "Extension", ending, Self.usualTypes[ending] ?? ""))
    }
    let address = "http://schemas.openxmlformats.org/package/2006/content-types"
    let root = XMLElement("Types", [XMLAttribute("xmlns", address)], defaults + overrides)
    return XMLDocument(root: root).serialized()
  }

  private static func rule(_ name: String, _ key: String, _ value: String, _ type: String) -> XMLElement {
    XMLElement(name, [XMLAttribute(key, value), XMLAttribute("ContentType", type)])
  }
}
