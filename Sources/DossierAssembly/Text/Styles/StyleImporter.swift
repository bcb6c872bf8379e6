internal import DossierOffice

/// Carries the styles that one document uses into the library, each when it is first asked for.
final class StyleImporter {
  let source: TextSource
  private let joining: TextJoining
  private var loose: [(element: XMLElement, attribute: String, key: StyleKey, layer: StyleLayer)] = []
  private var waitingPages: [StyleDefinition] = []

  init(_ source: TextSource, _ joining: TextJoining) {
    self.source = source
    self.joining = joining
  }

  /// The name under which a style is known in the joined file; nil where it cannot be referred to.
  func name(of key: StyleKey, from layer: StyleLayer) -> String? {
    guard let definition = source.definition(key, from: layer) else {
      // Offices know some styles by themselves; what another document defines under that name is not meant.
      return joining.library.reserve(key) ? key.name : nil
    }
    carry(definition)
    guard case .done(let name) = definition.state else { return nil }
    return name
  }

  /// Whether paragraphs without a style must name the standard style.
  private(set) lazy var standardName: String? = {
    let name = name(of: StyleKey(family: .paragraph, name: TextSource.standard), from: .common)
    return name == TextSource.standard && !source.hasOwnDefaults ? nil : name
  }()

  /// The style to be named by a paragraph or heading that names none; nil where it need not.
  func impliedStyle(of element: XMLElement) -> String? {
    guard element.name != "text:h" else {
      let key = StyleKey.heading(element)
      let name = name(of: key, from: .common)
      return name == key.name ? nil : name
    }
    return element.name == "text:p" ? standardName : nil
  }

  /// Brings over everything that references were left open to, the headers and footers of the pages with it.
  func finish() {
    while !loose.isEmpty || !waitingPages.isEmpty {
      let (references, pages) = (loose, waitingPages)
      (loose, waitingPages) = ([], [])
      for reference in references {
        reference.element[reference.attribute] = name(of: reference.key, from: reference.layer)
      }
      for page in pages { joining.rewriter(self).rewrite(page.element, in: .pages) }
    }
  }

  /// Sets the references of an element to names of the joined file.
  func rewriteStyles(of element: XMLElement, in layer: StyleLayer, owner: StyleFamily?) {
    var lost: Set<String> = []
    for index in element.attributes.indices {
      let attribute = element.attributes[index]
      guard !attribute.value.isEmpty,
        let family = StyleReference.family(of: attribute.name, on: element, owner: owner)
      else { continue }
      if StyleReference.isLoose(attribute.name) {
        loose.append((element, attribute.name, StyleKey(family: family, name: attribute.value), layer))
        continue
      }
      let found = StyleReference.names(in: attribute).compactMap {
        name(of: StyleKey(family: family, name: $0), from: layer)
      }
      if found.isEmpty { lost.insert(attribute.name) }
      element.attributes[index].value = found.joined(separator: " ")
    }
    if !lost.isEmpty { element.attributes.removeAll { lost.contains($0.name) } }
  }

  /// Carries a definition over, those that it stands on first. Not recursive: a file may chain any number of styles.
  private func carry(_ definition: StyleDefinition) {
    guard case .waiting = definition.state else { return }
    var open: [(definition: StyleDefinition, needed: [StyleDefinition])] = []
    func start(_ definition: StyleDefinition) {
      guard case .waiting = definition.state else { return }
      guard definition.key.family != .masterPage else { return startPage(definition) }
      definition.state = .inProgress
      open.append((definition, needs(of: definition)))
    }
    start(definition)
    while let last = open.indices.last {
      if let next = open[last].needed.popLast() {
        start(next)
      } else {
        finish(open.removeLast().definition)
      }
    }
  }

  /// A master page has its name at once; what it holds comes later, because it may lead back to where we are.
  private func startPage(_ definition: StyleDefinition) {
    definition.state = .done(joining.library.add(definition, document: source.number))
    waitingPages.append(definition)
  }

  private func finish(_ definition: StyleDefinition) {
    joining.rewriter(self).rewrite(definition.element, in: definition.layer, owner: definition.key.family)
    let isImplied = impliesStandard(definition) && definition.element["style:parent-style-name"] == nil
    if isImplied { definition.element["style:parent-style-name"] = standardName }
    definition.state = .done(joining.library.add(definition, document: source.number))
  }

  private func impliesStandard(_ definition: StyleDefinition) -> Bool {
    definition.layer != .common && definition.key.family == .paragraph
      && definition.element.name == "style:style"
  }

  private func needs(of definition: StyleDefinition) -> [StyleDefinition] {
    var needed: [StyleDefinition] = []
    func look(_ element: XMLElement) {
      for attribute in element.attributes where !StyleReference.isLoose(attribute.name) {
        let owner = definition.key.family
        guard let family = StyleReference.family(of: attribute.name, on: element, owner: owner) else {
          continue
        }
        needed += StyleReference.names(in: attribute).compactMap {
          source.definition(StyleKey(family: family, name: $0), from: definition.layer)
        }
      }
    }
    look(definition.element)
    definition.element.walk { node in
      if let element = node.element { look(element) }
      return true
    }
    if impliesStandard(definition) {
      let standard = StyleKey(family: .paragraph, name: TextSource.standard)
      if let found = source.definition(standard, from: .common) { needed.append(found) }
    }
    return needed
  }
}
