public import DossierCase
public import DossierCore
internal import DossierFixity
public import DossierOffice
public import DossierRender

/// Assembles the dossier of a case: cover, contents index, documents in volume order, photos, note sheet.
public struct DossierBuilder {
  private let file: CaseFile
  private let set: TemplateSet
  private let caseText: String
  /// Findings that were waived; they travel inside the dossier with their reasons.
  public var waivers: [DossierManifest.Waiver] = []
  /// The part that the dossier shall hold; nil for all.
  public var part: VolumePart?
  /// See ``CaseRenderer/marksValues``.
  public var marksValues: Bool {
    get { renderer.marksValues }
    set { renderer.marksValues = newValue }
  }
  var renderer: CaseRenderer
  private let mask: CaseMask?
  /// The plan for a format, made once: it may hold what took long to make.
  private var plans: [DocumentFormat: DossierPlan] = [:]

  /// - Parameters:
  ///   - caseText: the case file as text; it travels inside the dossier.
  ///   - missing: what to do with values that the case does not have.
  ///   - mask: hides what the reader may not see; a masked dossier carries no case file.
  public init(
    _ file: CaseFile, set: TemplateSet, caseText: String, missing: MissingPolicy = .error,
    mask: CaseMask? = nil
  ) {
    self.mask = mask
    self.file = file
    self.set = set
    self.caseText = caseText
    renderer = CaseRenderer(file, set: set, missing: missing, compression: 1, mask: mask)
  }

  /// Builds the dossier in a format.
  ///
  /// - Throws: ``DossierError`` with the faults of all documents at once.
  public mutating func build(
    _ format: DocumentFormat
  ) throws(DossierError) -> (package: OfficePackage, notes: [Diagnostic]) {
    try build(plan(for: format), format)
  }

  /// What the dossier shall hold, in its order.
  mutating func plan(for format: DocumentFormat) throws(DossierError) -> DossierPlan {
    let whole = plans[format] ?? wholePlan(for: format)
    plans[format] = whole
    return try whole.selecting(part)
  }

  private func wholePlan(for format: DocumentFormat) -> DossierPlan {
    let shelf = showsMaterials ? MaterialReader.shelf(of: file, for: format) : MaterialShelf()
    return DossierPlan(file, set: set, mask: mask, shelf: shelf)
  }

  /// Builds what a plan says.
  mutating func build(
    _ plan: DossierPlan, _ format: DocumentFormat
  ) throws(DossierError) -> (package: OfficePackage, notes: [Diagnostic]) {
    let sources = try sources(of: plan, format)
    var result = try Joiners.joiner(of: format.kind).join(sources, title: plan.title)
    guard mask == nil else { return (result.package, renderer.notes + result.notes + plan.notes) }
    let documents = zip(plan.items, result.traces).map { item, trace in
      DossierManifest.Document(
        bookmark: item.bookmark, kind: item.kind, number: item.number, fingerprint: trace.fingerprint.hex,
        lines: trace.paragraphs.map { FieldMark.seal(of: $0) }.joined())
    }
    var manifest = DossierManifest(caseFile: caseText, caseFileName: caseFileName, documents: documents)
    if !waivers.isEmpty { manifest.waivers = waivers }
    try Joiners.inspector(of: format.kind).embed(manifest, in: &result.package)
    return (result.package, renderer.notes + result.notes + plan.notes)
  }

  /// The note sheet (备考表) of the volume by itself.
  ///
  /// - Parameter pages: where the documents of the dossier begin; nil where nobody knows.
  public mutating func noteSheet(
    _ format: DocumentFormat, laidOut pages: DossierPages? = nil
  ) throws(DossierError) -> [UInt8] {
    if let pages, let volume = try plan(for: format).volumes(laidOut: pages, limit: .max).first {
      // By itself it has no pages to refer to.
      var record = volume.record
      record["末页"] = record["页数"]
      return try renderer.render(form: set.forms.noteSheet, adding: record, format)
    }
    let shelf = showsMaterials ? MaterialReader.listing(of: file, for: format) : MaterialShelf()
    let plan = DossierPlan(file, set: set, mask: mask, shelf: shelf)
    return try renderer.render(form: set.forms.noteSheet, adding: plan.record, format)
  }

  private var showsMaterials: Bool { mask?.shows(.material) ?? true }

  /// The templates that the dossier was made from: the path of each and the fields that it reads.
  public var templates: [(path: String, fields: [TemplateField])] { renderer.templates }

  private var caseFileName: String {
    String(file.source.file.split(separator: "/").last ?? "案件.yaml")
  }

  private mutating func sources(
    of plan: DossierPlan, _ format: DocumentFormat
  ) throws(DossierError) -> [JoinSource] {
    let record = plan.record
    var sources: [JoinSource] = []
    var faults: [Diagnostic] = []
    for item in plan.items {
      do {
        let package = try package(of: item, plan, record: record, format)
        var source = JoinSource(
          bookmark: item.bookmark, title: item.title, package: package, numbering: item.numbering)
        if case .pages = item.content { source.dependsOnSettings = false }
        source.marksLastPage = item.bookmark == plan.lastCounted?.bookmark
        sources.append(source)
      } catch {
        faults += error.diagnostics
      }
    }
    guard faults.isEmpty else { throw DossierError(faults) }
    return sources
  }

  private mutating func package(
    of item: DossierPlan.Item, _ plan: DossierPlan, record: Record, _ format: DocumentFormat
  ) throws(DossierError) -> OfficePackage {
    let name = "\(item.title).\(format.rawValue)"
    switch item.content {
    case .form(let form):
      return try OfficePackage(bytes: renderer.render(form: form, adding: record, format), name: name)
    case .document(let document):
      return try OfficePackage(bytes: renderer.render(document, format), name: name)
    case .photos(let form):
      let standIns = PictureStandIns(plan.photos.map(\.picture))
      let bytes = try renderer.render(form: form, adding: record, format, pictures: standIns)
      var package = try OfficePackage(bytes: bytes, name: name)
      standIns.settle(in: &package)
      return package
    case .pages(let pages): return try PageDocument.package(of: pages, titled: item.title, format)
    case .foreign(let package): return package
    }
  }
}
