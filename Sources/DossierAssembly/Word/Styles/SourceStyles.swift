internal import DossierOffice

/// The styles of one source.
final class SourceStyles {
  private(set) var root: XMLElement?
  /// The style elements in the order of the file.
  let all: [XMLElement]
  private let byID: [String: XMLElement]
  /// The ids of the styles that hold where none is named.
  let defaultParagraph: String?
  let defaultTable: String?

  init(_ root: XMLElement?) {
    self.root = root
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

  /// Lets all paragraphs say by default that something is switched on for them.
  func switchOn(_ name: String) {
    let styles = root ?? XMLElement("w:styles", [XMLAttribute("xmlns:w", Namespaces.address(of: "w") ?? "")])
    root = styles
    let defaults = styles.properties("w:docDefaults", at: 0)
    let paragraph = defaults.properties("w:pPrDefault", at: defaults.children.count)
    let properties = paragraph.properties("w:pPr", at: 0)
    SchemaOrder.put(XMLElement(name), into: properties, SchemaOrder.paragraph)
  }

  var documentDefaults: XMLElement? { root?.first("w:docDefaults") }

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
