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
  private var renderer: CaseRenderer

  /// - Parameters:
  ///   - caseText: the case file as text; it travels inside the dossier.
  ///   - missing: what to do with values that the case does not have.
  public init(_ file: CaseFile, set: TemplateSet, caseText: String, missing: MissingPolicy = .error) {
    self.file = file
    self.set = set
    self.caseText = caseText
    renderer = CaseRenderer(file, set: set, missing: missing, compression: 1)
  }

  /// Builds the dossier in a format.
  ///
  /// - Throws: ``DossierError`` with the faults of all documents at once.
  public mutating func build(
    _ format: DocumentFormat
  ) throws(DossierError) -> (package: OfficePackage, notes: [Diagnostic]) {
    let plan = DossierPlan(file, set: set)
    let sources = try sources(of: plan, format)
    var result = try Joiners.joiner(of: format.kind).join(sources, title: plan.title)
    let documents = zip(plan.items, result.traces).map { item, trace in
      DossierManifest.Document(
        bookmark: item.bookmark, kind: item.kind, number: item.number, fingerprint: trace.fingerprint.hex)
    }
    let manifest = DossierManifest(caseFile: caseText, caseFileName: caseFileName, documents: documents)
    try Joiners.inspector(of: format.kind).embed(manifest, in: &result.package)
    return (result.package, renderer.notes + result.notes + plan.notes)
  }

  /// The note sheet (备考表) of the volume by itself.
  public mutating func noteSheet(_ format: DocumentFormat) throws(DossierError) -> [UInt8] {
    try renderer.render(form: set.forms.noteSheet, adding: DossierPlan(file, set: set).record, format)
  }

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
        let bytes = try render(item.content, record: record, format)
        let package = try OfficePackage(bytes: bytes, name: "\(item.title).\(format.rawValue)")
        sources.append(
          JoinSource(bookmark: item.bookmark, title: item.title, package: package, numbering: item.numbering))
      } catch {
        faults += error.diagnostics
      }
    }
    guard faults.isEmpty else { throw DossierError(faults) }
    return sources
  }

  private mutating func render(
    _ content: DossierPlan.Content, record: Record, _ format: DocumentFormat
  ) throws(DossierError) -> [UInt8] {
    switch content {
    case .form(let name): try renderer.render(form: name, adding: record, format)
    case .document(let document): try renderer.render(document, format)
    }
  }
}
