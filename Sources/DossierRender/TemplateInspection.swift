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

  private(set) var parts: [CompiledPart] = []
  /// The greatest number that a shape of the template bears.
  private(set) var shapeCount = 0

  /// Inspects a template.
  ///
  /// - Throws: ``DossierError`` only where the package itself cannot be read.
  public init(
    _ package: OfficePackage, name: String, filters: FilterLibrary = .standard
  ) throws(DossierError) {
    self.name = name
    for part in TemplateParts.all(in: package) {
      try inspect(part, of: package, filters: filters)
    }
  }

  private mutating func inspect(
    _ part: TemplateParts.Part, of package: OfficePackage, filters: FilterLibrary
  ) throws(DossierError) {
    let document: XMLDocument
    do { document = try package.xml(part.name) } catch { throw error.within(file: name) }
    var collector = TagCollector(markup: part.markup, part: part.name, story: part.story, filters: filters)
    collector.collect(from: document.root)
    shapeCount = max(shapeCount, document.root.greatestShapeNumber)
    report(collector)
    guard !collector.sites.isEmpty else { return }

    var placement = BlockPlacement(markup: part.markup, root: document.root, sites: collector.sites)
    placement.place()
    decisions += placement.decisions.ordered(like: collector.sites)
    fields += TemplateField.fields(of: collector.sites)
    var flattener = Flattener(markup: part.markup, sites: placement.sites)
    parts.append(flattener.flatten(document, part: part.name))
    diagnostics += flattener.faults.map { $0.within(file: name) }
  }

  private mutating func report(_ collector: TagCollector) {
    for (fault, place) in collector.faults {
      diagnostics.append(fault.diagnostic(at: Location(file: name, place: place)))
    }
    let tags = collector.sites.map { ($0.tag, $0.place) }
    for fault in BlockStructure.check(tags, naming: \.wording).faults {
      diagnostics.append(fault.diagnostic(at: Location(file: name, place: fault.position)))
    }
  }
}

extension [BlockDecision] {
  /// Placement goes from the inside out; people read from the top.
  fileprivate func ordered(like sites: [TagSite]) -> [BlockDecision] {
    let places = Dictionary(sites.enumerated().map { ($0.element.location, $0.offset) }) { first, _ in first }
    return sorted { (places[$0.opening] ?? 0) < (places[$1.opening] ?? 0) }
  }
}

extension XMLElement {
  /// The greatest number that a drawing below bears, so that new ones can go on behind it.
  fileprivate var greatestShapeNumber: Int {
    descendants(named: "wp:docPr").compactMap { $0["id"].flatMap { Int($0) } }.filter { $0 < 1 << 30 }.max()
      ?? 0
  }
}
