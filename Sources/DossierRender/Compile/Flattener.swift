internal import DossierCore
internal import DossierOffice
internal import DossierTemplate

/// Turns the tree of a part, placeholders in it, into constant bytes and instructions.
struct Flattener {
  let markup: any Markup
  let sites: [TagSite]
  var faults: [Diagnostic] = []

  var instructions: [Instruction] = []
  var open: [OpenBlock] = []
  /// The part's automatic styles, where values may add some.
  var styles: XMLElement?
  var styleStem = ""
  /// What a value may have to close and open, by tag.
  var places: [Int: TextPlace] = [:]
  /// The names that elements in loops bear, and what leads to them.
  var nameTable = NameTable()
  /// The elements that are open, by name.
  private(set) var names: [String] = []
  /// Texts of attributes that hold tags; see ``AttributeText``.
  let attributeTexts: [AttributeText]
  /// Whether lists may begin anew, so that their numbers are known only when rendered.
  let restartsLists: Bool
  /// The controls that are shown in loops.
  var controls = FormControls()
  /// The cells whose rows are counted.
  var spans = CountedSpans()
  /// The marks in loops that each turn has its own of.
  var rangeMarks = RangeMarks()
  /// Whether notes are referred to in loops, so that each turn needs one of its own.
  var repeatsNotes = false
  var macros: [String: [MacroEntry]] = [:]
  var bodies: [Int: MacroEntry] = [:]
  /// What placing the tags found out about blocks that write for others.
  let captures: CaptureRoles
  var runs: [Int: WordRun] = [:]
  /// The columns of open tables that are still to be written.
  private var grids: [Grid] = []
  /// For each open table, whether its columns are counted.
  private var counted: [Bool] = []
  var constants: [UInt8] = []
  private var flushed = 0
  /// Whether the template names values of its own, which notes may show.
  let namesThings: Bool
  /// The opening tag of each branch and end.
  let openings: [Int: Int]
  private var written: Set<Int> = []

  init(
    markup: any Markup, sites: [TagSite], attributes: [AttributeText] = [], blocks: [Block],
    captures: CaptureRoles = CaptureRoles()
  ) {
    self.captures = captures
    attributeTexts = attributes
    restartsLists = sites.contains(where: \.isRenumbering)
    namesThings = sites.contains(where: \.tag.namesValue)
    self.markup = markup
    self.sites = sites
    var openings: [Int: Int] = [:]
    for block in blocks {
      for tag in block.branches + [block.end] { openings[tag] = block.start }
    }
    self.openings = openings
  }

  mutating func flatten(_ document: XMLDocument, part: String) -> CompiledPart {
    let content = document.root.children
    document.root.children = []
    constants += document.prologue
    document.root.children = content
    findStyles(in: document.root)
    nameTable.avoid(namesBelow: document.root, markup: markup)
    if !markup.singleElements.isEmpty { rangeMarks = RangeMarks(below: document.root, sites: sites) }
    controls = FormControls(below: document.root, sites: sites)
    write(document.root)
    flush()
    checkComplete()
    nameTable.lookAhead(in: &instructions)
    if !controls.ids.isEmpty { instructions.append(.endForms) }
    if styles != nil { instructions.append(.endStyles) }
    var compiled = CompiledPart(
      name: part, constants: constants, instructions: instructions, locations: sites.map(\.location),
      sources: sites.map(\.tag.source), macros: macros, runs: runs)
    compiled.places = places
    compiled.bodies = bodies
    compiled.styleStem = styleStem
    compiled.isWord = markup is WordMarkup
    return compiled
  }

  mutating func noteWritten(_ site: Int) { written.insert(site) }

  /// No tag may get lost on the way: a block without its end would take the rest of the document with it.
  private mutating func checkComplete() {
    guard faults.isEmpty else { return }
    for (tag, opening) in openings.sorted(by: { $0.key < $1.key })
    where !written.isSuperset(of: [tag, opening]) {
      faults.append(.tagOutOfPlace(sites[tag], opening: sites[opening]))
    }
  }
}

// MARK: - Markup

extension Flattener {
  mutating func write(_ element: XMLElement) {
    if let rows = spans.covering[ObjectIdentifier(element)] {
      writeElement(element)
      return add(.countRows(rows, element.rowCount))
    }
    writeElement(element)
  }

  private mutating func writeElement(_ element: XMLElement) {
    if element === styles { return writeStyles(element) }
    if let control = repeatedControl(element) { return writeDescription(element, control) }
    if let control = shownControl(element) { return writeShape(element, of: control) }
    if let site = pictureSite(of: element) { return writeFrame(element, site: site) }
    if element.name == markup.table { return writeTable(element) }
    guard counted.last == true else { return writeUncounted(element) }
    if Self.columnElements.contains(element.name), names.last == markup.table { return writeColumns(element) }
    if Self.cells.contains(element.name) { countColumns(of: element) }
    writeUncounted(element)
    if element.name == markup.row { add(.endRow) }
  }

  mutating func writeUncounted(_ element: XMLElement) {
    if isRepeatedMark(element) { return writeMark(element) }
    if isLooping, markup.singleElements.contains(element.name) || isControlNumber(element) {
      return writeOnce { $0.writePlain(element) }
    }
    if repeatsNotes, let note = NoteKey(note: element) { return writeNote(note, element) }
    if onlyDefinesMacros(element) { return writePassedBy { $0.writePlain(element) } }
    if let contents = markup.needsContent[element.name], mayLose(contents, of: element) {
      return writeOrDrop(element)
    }
    if mayVanish(element) { return writeControlOrDrop(element) }
    if markup.needsParagraph.contains(element.name), holdsPlaceholder(element) {
      return writeFilling(element)
    }
    writePlain(element)
  }

