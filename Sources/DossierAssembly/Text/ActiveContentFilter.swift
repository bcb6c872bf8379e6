internal import DossierOffice

/// Takes out of a document what acts, reaches outside, or tells about its makers.
struct ActiveContentFilter {
  /// What was taken out.
  enum Kind: Int, CaseIterable, Comparable {
    case script, macroField, dynamicExchange, externalPicture, externalLink, externalObject
    case linkedSection, program, database, missingPicture

    static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  private(set) var found: Set<Kind> = []
  /// Whether the package has a part; nil where nobody looks.
  var isThere: ((String) -> Bool)?

  private enum Action {
    case keep
    /// Goes without a word.
    case skip
    case remove(Kind)
    /// Only what stands in it stays: the text that a field shows.
    case unwrap(Kind?)
  }

  /// Cleans everything below an element.
  mutating func clean(_ root: XMLElement) {
    var open = [root]
    while let element = open.popLast() {
      guard !element.children.isEmpty else { continue }
      var kept: [XMLNode] = []
      kept.reserveCapacity(element.children.count)
      for node in element.children { keep(node, in: &kept) }
      element.children = kept
      for case .element(let child) in element.children {
        cleanAttributes(of: child)
        open.append(child)
      }
    }
  }

  /// Appends what stays of a node.
  private mutating func keep(_ node: XMLNode, in kept: inout [XMLNode]) {
    guard let element = node.element else { return kept.append(node) }
    switch action(for: element) {
    case .keep: kept.append(node)
    case .skip: break
    case .remove(let kind):
      // Offices write empty lists of listeners and scripts as a matter of course.
      if !element.children.isEmpty || !element.attributes.isEmpty || kind != .script { found.insert(kind) }
    case .unwrap(let kind):
      if let kind { found.insert(kind) }
      for child in element.children { keep(child, in: &kept) }
    }
  }

  private mutating func cleanAttributes(of element: XMLElement) {
    guard element.name == "form:form" || element.name == "form:image" || element.name == "form:button" else {
      return
    }
    for name in ["xlink:href", "form:image-data"] {
      guard let link = element[name], Self.isOutside(link) else { continue }
      element[name] = nil
      found.insert(.externalLink)
    }
  }

  private func action(for element: XMLElement) -> Action {
    if let fixed = Self.actions[element.name] { return fixed }
    if element.name.hasPrefix("script:") { return .remove(.script) }
    if element.name.hasPrefix("text:database-") { return .unwrap(.database) }
    if Self.information.contains(element.name) { return .unwrap(nil) }
    guard let link = element["xlink:href"] else { return .keep }
    switch element.name {
    case "text:a", "draw:a": return Self.isProgram(link) ? .unwrap(.script) : .keep
    case "text:section-source": return link.isEmpty ? .keep : .remove(.linkedSection)
    case "draw:image", "draw:fill-image", "style:background-image", "text:list-level-style-image",
      "svg:font-face-uri":
      return pictureAction(link)
    case "draw:object", "draw:object-ole":
      return !link.isEmpty && Self.isOutside(link) ? .remove(.externalObject) : .keep
    default: return .keep
    }
  }

  private func pictureAction(_ link: String) -> Action {
    guard !link.isEmpty else { return .keep }
    if Self.isOutside(link) { return .remove(.externalPicture) }
    guard let isThere, !isThere(MediaStore.path(link)) else { return .keep }
    return .remove(.missingPicture)
  }

  /// Whether an address leads out of the package.
  static func isOutside(_ link: String) -> Bool {
    let path = link.drop { $0 == " " }
    if path.hasPrefix("#") || path.isEmpty { return false }
    if path.hasPrefix("/") || path.hasPrefix("\\") || path.hasPrefix("..") { return true }
    return path.prefix { $0 != "/" }.contains(":")
  }

  private static func isProgram(_ link: String) -> Bool {
    let link = link.lowercased().filter { !$0.isWhitespace }
    return [
      "vnd.sun.star.script:", "macro:", "javascript:", "vbscript:", "data:", "service:", "slot:", ".uno:",
    ]
    .contains(where: link.hasPrefix)
  }

  private static let actions: [String: Action] = [
    "office:event-listeners": .remove(.script), "office:scripts": .remove(.script),
    "office:script": .remove(.script), "presentation:event-listener": .remove(.script),
    "text:script": .remove(.script), "text:execute-macro": .unwrap(.macroField),
    "text:dde-connection": .unwrap(.dynamicExchange), "text:dde-connection-decls": .remove(.dynamicExchange),
    "office:dde-source": .remove(.dynamicExchange), "table:dde-links": .remove(.dynamicExchange),
    "table:table-source": .remove(.linkedSection), "table:cell-range-source": .remove(.linkedSection),
    "text:alphabetical-index-auto-mark-file": .remove(.externalLink),
    "draw:applet": .remove(.program), "draw:plugin": .remove(.program),
    "draw:floating-frame": .remove(.externalObject), "form:connection-resource": .remove(.database),
    "xforms:model": .remove(.externalLink), "text:soft-page-break": .skip,
  ]

  /// Fields that show what the file says about itself: joined, they would all show the dossier's. Their text stays.
  private static let information: Set<String> = [
    "text:title", "text:subject", "text:keywords", "text:description", "text:creator", "text:initial-creator",
    "text:creation-date", "text:creation-time", "text:modification-date", "text:modification-time",
    "text:print-date", "text:print-time", "text:printed-by", "text:editing-cycles", "text:editing-duration",
    "text:file-name", "text:template-name", "text:user-defined", "text:author-name", "text:author-initials",
    "text:sender-firstname", "text:sender-lastname", "text:sender-initials", "text:sender-title",
    "text:sender-position", "text:sender-email", "text:sender-phone-private", "text:sender-fax",
    "text:sender-company", "text:sender-phone-work", "text:sender-street", "text:sender-city",
    "text:sender-postal-code", "text:sender-country", "text:sender-state-or-province",
  ]
}
