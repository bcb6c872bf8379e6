internal import DossierOffice

/// What stands before the text proper: forms, tracked changes, declarations.
struct TextPrelude {
  private var forms: [XMLNode] = []
  private var formAttributes: [XMLAttribute] = []
  private var changes: [XMLNode] = []
  private var declarations: [String: [XMLNode]] = [:]

  /// In the order that the schema wants.
  private static let declarationGroups = [
    "text:variable-decls", "text:sequence-decls", "text:user-field-decls",
  ]

  /// What a text may also begin or end with and what says nothing in a text document.
  private static let leftOut: Set<String> = [
    "table:calculation-settings", "table:content-validations", "table:label-ranges",
    "table:named-expressions",
    "table:database-ranges", "table:data-pilot-tables", "table:consolidation", "text:dde-connection-decls",
    "text:alphabetical-index-auto-mark-file",
  ]

  /// Takes the prelude out of a body and lists the variables that it declares.
  static func split(_ body: XMLElement) -> (prelude: [XMLElement], blocks: [XMLNode], variables: Set<String>)
  {
    var prelude: [XMLElement] = []
    var blocks: [XMLNode] = []
    for element in body.elements where !leftOut.contains(element.name) {
      let isPrelude =
        element.name == "office:forms" || element.name == "text:tracked-changes"
        || declarationGroups.contains(element.name)
      if isPrelude { prelude.append(element) } else { blocks.append(.element(element)) }
    }
    let declared = prelude.filter { declarationGroups.contains($0.name) }.flatMap(\.elements)
    return (prelude, blocks, Set(declared.compactMap { $0["text:name"] }))
  }

  /// Takes in forms and changes, which can be referred to from the text.
  mutating func add(_ elements: [XMLElement], rewriting: (XMLElement) -> Void) {
    for element in elements where element.name == "office:forms" || element.name == "text:tracked-changes" {
      rewriting(element)
      if element.name == "office:forms" {
        if forms.isEmpty { formAttributes = element.attributes.filter { !$0.name.hasPrefix("xmlns") } }
        forms += element.elements.map { .element($0) }
      } else {
        changes += element.elements.map { .element($0) }
      }
    }
  }

  /// Takes in declarations once it is known what of them the text uses.
  ///
  /// - Parameter keepsUnused: whether what nobody uses is kept under its own name.
  mutating func addDeclarations(_ elements: [XMLElement], names: NameMap, keepsUnused: Bool) {
    for group in elements where Self.declarationGroups.contains(group.name) {
      for declaration in group.elements {
        guard let name = declaration["text:name"] else { continue }
        let new = names.usedVariable(name) ?? (keepsUnused ? names.reference(.variable, name) : nil)
        guard let new else { continue }
        declaration["text:name"] = new
        names.rewriteFormulas(of: declaration)
        declarations[group.name, default: []].append(.element(declaration))
      }
    }
  }

  var nodes: [XMLNode] {
    var result: [XMLElement] = []
    if !forms.isEmpty { result.append(XMLElement("office:forms", formAttributes, forms)) }
    if !changes.isEmpty {
      let off = XMLAttribute("text:track-changes", "false")
      result.append(XMLElement("text:tracked-changes", [off], changes))
    }
    for group in Self.declarationGroups {
      if let nodes = declarations[group] { result.append(XMLElement(group, [], nodes)) }
    }
    return result.map { .element($0) }
  }
}
