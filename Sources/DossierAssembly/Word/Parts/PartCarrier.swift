internal import DossierOffice

/// Carries the parts of one source over, each once, with everything they lead to.
final class PartCarrier {
  let source: WordSource
  private let parts: JoinedParts
  private var carried: [String: String] = [:]
  private var waiting: [(old: String, new: String)] = []
  /// For the data of a diagram, the relationship that leads to its drawing from the part that shows it.
  private var drawings: [String: String] = [:]
  private var overridePart: String?
  /// Carries a header or footer; its text has to be rewritten.
  var story: (String, String) -> String = { part, _ in part }

  init(_ source: WordSource, into parts: JoinedParts) {
    self.source = source
    self.parts = parts
  }

  /// What a relationship becomes: its target is a part's name in the joined package, or an address outside.
  func carry(_ item: Relationship, of relationships: Relationships) -> Relationship? {
    var item = item
    item.type = Self.transitional(item.type)
    if item.isExternal { return external(item) }
    if item.kind == "hyperlink" { return hyperlink(item) }
    guard let part = source.package.part(of: item, in: relationships) else {
      // Some programs write this where a picture never was.
      if item.target != "NULL" { source.leave(.missingPart) }
      return nil
    }
    guard Self.isWelcome(item.kind) else {
      source.leave(Self.reason(item.kind))
      return nil
    }
    item.target = carry(part, kind: item.kind)
    return item
  }

  private func external(_ item: Relationship) -> Relationship? {
    if item.kind == "hyperlink" { return hyperlink(item) }
    source.leave(
      item.kind == "image" ? .externalPicture : item.kind == "oleObject" ? .linkedObject : .externalPart)
    return nil
  }

  private func hyperlink(_ item: Relationship) -> Relationship {
    var item = item
    // A link to a bookmark of the document itself.
    if item.target.hasPrefix("#") { item.target = "#" + source.bookmark(String(item.target.dropFirst())) }
    item.isExternal = true
    return item
  }

  /// Brings along the drawing that shows what a diagram came to.
  ///
  /// The diagram's data name it by a relationship of the part that shows the diagram ([MS-ODRAWXML] 2.6.1.1), which
  /// nothing in that part tells of.
  ///
  /// - Parameter id: leads an id of that part over.
  func leadDrawing(
    of item: Relationship, of relationships: Relationships, to id: (String) -> String?
  ) {
    guard let part = source.package.part(of: item, in: relationships), drawings[part] == nil,
      let document = try? XMLDocument.parse(
        source.package[part] ?? [], part: part, limits: source.package.limits),
      let old = Self.drawingReference(document)?["relId"]
    else { return }
    drawings[part] = id(old)
  }

  private static func drawingReference(_ document: XMLDocument) -> XMLElement? {
    document.root.descendants(named: "dsp:dataModelExt").first
  }

  private func carry(_ part: String, kind: String) -> String {
    if let name = carried[part] { return name }
    let name = newPart(part, kind: kind)
    carried[part] = name
    return name
  }

  private func newPart(_ part: String, kind: String) -> String {
    if kind == "header" || kind == "footer" { return story(part, kind) }
    let (stem, ending) = Self.pieces(part, kind: kind)
    if let file = source.package.file(part) {
      let type = type(of: part)
      return parts.share(file, type: type, stem: stem, ending: ImageFormat.ending(of: type) ?? ending)
    }
    if !source.package.contains(Relationships.partName(for: part)), !needsTheme(part) {
      let bytes = source.package[part] ?? []
      return parts.share(prepared(bytes, part), type: type(of: part), stem: stem, ending: ending)
    }
    let name = parts.freshName(stem, ending)
    waiting.append((part, name))
    return name
  }

  /// Whether a part takes its colours from the theme by itself, and the joined file's theme is another.
  private func needsTheme(_ part: String) -> Bool {
    source.resolvesTheme && source.theme != nil && type(of: part) == ThemeOverride.chartType
  }

  private func chartColors(_ theme: WordTheme) -> ChartColors {
    ChartColors(theme, root: source.part("theme").flatMap { try? source.package.xml($0).root })
  }

