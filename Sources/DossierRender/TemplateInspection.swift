public import DossierCore
public import DossierOffice
public import DossierTemplate

/// Everything that can be said of a template without data: its faults, its fields, what its blocks repeat.
public struct TemplateInspection: Sendable {
  public let name: String
  /// All faults, in the order of the document.
  public private(set) var diagnostics: [Diagnostic] = []
  public private(set) var decisions: [BlockDecision] = []
  public private(set) var fields: [TemplateField] = []

  /// Whether values are to stand between bookmarks.
  private let isAddressable: Bool
  private(set) var parts: [CompiledPart] = []
  /// The greatest number that a shape of the template bears.
  private(set) var shapeCount = 0
  private(set) var restartsLists = false
  /// The greatest number that a note of the template bears.
  private(set) var noteCount = 0
  /// The greatest number that a bookmark of the template bears.
  private(set) var markCount = 0
  /// What is known where the body refers to its notes.
  private var namesAtNotes: [NoteKey: DefinedNames] = [:]
  /// Looked up where a template names a style.
  private var styles: CharacterStyles?
  /// Whether the body refers to notes in loops.
  private var repeatsNotes = false

  /// Inspects a template.
  ///
  /// - Throws: ``DossierError`` only where the package itself cannot be read.
  public init(
    _ package: OfficePackage, name: String, filters: FilterLibrary = .standard, isAddressable: Bool = false
  ) throws(DossierError) {
    self.name = name
    self.isAddressable = isAddressable
    for part in TemplateParts.all(in: package) {
      try inspect(part, of: package, filters: filters)
    }
    diagnostics = diagnostics.distinct
  }

  private mutating func inspect(
    _ part: TemplateParts.Part, of package: OfficePackage, filters: FilterLibrary
  ) throws(DossierError) {
    let document: XMLDocument
    do { document = try package.xml(part.name) } catch { throw error.within(file: name) }
    shapeCount = max(shapeCount, document.root.greatestShapeNumber)
    var collector = TagCollector(
      markup: part.markup, part: part.name, story: part.story, filters: filters,
      targets: try linkTargets(of: part.name, in: package))
    collector.collect(from: document.root)
    for (fault, place) in collector.faults { report(fault.diagnostic(at: Location(place: place))) }
    for location in collector.unfilled { report(.tagUnfilled(at: location)) }
    markCount = max(markCount, document.root.greatestMarkNumber)
    let isOfNotes = [.footnote, .endnote, .comment].contains(part.story)
    if isOfNotes { noteCount = max(noteCount, document.root.greatestNoteNumber) }
    guard !collector.sites.isEmpty || (isOfNotes && repeatsNotes) else { return }
    guard collector.sites.count <= RenderLimits.tags else {
      return report(.tooManyTags(in: DocumentPlace(story: part.story, part: part.name)))
    }
    fields += TemplateField.fields(of: collector.sites, at: namesAtNotes)
    if part.story == .body { namesAtNotes = DefinedNames.atNotes(below: document.root, of: collector.sites) }
    try checkStyles(of: collector.sites, in: package)
    if part.markup is WordMarkup, collector.sites.contains(where: \.isRenumbering) {
      restartsLists = true
      try ListStyles(of: package).writeNumbers(below: document.root)
    }
    for site in collector.sites where site.isMisplaced { report(.cellStatementOutsideCell(at: site)) }
    compile(document, part: part, collector)
  }

  /// The addresses outside that the part's links lead to.
  private func linkTargets(
    of part: String, in package: OfficePackage
  ) throws(DossierError) -> [String: String] {
    guard package.kind == .word else { return [:] }
    let links: [Relationship]
    do { links = try package.relationships(of: part).items } catch { throw error.within(file: name) }
    return Dictionary(links.filter(\.isExternal).map { ($0.id, $0.target) }) { first, _ in first }
  }

  private mutating func compile(
    _ document: XMLDocument, part: TemplateParts.Part, _ collector: TagCollector
  ) {
    let sites = collector.sites
    let structure = BlockStructure.check(sites.map { ($0.tag, $0.place) }, naming: \.wording)
    for fault in structure.faults { report(fault.diagnostic(at: Location(place: fault.position))) }
    var placement = BlockPlacement(markup: part.markup, sites: sites)
    placement.place(structure.blocks)
    decisions += placement.decisions
    if isAddressable, [.body, .header, .footer].contains(part.story) {
      MarkPlacement(placement.sites).place(below: document.root, isWord: part.markup is WordMarkup)
    }
    var flattener = Flattener(
      markup: part.markup, sites: placement.sites, attributes: collector.attributeTexts,
      blocks: structure.blocks,
      captures: placement.captures)
    flattener.repeatsNotes = repeatsNotes
    flattener.spans = CountedSpans(collector.preparation.rowSpans, below: document.root)
    let compiled = flattener.flatten(document, part: part.name)
    if compiled.refersToNotes { repeatsNotes = true }
    parts.append(compiled)
    for fault in placement.faults { report(fault) }
    // Where a block could not be placed, what follows from it is not worth telling.
    guard structure.faults.isEmpty, placement.faults.allSatisfy({ $0.severity != .error }) else { return }
    for fault in flattener.faults { report(fault) }
  }

  /// Character styles that the template itself gives to rich text; those of data are not known before.
  private mutating func checkStyles(
    of sites: [TagSite], in package: OfficePackage
  ) throws(DossierError) {
    let named = sites.flatMap { site in site.tag.literalStyles.map { ($0, site.location) } }
    guard !named.isEmpty else { return }
    if styles == nil { styles = try CharacterStyles(of: package) }
    for (style, location) in named {
      if let fault = styles?.fault(of: style, at: location) { report(fault) }
    }
  }

  private mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic.within(file: name))
  }
}

extension TagSite {
  /// A statement about a table cell that stands in none.
  fileprivate var isMisplaced: Bool {
    if case .statement(.cell) = tag.content { true } else { false }
  }
}

extension XMLElement {
  /// The greatest number that a bookmark below bears.
  fileprivate var greatestMarkNumber: Int {
    descendants(named: "w:bookmarkStart").compactMap { $0["w:id"].flatMap { Int($0) } }.filter {
      $0 < 1 << 30
    }
    .max() ?? 0
  }

  /// The greatest number that a drawing below bears, so that new ones can go on behind it.
  fileprivate var greatestShapeNumber: Int {
    let numbered = WordMarkup().shapeNumbers.flatMap { descendants(named: $0) }.compactMap { $0["id"] }
    let named = descendants(named: "draw:frame").compactMap { $0["draw:name"] }
      .filter { $0.hasPrefix("图片 ") }.map { String($0.dropFirst(3)) }
    return (numbered + named).compactMap { Int($0) }.filter { $0 < 1 << 30 }.max() ?? 0
  }
}
