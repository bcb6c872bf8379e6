public import DossierCore

/// The list of an OpenDocument package's files.
public struct Manifest: Sendable, Hashable {
  public static let partName = "META-INF/manifest.xml"

  /// One line of the list.
  public struct Entry: Sendable, Hashable {
    /// The file, `/` for the package itself, with `/` at its end for a folder.
    public var path: String
    public var mediaType: String
    /// Everything else that was said about it.
    var attributes: [XMLAttribute] = []

    public init(path: String, mediaType: String) {
      self.path = path
      self.mediaType = mediaType
    }
  }

  public var entries: [Entry]
  /// The version of ODF that the list names.
  public var version: String?
  /// Whether files of the package need a password.
  public private(set) var isEncrypted = false

  public init(entries: [Entry] = [], version: String? = "1.3") {
    self.entries = entries
    self.version = version
  }

  /// Reads `META-INF/manifest.xml`.
  ///
  /// - Throws: O121–O127, O151 where it is something else.
  public init(parsing bytes: [UInt8], limits: PackageLimits = .standard) throws(DossierError) {
    let root = try XMLDocument.parse(bytes, part: Self.partName, limits: limits).root
    guard root.name == "manifest:manifest" else { throw ModelMessage.notExpected(Self.partName) }
    self.init(version: root["manifest:version"])
    for element in root.all("manifest:file-entry") {
      guard let path = element["manifest:full-path"] else { continue }
      var entry = Entry(path: path, mediaType: element["manifest:media-type"] ?? "")
      entry.attributes = element.attributes.filter {
        $0.name == "manifest:version" || $0.name == "manifest:preferred-view-mode"
      }
      entries.append(entry)
      if element.first("manifest:encryption-data") != nil { isEncrypted = true }
    }
  }

  /// The media type of a file, nil where it is not listed; setting nil takes it off the list.
  public subscript(path: String) -> String? {
    get { entries.first { $0.path == path }?.mediaType }
    set {
      let index = entries.firstIndex { $0.path == path }
      switch (index, newValue) {
      case (let index?, let type?): entries[index].mediaType = type
      case (let index?, nil): entries.remove(at: index)
      case (nil, let type?): entries.append(Entry(path: path, mediaType: type))
      case (nil, nil): break
      }
    }
  }

  /// The list of exactly the given files; folders stay where something lies in them.
  func listing(_ parts: [String]) -> Manifest {
    let listed = parts.filter { $0 != "mimetype" && !$0.hasPrefix("META-INF/") && !$0.hasSuffix("/") }
    let there = Set(listed)
    var folders: Set<String> = []
    for part in listed {
      for (index, character) in zip(part.indices, part) where character == "/" {
        folders.insert(String(part[...index]))
      }
    }
    var copy = self
    copy.entries.removeAll { $0.path != "/" && !there.contains($0.path) && !folders.contains($0.path) }
    let known = Set(copy.entries.map(\.path))
    copy.entries += listed.filter { !known.contains($0) }.map {
      Entry(path: $0, mediaType: Self.mediaType(of: $0))
    }
    return copy
  }

  private static func mediaType(of path: String) -> String {
    switch path.split(separator: ".").last.map({ $0.lowercased() }) {
    case "xml": "text/xml"
    case "rdf": "application/rdf+xml"
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "gif": "image/gif"
    case "bmp": "image/bmp"
    case "tif", "tiff": "image/tiff"
    case "svg": "image/svg+xml"
    default: ""
    }
  }

  public func serialized() -> [UInt8] {
    let root = XMLElement(
      "manifest:manifest",
      [XMLAttribute("xmlns:manifest", Namespaces.address(of: "manifest") ?? "")])
    if let version { root["manifest:version"] = version }
    root.children = entries.map { entry in
      let element = XMLElement("manifest:file-entry", [XMLAttribute("manifest:full-path", entry.path)])
      element.attributes += entry.attributes + [XMLAttribute("manifest:media-type", entry.mediaType)]
      return .element(element)
    }
    return XMLDocument(root: root, standalone: nil).serialized()
  }
}
