internal import DossierOffice

/// The styles of one source, or of several that have the same ones.
final class SourceStyles {
  private(set) var root: XMLElement?
  /// The style elements in the order of the file.
  let all: [XMLElement]
  private let byID: [String: XMLElement]
  /// The ids of the styles that hold where none is named.
  let defaultParagraph: String?
  let defaultTable: String?
  /// Whether tracked changes in them were accepted.
  let hasAccepted: Bool
  /// What holds before any style speaks, and one text for equal ones; asked for once the styles are settled.
  private(set) lazy var defaults = DocumentDefaults(root?.first("w:docDefaults"))
  private(set) lazy var defaultsKey = defaults.key
  private var isResolved = false

  init(_ root: XMLElement?, hasAccepted: Bool = false) {
    self.root = root
    self.hasAccepted = hasAccepted
    var seen: Set<String> = []
    all = (root?.all("w:style") ?? []).filter { style in
      style["w:styleId"].map { seen.insert($0).inserted } ?? false
    }
    byID = Dictionary(uniqueKeysWithValues: all.map { ($0["w:styleId"] ?? "", $0) })
    let all = all
    func standard(_ type: String) -> String? {
      // Of several, offices take the last.
      all.last { $0["w:type"] == type && ["1", "true", "on"].contains($0["w:default"]) }?["w:styleId"]
    }
    defaultParagraph = standard("paragraph")
    defaultTable = standard("table")
  }

  subscript(id: String) -> XMLElement? { byID[id] }

  /// Styles of the same content that no other source has.
  func copy() -> SourceStyles { SourceStyles(root?.deepCopy(), hasAccepted: hasAccepted) }

  /// Whether a style belongs to a list.
  var nameLists: Bool { all.contains { $0.first("w:pPr")?.first("w:numPr") != nil } }

  /// Makes the styles say themselves what they refer to in a theme.
  func resolve(_ theme: WordTheme) {
    guard !isResolved else { return }
    isResolved = true
    root?.walk { node in
      guard let element = node.element else { return true }
      if element.name == "w:rFonts" { theme.resolveFonts(element) }
      WordTheme.dropColors(element)
      return true
    }
  }

  /// Lets all paragraphs say by default that something is switched on for them.
  func switchOn(_ name: String) {
    let styles = root ?? XMLElement("w:styles", [XMLAttribute("xmlns:w", Namespaces.address(of: "w") ?? "")])
    root = styles
    let defaults = styles.properties("w:docDefaults", at: 0)
    let paragraph = defaults.properties("w:pPrDefault", at: defaults.children.count)
    let properties = paragraph.properties("w:pPr", at: 0)
    SchemaOrder.put(XMLElement(name), into: properties, SchemaOrder.paragraph)
  }

  /// The chain of styles on which one is based, itself first; it ends where it would begin again.
  func chain(from id: String) -> [String] {
    var chain: [String] = []
    var seen: Set<String> = []
    var next: String? = id
    while let id = next, let style = byID[id], seen.insert(id).inserted {
      chain.append(id)
      next = style.first("w:basedOn")?["w:val"]
    }
    return chain
  }
}
