internal import DossierCore
internal import DossierOffice

/// Leads everything that a piece of a source refers to over to the joined file, in one pass.
struct StoryRewriter {
  let source: WordSource
  let joining: WordJoining
  let links: LinkMap
  var fields = FieldTracker()
  /// New annotation numbers by kind and old number, within this part.
  var annotations: [String: String] = [:]
  /// New numbers of the shapes of the drawing being rewritten.
  var shapes: [String: String] = [:]
  /// New names of the old drawings' shapes, within this part.
  var drawings: [String: String] = [:]
  /// References to old drawings' shapes that stood before them.
  var shapeReferences: [XMLElement] = []
  var textBoxes: [String: String] = [:]
  /// What the styles of the tables around say, the innermost last; text boxes are outside of all.
  private var reaches: [TableReach] = []

  init(_ source: WordSource, _ joining: WordJoining, _ links: LinkMap) {
    self.source = source
    self.joining = joining
    self.links = links
  }

  /// Rewrites everything below an element, and the element's own attributes.
  ///
  /// - Throws: J104 where text stands in another file.
  mutating func rewrite(_ element: XMLElement) throws(DossierError) {
    _ = rewriteAttributes(element)
    try rewriteChildren(element)
    for reference in shapeReferences { settle(reference) }
    shapeReferences = []
  }

  private mutating func rewriteChildren(_ element: XMLElement) throws(DossierError) {
    let children = element.children
    // Nearly always all stay; only then is there nothing to be copied.
    var kept: [XMLNode]?
    for (index, node) in children.enumerated() {
      if try keep(node) {
        kept?.append(node)
      } else if kept == nil {
        kept = Array(children[..<index])
      }
    }
    if let kept { element.children = kept }
  }

  private mutating func keep(_ node: XMLNode) throws(DossierError) -> Bool {
    switch node {
    case .element(let element): try keep(element)
    case .text: true
    case .comment, .instruction: false
    }
  }

  /// Rewrites an element; answers whether it stays.
  private mutating func keep(_ element: XMLElement) throws(DossierError) -> Bool {
    let action = StoryAction.byName[element.name]
    if case .drop(let reason) = action {
      if let reason { source.leave(reason) }
      return false
    }
    if action == .refuse {
      let what: WordMessage.Foreign = element.name == "w:altChunk" ? .chunk : .subdocument
      throw DossierError(WordMessage.textElsewhere(source.package.name, what))
    }
    guard rewriteAttributes(element) else { return false }
    if let action, !before(element, action) { return false }
    try rewriteChildren(element)
    if let action { after(element, action) }
    return true
  }

  private mutating func before(_ element: XMLElement, _ action: StoryAction) -> Bool {
    switch action {
    case .style:
      let reach = element.name == "w:pStyle" ? reaches.last ?? .none : .none
      return replace(element) { joining.styles.id(of: $0, source, reach) }
    case .number: element["w:val"] = joining.numbering.id(of: element["w:val"] ?? "0", source)
    case .listPicture: return replace(element) { joining.numbering.bulletID(of: $0, source) }
    case .bookmark: return bookmark(element)
    case .range:
      source.leave(.keptChanges)
      element["w:id"] = annotation(element)
    case .annotation:
      source.leave(.keptChanges)
      element["w:id"] = joining.identifiers.annotation()
    case .note(let kind): return note(element, kind)
    case .formField:
      if let name = element.first("w:name") { name["w:val"] = name["w:val"].map(source.bookmark) }
    case .anchor: element["w:anchor"] = element["w:anchor"].map(source.bookmark)
    case .fieldMark: fields.mark(element, source)
    case .instruction: fields.instruct(element)
    case .control: element["w:val"] = joining.identifiers.control()
    case .drawing: shapes = [:]
    case .drawingNumber, .shapeNumber, .connection, .shape, .shapeReference, .object, .textBox, .textBoxLink:
      drawing(element, action)
    case .fonts: if source.resolvesTheme { source.theme?.resolveFonts(element) }
    case .themed: if source.resolvesTheme { source.theme?.resolveDrawing(element) }
    case .table:
      let style = element.first("w:tblPr")?.first("w:tblStyle")?["w:val"]
      reaches.append(joining.styles.reach(of: style, source))
    case .textBoxContent: reaches.append(.none)
    case .paragraph: source.tabStops?.put(into: element, source.styles)
    case .simpleField, .refuse, .drop: break
    }
    return true
  }

  private mutating func after(_ element: XMLElement, _ action: StoryAction) {
    switch action {
    case .paragraph:
      let style = joining.styles.paragraphStyle(source, reaches.last ?? .none)
      name(style, of: element, in: "w:pPr", as: "w:pStyle")
    case .textBoxContent: reaches.removeLast()
    case .table:
      reaches.removeLast()
      name(source.tableStyle, of: element, in: "w:tblPr", as: "w:tblStyle")
    case .simpleField: simpleField(element)
    default: break
    }
  }

  /// Where the joined file has another default, the source's is named.
  private func name(_ style: String?, of element: XMLElement, in place: String, as name: String) {
    guard let style else { return }
    let properties: XMLElement
    if let known = element.first(place) {
      properties = known
    } else {
      properties = XMLElement(place)
      element.children.insert(.element(properties), at: 0)
    }
    guard properties.first(name) == nil else { return }
    properties.children.insert(.element(XMLElement(name, [XMLAttribute("w:val", style)])), at: 0)
  }

  private func simpleField(_ element: XMLElement) {
    guard let text = element["w:instr"] else { return }
    if let instruction = FieldTracker.joined(text, source) {
      if instruction.isChanged { element["w:instr"] = instruction.text }
      if FieldTracker.isStale(instruction, source) {
        source.leave(.staleIndex)
        element["w:dirty"] = "true"
      }
    } else {
      // A container that says nothing keeps the text in its place.
      element.name = "w:smartTag"
      element.attributes = [XMLAttribute("w:element", "text")]
    }
  }

  private func replace(_ element: XMLElement, _ map: (String) -> String?) -> Bool {
    guard let new = element["w:val"].flatMap(map) else { return false }
    element["w:val"] = new
    return true
  }

  private mutating func bookmark(_ element: XMLElement) -> Bool {
    if let name = element["w:name"] {
      if name.lowercased() == "_goback" {
        annotations["w:bookmark" + (element["w:id"] ?? "")] = ""
        return false
      }
      if source.renamedBookmarks[name.lowercased()] == nil {
        source.renamedBookmarks[name.lowercased()] = joining.identifiers.bookmark(name)
      }
      element["w:name"] = source.bookmark(name)
    }
    let id = annotation(element)
    element["w:id"] = id
    return !id.isEmpty
  }

  /// One number for the beginning and the end of a range.
  private mutating func annotation(_ element: XMLElement) -> String {
    var kind = element.name
    for ending in ["Start", "End"] where kind.hasSuffix(ending) { kind.removeLast(ending.count) }
    let key = kind + (element["w:id"] ?? "")
    if let id = annotations[key] { return id }
    let id = joining.identifiers.annotation()
    annotations[key] = id
    return id
  }

  private func note(_ element: XMLElement, _ kind: NoteBook.Kind) -> Bool {
    guard let old = element["w:id"], let id = joining.notes(kind)?.id(of: old, source) else { return false }
    element["w:id"] = id
    return true
  }
}
