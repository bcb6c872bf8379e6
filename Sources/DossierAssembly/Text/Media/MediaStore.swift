internal import DossierFixity
internal import DossierOffice

/// The pictures and embedded objects of the joined file.
struct MediaStore {
  /// A part to be written.
  struct Part {
    var name: String
    var type: String
    var bytes: [UInt8]
    /// As it lies in the source, to be copied without being compressed again.
    var compressed: CompressedPart?
  }

  private(set) var parts: [Part] = []
  /// Folders of embedded objects and their types.
  private(set) var folders: [(name: String, type: String)] = []
  /// What pictures are known by in traces.
  private(set) var fingerprints: [String: Fingerprint] = [:]
  private var objectCount = 0
  private var known: [String: String] = [:]
  private var stored: [String: String] = [:]

  /// Takes in a picture, a font or the stand-in of an object; the same bytes are kept once.
  ///
  /// - Returns: the address in the joined file; nil where the source has no such part.
  mutating func take(_ link: String, from source: TextSource, folder: String) -> String? {
    let path = Self.path(link)
    let key = "\(source.number) \(path)"
    if let address = known[key] { return address }
    guard let bytes = source.package[path] else { return nil }
    let type = source.package.manifest?[path] ?? ""
    let address = store(
      bytes, ending: Self.ending(path), type: type, folder: folder, compressed: source.package.untouched(path)
    )
    known[key] = address
    return address
  }

  /// Takes in a picture that stood in the text itself.
  mutating func take(_ bytes: [UInt8]) -> String {
    store(bytes, ending: Self.ending(of: bytes), type: "", folder: "Pictures", compressed: nil)
  }

  /// Takes in an embedded object with everything in its folder but what tells about its author.
  ///
  /// - Returns: the address of the folder; nil where the source has no such object.
  mutating func takeObject(_ link: String, from source: TextSource, cleaning: ([UInt8], String) -> [UInt8])
    -> String?
  {
    let path = Self.path(link)
    let members = source.package.partNames.filter { name in
      name.hasPrefix(path + "/") && Self.belongs(name.dropFirst(path.utf8.count + 1))
    }
    guard !path.isEmpty, !members.isEmpty else { return nil }
    let folder = freshObject()
    let type = source.package.manifest?[path + "/"] ?? ""
    folders.append((folder + "/", type))
    for member in members {
      guard let bytes = source.package[member] else { continue }
      let name = folder + member.dropFirst(path.count)
      let isMarkup = member.hasSuffix(".xml")
      parts.append(
        Part(
          name: name, type: Self.type(of: name, said: source.package.manifest?[member] ?? ""),
          bytes: isMarkup ? cleaning(bytes, member) : bytes))
    }
    return "./" + folder
  }

  /// Takes in an object of another program.
  ///
  /// - Returns: its address; nil where the source has no such object.
  mutating func takeForeignObject(_ link: String, from source: TextSource) -> String? {
    let path = Self.path(link)
    guard let bytes = source.package[path] else { return nil }
    let name = freshObject()
    let said = source.package.manifest?[path] ?? ""
    let type = said.isEmpty ? "application/vnd.sun.star.oleobject" : said
    parts.append(
      Part(name: name, type: type, bytes: bytes, compressed: source.package.untouched(path)))
    return "./" + name
  }

  private mutating func freshObject() -> String {
    objectCount += 1
    return "Object \(objectCount)"
  }

  private static func belongs(_ name: Substring) -> Bool {
    name != "meta.xml" && name != "mimetype" && !name.hasPrefix("META-INF/") && !name.hasPrefix("Thumbnails/")
      && !name.hasPrefix("Configurations2/") && !name.hasPrefix("Basic/") && !name.hasPrefix("Scripts/")
  }

  private mutating func store(
    _ bytes: [UInt8], ending: String, type: String, folder: String, compressed: CompressedPart?
  ) -> String {
    let fingerprint = Fingerprint(of: bytes)
    let name = "\(folder)/\(fingerprint.hex.prefix(32))\(ending)"
    // The ending counts as well: what a part is called decides how some programs read it.
    if let address = stored[name] { return address }
    stored[name] = name
    fingerprints[name] = TraceRule.fingerprint(of: bytes)
    parts.append(
      Part(name: name, type: Self.type(of: name, said: type), bytes: bytes, compressed: compressed))
    return name
  }

  /// `./Object%201` and `Object 1` are one part.
  static func path(_ link: String) -> String {
    var path = link[...]
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    while path.hasSuffix("/") { path = path.dropLast() }
    return PercentEncoding.decoded(String(path))
  }

  private static func ending(_ path: String) -> String {
    guard let dot = path.lastIndex(of: "."), dot > (path.lastIndex(of: "/") ?? path.startIndex) else {
      return ""
    }
    let ending = path[path.index(after: dot)...].lowercased()
    let isPlain =
      !ending.isEmpty && ending.utf8.count <= 5
      && ending.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
      }
    return isPlain ? "." + ending : ""
  }

  private static func ending(of bytes: [UInt8]) -> String {
    switch try? ImageProbe(bytes, name: "").format {
    case .png: ".png"
    case .jpeg: ".jpg"
    case .gif: ".gif"
    case .bmp: ".bmp"
    case .tiff: ".tif"
    case nil: ""
    }
  }

  private static let types = [
    ".xml": "text/xml", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".gif": "image/gif",
    ".bmp": "image/bmp", ".tif": "image/tiff", ".tiff": "image/tiff", ".svg": "image/svg+xml",
  ]

  private static func type(of name: String, said: String) -> String {
    said.isEmpty ? types[ending(name)] ?? "" : said
  }
}
