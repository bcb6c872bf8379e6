internal import DossierOffice

/// The manifest among the user-defined fields of `meta.xml`, cut into pieces.
enum MetaManifest {
  private static let name = "dossier.manifest"
  /// Characters of a piece: what every office keeps in a field.
  private static let pieceSize = 30_000

  static var emptyPart: XMLElement {
    let prefixes = ["office", "meta", "dc", "xlink"]
    return XMLElement(
      "office:document-meta",
      prefixes.map { XMLAttribute("xmlns:" + $0, Namespaces.address(of: $0) ?? "") }
        + [XMLAttribute("office:version", "1.3")])
  }

  static func read(from meta: XMLElement) -> String {
    meta.all("meta:user-defined").compactMap { field in
      field["meta:name"].flatMap(number).map { ($0, field.text) }
    }.sorted { $0.0 < $1.0 }.map(\.1).joined()
  }

  static func write(_ text: String, into meta: XMLElement) {
    meta.children.removeAll { $0.element?["meta:name"].map { number($0) != nil } ?? false }
    var rest = text.unicodeScalars[...]
    var count = 0
    while !rest.isEmpty {
      let piece = rest.prefix(pieceSize)
      rest = rest.dropFirst(pieceSize)
      count += 1
      let field = XMLElement(
        "meta:user-defined", [XMLAttribute("meta:name", count == 1 ? name : "\(name).\(count)")])
      field["meta:value-type"] = "string"
      field.children = [.text(String(String.UnicodeScalarView(piece)))]
      meta.children.append(.element(field))
    }
  }

  /// Which piece a field is: the first has the bare name.
  private static func number(_ field: String) -> Int? {
    guard field.hasPrefix(name) else { return nil }
    let rest = field.dropFirst(name.count)
    if rest.isEmpty { return 1 }
    return rest.hasPrefix(".") ? Int(rest.dropFirst()) : nil
  }
}