  /// The source's theme as a part for charts, made when the first one asks for it.
  private func themeOverride() -> String? {
    if let made = overridePart { return made }
    guard let part = source.part("theme"), let theme = try? source.package.xml(part).root,
      let root = ThemeOverride.root(of: theme)
    else { return nil }
    let name = parts.freshName("word/theme/themeOverride", ".xml")
    overridePart = name
    parts.add(name, root, type: ThemeOverride.type)
    if let links = try? source.package.relationships(of: part) { carry(links, to: name) }
    return name
  }

  private func type(of part: String) -> String {
    source.package.contentTypes?[part] ?? "application/octet-stream"
  }

  /// Copies what waits, and what that leads to, until nothing waits: without recursion, for parts may form rings.
  func finish() {
    while let (old, new) = waiting.popLast() {
      parts.add(new, prepared(source.package[old] ?? [], old), type: type(of: old))
      guard let relationships = try? source.package.relationships(of: old) else { continue }
      carry(relationships, to: new)
    }
  }

  /// Leads a part's relationships over under their own ids.
  private func carry(_ relationships: Relationships, to part: String) {
    var items = relationships.items.compactMap { item -> Relationship? in
      guard var carried = carry(item, of: relationships) else { return nil }
      carried.id = item.id
      if !carried.isExternal { carried.target = PartLinks.relative(carried.target, from: part) }
      return carried
    }
    if needsTheme(relationships.source), !items.contains(where: { $0.kind == ThemeOverride.kind }),
      let name = themeOverride()
    {
      let id = "rIdTheme\(items.count)"
      let target = PartLinks.relative(name, from: part)
      items.append(Relationship(id: id, type: Relationships.officeTypes + ThemeOverride.kind, target: target))
    }
    parts.add(Relationships(source: part, items: items))
  }

  /// The part's bytes; drawings whose theme is another than the joined one's say their colours themselves.
  private func prepared(_ bytes: [UInt8], _ part: String) -> [UInt8] {
    let theme = source.resolvesTheme ? source.theme : nil
    guard theme != nil || drawings[part] != nil, type(of: part).hasSuffix("+xml"),
      let document = try? XMLDocument.parse(bytes, part: part, limits: source.package.limits)
    else { return bytes }
    if let theme {
      for name in ["a:schemeClr", "a:latin", "a:ea", "a:cs"] {
        for element in document.root.descendants(named: name) { theme.resolveDrawing(element) }
      }
      if needsTheme(part) {
        ThemeOverride.mapColors(of: document.root)
        chartColors(theme).write(into: document.root)
      }
    }
    if let id = drawings[part] { Self.drawingReference(document)?["relId"] = id }
    return document.serialized()
  }

  /// `word/media/image7.png` becomes `word/media/image` and `.png`.
  private static func pieces(_ part: String, kind: String) -> (stem: String, ending: String) {
    let file = part.split(separator: "/").last.map(String.init) ?? part
    let dot = file.lastIndex(of: ".") ?? file.endIndex
    let ending = file[dot...].lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") }
    if kind == "image" { return ("word/media/image", ending) }
    let letters = file[..<dot].filter { $0.isASCII && $0.isLetter }
    let folder = part.split(separator: "/").dropLast().last.map(String.init) ?? ""
    let known = ["charts", "diagrams", "embeddings", "media", "drawings", "theme", "ink"]
    return ("word/\(known.contains(folder) ? folder : "parts")/\(letters.isEmpty ? "part" : letters)", ending)
  }

  private static func transitional(_ type: String) -> String {
    let strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/"
    return type.hasPrefix(strict) ? Relationships.officeTypes + type.dropFirst(strict.count) : type
  }

  private static func isWelcome(_ kind: String) -> Bool { welcome.contains(kind) }

  private static let welcome: Set = [
    "image", "header", "footer", "chart", "chartEx", "chartUserShapes", "chartStyle", "chartColorStyle",
    "themeOverride", "diagramData", "diagramLayout", "diagramQuickStyle", "diagramColors", "diagramDrawing",
    "theme", "package", "oleObject", "media", "video", "audio", "hdphoto",
  ]

  private static func reason(_ kind: String) -> Left {
    switch kind {
    case "control", "activeXControlBinary": .control
    case "vbaProject", "wordVbaData": .macros
    default: .unknownPart
    }
  }
}