  private mutating func writeTable(_ table: XMLElement) {
    let grid = grid(of: table)
    counted.append(grid != nil)
    if let grid { grids.append(grid) }
    let countsRows = spans.tables.contains(ObjectIdentifier(table))
    if countsRows { add(.beginRowSpans) }
    writeUncounted(table)
    if countsRows { add(.endRowSpans) }
    counted.removeLast()
    if grid != nil { add(.endGrid) }
  }

  private static let columnElements: Set<String> = ["w:tblGrid", "table:table-column"]

  /// The first of the elements that name columns gives way to all of them.
  private mutating func writeColumns(_ element: XMLElement) {
    let isWord = element.name == "w:tblGrid"
    if isWord { element.appendOpeningTag(to: &constants) }
    if let grid = grids.popLast() { add(.beginGrid(grid)) }
    if isWord { element.appendClosingTag(to: &constants) }
  }

  mutating func add(_ instruction: Instruction) {
    flush()
    instructions.append(instruction)
  }

  mutating func writePlain(_ element: XMLElement) {
    guard !element.children.isEmpty else {
      return writeTag(of: element, isEmpty: true)
    }
    writeTag(of: element, isEmpty: false)
    names.append(element.name)
    for node in element.children { write(node, in: element) }
    names.removeLast()
    element.appendClosingTag(to: &constants)
  }

  /// Writes what stands in an element.
  mutating func writeInside(of element: XMLElement, _ body: (inout Flattener) -> Void) {
    names.append(element.name)
    body(&self)
    names.removeLast()
  }

  mutating func write(_ node: XMLNode, in parent: XMLElement) {
    if case .element(let child) = node { return write(child) }
    if let mark = MarkNode(node) { return write(mark) }
    guard let site = Placeholder.site(of: node) else {
      if isLooping, case .text(let text) = node, parent.name == "w:instrText" { return writeOrder(text) }
      return node.append(to: &constants)
    }
    noteWritten(site)
    flush()
    write(sites[site].tag.content, site: site, in: parent)
  }

  /// A cell or story whose paragraphs may all vanish is given an empty one where they do.
  private mutating func writeFilling(_ element: XMLElement) {
    writeTag(of: element, isEmpty: false)
    writeFilledContent(of: element)
    element.appendClosingTag(to: &constants)
  }

  /// The content of an element that is written several times, as in a loop.
  mutating func writeRepeated(_ element: XMLElement) {
    let depth = open.count
    open.append(OpenBlock(opening: -1, names: names, kind: .loop))
    writeFilledContent(of: element)
    open.removeSubrange(min(depth, open.count)...)
  }

  private mutating func writeFilledContent(of element: XMLElement) {
    names.append(element.name)
    let head = element.children.prefix { $0.element.map { markup.properties.contains($0.name) } ?? false }
    for node in head { write(node, in: element) }
    flush()
    instructions.append(.mark)
    for node in element.children.dropFirst(head.count) { write(node, in: element) }
    let paragraph = keep(Array(markup.emptyParagraph.utf8))
    instructions.append(.fillIfEmpty(paragraph))
    names.removeLast()
  }

  /// A table that may lose all its rows, and the like, goes with them.
  private mutating func writeOrDrop(_ element: XMLElement) {
    flush()
    instructions.append(.mark)
    writeTag(of: element, isEmpty: false)
    names.append(element.name)
    let head = element.children.prefix { node in
      Placeholder.site(of: node) == nil && !(node.element.map(mayVanish) ?? false)
    }
    for node in head { write(node, in: element) }
    flush()
    instructions.append(.mark)
    for node in element.children.dropFirst(head.count) where !node.isBlank { write(node, in: element) }
    names.removeLast()
    flush()
    let before = constants.count
    element.appendClosingTag(to: &constants)
    let closing = constants.count - before
    flush()
    instructions.append(.dropIfEmpty(closing: closing))
  }

  func holdsPlaceholder(_ element: XMLElement) -> Bool {
    element.children.contains { Placeholder.site(of: $0) != nil }
  }

  /// Whether everything that an element must hold stands inside blocks, so that there may be nothing.
  func mayLose(_ contents: Set<String>, of element: XMLElement) -> Bool {
    guard holdsPlaceholder(element) || element.elements.contains(where: mayVanish) else { return false }
    var depth = 0
    for node in element.children {
      if let site = Placeholder.site(of: node), case .statement(let statement) = sites[site].tag.content {
        depth += statement.nesting
      }
      if depth == 0, let child = node.element, contents.contains(child.name), !mayVanish(child) {
        return false
      }
    }
    return true
  }

  mutating func flush() {
    guard flushed < constants.count else { return }
    instructions.append(.bytes(flushed..<constants.count))
    flushed = constants.count
  }

  /// Keeps constant bytes that an instruction writes by itself.
  mutating func keep(_ bytes: [UInt8]) -> Range<Int> {
    flush()
    constants += bytes
    defer { flushed = constants.count }
    return flushed..<constants.count
  }
}

extension XMLNode {
  fileprivate var isBlank: Bool {
    if case .text(let text) = self { text.allSatisfy(\.isWhitespace) } else { false }
  }
}

extension XMLAttribute {
  /// ` name="value"`.
  var markup: [UInt8] {
    var bytes: [UInt8] = []
    XMLElement("", [self]).appendOpeningTag(to: &bytes)
    return Array(bytes.dropFirst().dropLast())
  }
}

extension XMLDocument {
  /// The declaration and what stands before the root element.
  fileprivate var prologue: [UInt8] {
    let bytes = serialized()
    var element: [UInt8] = []
    XMLNode.element(root).append(to: &element)
    return Array(bytes.dropLast(element.count))
  }
}
