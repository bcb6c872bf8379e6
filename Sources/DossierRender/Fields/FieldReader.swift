internal import DossierOffice
internal import DossierTemplate

/// Turns the fields that ODF templates keep their code in into spans of text with tags.
///
/// - Input fields, placeholders and scripts that hold nothing but tags, and user fields whose value is a tag: that is
///   how secretary's users write them.
/// - User fields named `py3o.…`, links to `py3o://…` and input fields with such a reference; links to `relatorio://…`
///   and its placeholders: translated where the tag language has the same.
///
/// So the text that is shown stays clean, and the tags are found all the same.
struct FieldReader {
  private(set) var preparation = Preparation()
  /// The tags that user fields have for their value.
  private var userFields: [String: String] = [:]
  private var genshi = GenshiReader()

  mutating func read(_ root: XMLElement) {
    for story in root.elements where Self.stories.contains(story.name) {
      genshi.readsPlaceholders = holdsDirectives(story)
      takeUserFields(of: story)
      rewrite(story)
      LinkTemplate.decode(below: story)
      addStyles(before: story, in: root)
    }
  }

  /// Values may need styles of their own.
  private func addStyles(before story: XMLElement, in root: XMLElement) {
    guard root.first(Self.styles) == nil, let position = root.index(of: story) else { return }
    root.children.insert(.element(XMLElement(Self.styles)), at: position)
  }

  private static let styles = "office:automatic-styles"

  private func holdsDirectives(_ story: XMLElement) -> Bool {
    story.descendants(named: "text:placeholder").contains { GenshiReader.isDirective($0.placeholderText) }
      || story.descendants(named: "text:a").contains { $0["xlink:href"]?.hasPrefix("relatorio://") == true }
  }

  /// What people can type into; styles are not rendered.
  private static let stories: Set<String> = ["office:body", "office:master-styles"]

  /// Depth is bounded by the XML reader.
  private mutating func rewrite(_ element: XMLElement) {
    // Where pages were broken when the template was saved says nothing of the document.
    element.children.removeAll { $0.element?.name == "text:soft-page-break" }
    if element.name == "office:text" { element["text:use-soft-page-breaks"] = nil }
    for (index, node) in element.children.enumerated() {
      guard let child = node.element else { continue }
      switch code(of: child) {
      case .tags(let text, let reach):
        let span = XMLElement("text:span", [], [.text(text)])
        if let reach { preparation.fields[ObjectIdentifier(span)] = reach }
        element.children[index] = .element(span)
      case .fault(let fault): preparation.faults[ObjectIdentifier(child)] = fault
      case .none: rewrite(child)
      }
    }
  }
}

// MARK: - User fields

extension FieldReader {
  /// The declarations go: each use is filled where it stands.
  private mutating func takeUserFields(of story: XMLElement) {
    for list in story.descendants(named: "text:user-field-decls") {
      list.children.removeAll { node in
        guard let field = node.element, let name = field["text:name"] else { return false }
        if name.hasPrefix(GenshiReader.userField) { return true }
        guard let value = field["office:string-value"], value.isOnlyTags else { return false }
        userFields[name] = value
        return true
      }
    }
  }
}

// MARK: - Code

extension FieldReader {
  private enum Code {
    case tags(String, FieldReach? = nil)
    case fault(TagFault)
  }

  private mutating func code(of element: XMLElement) -> Code? {
    switch element.name {
    case "text:text-input": return input(element)
    case "text:user-field-get", "text:user-field-input": return userField(element)
    case "text:placeholder": return placeholder(element)
    case "text:script": return element.text.isOnlyTags ? .tags(element.text) : nil
    case "text:a": return link(element["xlink:href"] ?? "")
    case "draw:frame": return frame(element)
    case "text:user-defined":
      if let tag = GenshiReader.property(element.text) { element.children = [.text(tag)] }
      return nil
    default: return nil
    }
  }

  private mutating func input(_ element: XMLElement) -> Code? {
    let reference = element["text:description"] ?? ""
    if let code = link(reference) { return code }
    return element.text.isOnlyTags ? .tags(element.text.trimmed, FieldReach(reference: reference)) : nil
  }

  private func userField(_ element: XMLElement) -> Code? {
    guard let name = element["text:name"] else { return nil }
    if name.hasPrefix(GenshiReader.userField) {
      return .tags("{{ \(name.dropFirst(GenshiReader.userField.count)) }}")
    }
    return userFields[name].map { .tags($0) }
  }

  private mutating func placeholder(_ element: XMLElement) -> Code? {
    let text = element.placeholderText
    if text.isOnlyTags { return .tags(text) }
    return genshi.placeholder(text).map(Self.code)
  }

  private mutating func link(_ address: String) -> Code? {
    genshi.link(address).map(Self.code)
  }

  /// A frame that is to show a picture; whatever it holds is there for its size.
  private func frame(_ frame: XMLElement) -> Code? {
    switch frame["draw:name"].flatMap(GenshiReader.picture) {
    case .unsupported(let fault)?: return .fault(fault)
    case .tag(let tag)?:
      let link = [("xlink:type", "simple"), ("xlink:show", "embed"), ("xlink:actuate", "onLoad")]
      frame["draw:name"] = tag
      frame.children = [.element(XMLElement("draw:image", link.map { XMLAttribute($0, $1) }))]
      return nil
    case nil: return nil
    }
  }

  private static func code(_ reading: GenshiReader.Reading) -> Code {
    switch reading {
    case .tag(let text): .tags(text)
    case .unsupported(let fault): .fault(fault)
    }
  }
}

extension XMLElement {
  /// The text of a placeholder without the angle brackets that editors show round it.
  fileprivate var placeholderText: String {
    var text = self.text.trimmed
    if text.hasPrefix("<"), text.hasSuffix(">") { text = String(text.dropFirst().dropLast()) }
    return text.trimmed
  }
}

extension String {
  var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// Whether the text begins and ends with a tag.
  fileprivate var isOnlyTags: Bool {
    let text = trimmed
    return ["{{", "{%", "{#"].contains { text.hasPrefix($0) }
      && ["}}", "%}", "#}"].contains { text.hasSuffix($0) }
  }
}
